/// How something repeats.
///
/// An empty list means that the rule has no such part. A value that RFC 5545 does not allow makes
/// ``CalendarObject/serialize(into:)`` throw.
///
/// - Source: RFC 5545 §3.3.10.
public struct RecurrenceRule: Hashable, Sendable {
  /// The unit that ``interval`` counts (`FREQ`).
  public enum Frequency: String, Hashable, Sendable, CaseIterable {
    case secondly = "SECONDLY"
    case minutely = "MINUTELY"
    case hourly = "HOURLY"
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// When the repetition stops.
  public enum End: Hashable, Sendable {
    /// It does not.
    case never
    /// With the last instance at or before this time: a date, UTC, or floating as the start is.
    case until(DateTime)
    /// After this many instances, at least 1.
    case count(Int)
  }

  /// A weekday, or the nth one of the month or year (one item of `BYDAY`).
  public struct Day: Hashable, Sendable {
    /// The weekday.
    public var weekday: Weekday
    /// Which one: 1 to 53 from the start, -1 to -53 from the end; nil for each one.
    public var ordinal: Int?

    /// Names each `weekday`, or the nth one.
    public init(_ weekday: Weekday, ordinal: Int?) {
      self.weekday = weekday
      self.ordinal = ordinal
    }

    /// Names each `weekday`.
    public static func every(_ weekday: Weekday) -> Day {
      Day(weekday, ordinal: nil)
    }
  }

  /// The unit of repetition.
  public var frequency: Frequency
  /// The units between two repetitions, 1 to 32,767.
  public var interval: Int
  /// When it stops.
  public var end: End
  /// Seconds of the minute, 0 to 60 (`BYSECOND`).
  public var seconds: [Int] = []
  /// Minutes of the hour, 0 to 59 (`BYMINUTE`).
  public var minutes: [Int] = []
  /// Hours of the day, 0 to 23 (`BYHOUR`).
  public var hours: [Int] = []
  /// Weekdays, each or the nth (`BYDAY`).
  public var weekdays: [Day] = []
  /// Days of the month, 1 to 31, or -1 to -31 from its end (`BYMONTHDAY`).
  public var monthDays: [Int] = []
  /// Days of the year, 1 to 366, or -1 to -366 from its end (`BYYEARDAY`).
  public var yearDays: [Int] = []
  /// ISO weeks of the year, 1 to 53, or -1 to -53 from its end (`BYWEEKNO`).
  public var weekNumbers: [Int] = []
  /// Months, 1 to 12 (`BYMONTH`).
  public var months: [Int] = []
  /// Which instances of each unit, 1 to 366, or -1 to -366 from its end (`BYSETPOS`).
  public var setPositions: [Int] = []
  /// The day on which a week begins (`WKST`), Monday unless set.
  public var weekStart: Weekday = .monday

  /// Makes a rule without BY parts, which can then be set one by one.
  public init(_ frequency: Frequency, interval: Int = 1, end: End) {
    self.frequency = frequency
    self.interval = interval
    self.end = end
  }

  /// Whether each number lies in its range.
  var isValid: Bool {
    func within(_ values: [Int], _ limit: Int) -> Bool {
      values.allSatisfy { $0 != 0 && (-limit...limit).contains($0) }
    }
    if case .count(let count) = end, !(1...Int(Int32.max)).contains(count) { return false }
    if case .until(let limit) = end, !limit.isValid || limit.zone != nil { return false }
    return (1...Int(Int16.max)).contains(interval)
      && seconds.allSatisfy((0...60).contains) && minutes.allSatisfy((0...59).contains)
      && hours.allSatisfy((0...23).contains) && months.allSatisfy((1...12).contains)
      && within(monthDays, 31) && within(yearDays, 366) && within(weekNumbers, 53)
      && within(setPositions, 366) && within(weekdays.compactMap(\.ordinal), 53)
  }
}
