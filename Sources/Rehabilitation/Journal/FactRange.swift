/// The values that the fields of a journal can have, both ends included.
///
/// A value is refused outside of them where it is logged or imported. A journal of an older release can
/// hold one: there it counts as not logged, so that nothing is ever reckoned with it.
public enum FactRange {
  /// Pain and effort.
  public static let scale = 0...10
  /// The swelling grade (EVIDENCE 3.3).
  public static let swelling = 0...4
  /// The share of a session that was done, in percent.
  public static let done = 0...100
  /// Minutes of stiffness, and any other part of a day.
  public static let minutesOfDay = 0...1440
  /// The repetitions of a set.
  public static let repetitions = 0...500
  /// A load, in kilograms.
  public static let kilograms = 0...500
  /// The days of a hold.
  public static let hold = 1...84
  /// The share of the usual pace, in percent.
  public static let pace = 25...100
  /// The minutes after waking that stay without exercise.
  public static let calm = 0...600
  /// The minutes that stay free beside a busy time.
  public static let travel = 0...480
  /// The position of a session among those of its activity.
  public static let session = 1...999_999
  /// The position of a goal among those of its phase.
  public static let goal = 1...999
  /// The revision of a calendar entry (RFC 5545, 3.3.8).
  public static let sequence = 0...Int(Int32.max)
  /// Days: those of the years 1900 to 2999.
  public static let days = CivilDate(dayNumber: -25_567)...CivilDate(dayNumber: 376_199)
  /// The first days of plans, so that their last ones are days as well.
  public static let starts = CivilDate(dayNumber: -25_567)...CivilDate(dayNumber: 340_040)
  /// Moments of these days.
  public static let moments =
    CivilDateTime(days.lowerBound, TimeOfDay(0))...CivilDateTime(days.upperBound, TimeOfDay(23, 59))
  /// Seconds since 1970-01-01 00:00 UTC, of these days.
  public static let seconds =
    moments.lowerBound.minuteNumber * 60...moments.upperBound.minuteNumber * 60 + 59
}
