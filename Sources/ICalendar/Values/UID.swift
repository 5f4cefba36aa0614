/// The name of a component that stays the same for its whole life.
///
/// - Source: RFC 5545 §3.8.4.7, RFC 7986 §5.3.
public struct UID: RawRepresentable, Hashable, Sendable, Comparable {
  /// The text: 1 to 255 bytes without control characters, else it is refused when written.
  public var rawValue: String

  /// Wraps the text of a UID.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Wraps the text of a UID.
  public init(_ text: String) {
    rawValue = text
  }

  /// Whether the left text comes first, scalar by scalar.
  public static func < (left: UID, right: UID) -> Bool {
    left.rawValue < right.rawValue
  }
}
