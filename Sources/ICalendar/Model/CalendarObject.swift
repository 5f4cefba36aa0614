/// A `VCALENDAR`: what one calendar file holds.
///
/// `VERSION:2.0` and `CALSCALE:GREGORIAN` are always written.
///
/// - Source: RFC 5545 §3.4 and §3.6, RFC 7986 §5.
public struct CalendarObject: Hashable, Sendable {
  /// Who wrote it (`PRODID`), such as `-//Name//Product 1//EN`; not empty.
  public var productID: String
  /// What the sender wants, nothing for a plain file.
  public var method: Method?
  /// The title, written as `NAME` (RFC 7986 §5.1) and as `X-WR-CALNAME`.
  public var name: String?
  /// A colour by its CSS3 name (RFC 7986 §5.9), letters only.
  public var color: String?
  /// How often to look for a new version, written as `REFRESH-INTERVAL` (RFC 7986 §5.7) and
  /// `X-PUBLISHED-TTL`; more than nothing.
  public var refreshInterval: NominalDuration?
  /// What takes place.
  public var events: [Event] = []
  /// What is to be done.
  public var todos: [Todo] = []

  /// Makes an empty calendar.
  public init(productID: String) {
    self.productID = productID
  }
}
