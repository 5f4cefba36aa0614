/// How often a session comes: the F of FITT-VP.
///
/// A range means its low end.
///
/// ```swift
/// let frequency = try Frequency("3 per week")
/// ```
public struct Frequency: Hashable, Sendable {
  /// The rhythm of the sessions.
  public enum Rhythm: Hashable, Sendable {
    /// A number of days of each week, counted from the phase's first day: `3 per week`.
    case perWeek(ClosedRange<Int>)
    /// A number of times on each day: `2 per day`, `daily`.
    case perDay(ClosedRange<Int>)
    /// One session every number of days: `every 2 days`.
    case everyDays(Int)
    /// Again and again within a day: `every 45 min, 09:00-17:00`.
    case everyMinutes(Int, from: TimeOfDay, to: TimeOfDay)
    /// One session, on a day of the phase counted from 1: `once on day 3`.
    case once(day: Int)
  }

  /// The rhythm of the sessions.
  public let rhythm: Rhythm

  /// On how many days of a week a daily rhythm is kept: `2 per day, 5 days a week`.
  public let daysAWeek: Int?

  /// The number of sessions after which it ends: `10 in all, every 2 days`.
  public let total: Int?

  /// A rhythm, with the limits that a course sets.
  public init(_ rhythm: Rhythm, daysAWeek: Int? = nil, total: Int? = nil) {
    self.rhythm = rhythm
    self.daysAWeek = daysAWeek
    self.total = total
  }
}
