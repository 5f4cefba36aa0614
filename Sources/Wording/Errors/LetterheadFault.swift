import Rehabilitation

/// Why the head of a sheet cannot name a clinic so.
public enum LetterheadFault: Error, Hashable, Sendable {
  /// The clinic's name has nothing to read, or is too long.
  case clinic(String)
  /// The telephone number has no digit, cannot be read, or is too long.
  case phone(String)
  /// The logo is no picture that a sheet can hold.
  case logo(LogoFault)

  /// The most characters of a clinic's name.
  public static let longestName = 80
  /// The most characters of a telephone number.
  public static let longestPhone = 40

  /// What is wrong, with what can be given.
  public var words: String {
    switch self {
    case .clinic(let text):
      "'\(text.printable(limit: 60))' names no clinic: type a name of \(LetterheadFault.longestName) characters at "
        + "most."
    case .phone(let text):
      "'\(text.printable(limit: 60))' is no telephone number: type its digits, \(LetterheadFault.longestPhone) "
        + "characters at most."
    case .logo(let fault): fault.words
    }
  }
}
