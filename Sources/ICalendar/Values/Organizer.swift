/// Who arranged something.
///
/// - Source: RFC 5545 §3.8.4.3.
public struct Organizer: Hashable, Sendable {
  /// A URI, mostly `mailto:name@example.org`; refused with spaces or control characters.
  public var address: String
  /// The name to show (`CN`).
  public var name: String?

  /// Names an organizer.
  public init(address: String, name: String?) {
    self.address = address
    self.name = name
  }
}
