/// A property of one's own, such as `X-MICROSOFT-CDO-BUSYSTATUS`.
///
/// - Source: RFC 5545 §3.8.8.2.
public struct ExtensionProperty: Hashable, Sendable {
  /// The name: `X-` and 1 to 61 letters, digits and hyphens, not `X-LIC-…`, else it is refused.
  public var name: String
  /// The text; parameters that stood beside it in a file are not kept.
  public var value: String

  /// Names a property and gives its text.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// Whether the name is one that may be written.
  var hasValidName: Bool {
    let bytes = name.utf8
    guard (3...63).contains(bytes.count) else { return false }
    let upper = name.uppercased()
    return upper.hasPrefix("X-") && !upper.hasPrefix("X-LIC-")
      && bytes.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
      }
  }
}
