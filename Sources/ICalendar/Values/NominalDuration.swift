/// A length of time in days and seconds.
///
/// A day is a step of the calendar, which may have 23 or 25 hours; a second is exact.
///
/// - Source: RFC 5545 §3.3.6.
public struct NominalDuration: Hashable, Sendable {
  /// Whole days, a week is 7; not of the opposite sign of ``seconds``.
  public var days: Int
  /// Exact seconds beyond the days.
  public var seconds: Int

  /// Makes a length of days and seconds, both within ±2,000,000,000.
  public init(days: Int, seconds: Int) {
    self.days = days
    self.seconds = seconds
  }

  /// A length in whole days.
  public static func days(_ days: Int) -> NominalDuration {
    NominalDuration(days: days, seconds: 0)
  }

  /// Whether both parts have one sign and fit into iCalendar.
  var isValid: Bool {
    !(days < 0 && seconds > 0) && !(days > 0 && seconds < 0)
      && (-Self.limit...Self.limit).contains(days) && (-Self.limit...Self.limit).contains(seconds)
  }

  private static let limit = 2_000_000_000
}
