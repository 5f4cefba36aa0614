/// A random word that keeps a plan's calendar entries apart from those of every other plan, though their
/// names be the same: `k3v09w2m7qd4x`, 1 to 40 letters, digits and hyphens.
///
/// It is drawn once, when a plan starts, and stored with its choices. The library draws none by itself: who
/// starts a plan hands in the source of chance.
///
/// ```swift
/// var chance = SystemRandomNumberGenerator()
/// let token = IdentityToken(using: &chance)
/// ```
public struct IdentityToken: Hashable, Sendable {
  private let text: String

  /// Draws a token of 13 small letters and digits, which is one of 1.7 x 10^20.
  public init(using chance: inout some RandomNumberGenerator) {
    let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    text = String((0..<13).map { _ in letters[Int(chance.next(upperBound: UInt(letters.count)))] })
  }
}

extension IdentityToken: LosslessStringConvertible {
  /// The token as it is typed and stored.
  public var description: String { text }

  /// Reads 1 to 40 letters, digits and hyphens of ASCII; capital letters count as small ones.
  public init?(_ text: String) {
    let text = text.lowercased()
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isPlain, (1...40).contains(text.utf8.count) else { return nil }
    self.text = text
  }
}

extension IdentityToken: Codable {
  /// Reads the token from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.spelled()
  }

  /// Writes the token as its text.
  public func encode(to encoder: any Encoder) throws {
    try encoder.spell(self)
  }
}
