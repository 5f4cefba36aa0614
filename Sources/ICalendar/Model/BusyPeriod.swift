/// A stretch of time that a `VFREEBUSY` names.
///
/// - Source: RFC 5545 §3.6.4 and §3.8.2.6.
public struct BusyPeriod: Hashable, Sendable {
  /// What the time is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case free = "FREE"
    case busy = "BUSY"
    case unavailable = "BUSY-UNAVAILABLE"
    case tentative = "BUSY-TENTATIVE"
  }

  /// When it starts, in UTC.
  public var start: LocalDateTime
  /// When it ends, in UTC, not included.
  public var end: LocalDateTime
  /// What the time is.
  public var kind: Kind

  /// Names a stretch of time in UTC.
  public init(start: LocalDateTime, end: LocalDateTime, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }
}
