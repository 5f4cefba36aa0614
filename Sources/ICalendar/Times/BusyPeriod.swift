/// A stretch of time that a `VFREEBUSY` names.
///
/// - Source: RFC 5545 §3.6.4 and §3.8.2.6, which allow UTC alone; other times are read, too.
public struct BusyPeriod: Sendable {
  /// What the time is (`FBTYPE`).
  public enum Kind: String, Sendable {
    case free = "FREE"
    case busy = "BUSY"
    case unavailable = "BUSY-UNAVAILABLE"
    case tentative = "BUSY-TENTATIVE"
  }

  /// The line on which it stands.
  public let line: Int
  /// The identity of the component.
  public let uid: String
  /// What the time is; a type that is not known is busy (RFC 5545 §3.2.9).
  public let kind: Kind
  /// The start.
  public let start: DateTime
  /// The end, or the length.
  public let length: TimeLength
}
