/// What a clinic can set for the head of its sheets.
public enum LetterheadPart: String, CaseIterable, Hashable, Sendable {
  /// The clinic's name.
  case clinic
  /// The number to call it under.
  case phone
  /// Its sign.
  case logo

  /// What it does, in a few words.
  public var words: String {
    switch self {
    case .clinic: "the clinic's name, in the head of sheets"
    case .phone: "the clinic's telephone number, in the head of sheets"
    case .logo: "the clinic's logo, in the head of sheets: an SVG or PNG file"
    }
  }

  /// What is shown where it is not set.
  public static let unset = "-"
}
