/// A day and a time as a clock on the wall shows them, without a zone.
///
/// - Source: RFC 5545 §3.3.5, form 1.
public struct LocalDateTime: Hashable, Sendable, Comparable {
  /// The day.
  public private(set) var date: LocalDate
  /// The hour, 0 to 23 in a valid moment.
  @Clamped<Int8> public var hour: Int
  /// The minute, 0 to 59 in a valid moment.
  @Clamped<Int8> public var minute: Int
  /// The second, 0 to 60 in a valid moment (60 is a leap second, which may only be read).
  @Clamped<Int8> public var second: Int

  /// The year, 1 to 9999 in a valid moment.
  public var year: Int {
    get { date.year }
    set { date.year = newValue }
  }
  /// The month, 1 to 12 in a valid moment.
  public var month: Int {
    get { date.month }
    set { date.month = newValue }
  }
  /// The day of the month, 1 to 31 in a valid moment.
  public var day: Int {
    get { date.day }
    set { date.day = newValue }
  }
  /// Makes a moment of its parts, which ``isValid`` checks later.
  public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    date = LocalDate(year: year, month: month, day: day)
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Makes the moment at `secondOfDay` (0 to 86,399) of a day.
  public init(_ date: LocalDate, secondOfDay: Int) {
    self.init(
      year: date.year, month: date.month, day: date.day, hour: secondOfDay / 3600,
      minute: secondOfDay / 60 % 60, second: secondOfDay % 60)
  }

  /// Makes the moment that lies `seconds` seconds after 1970-01-01T00:00:00 on the same clock.
  public init(secondsSinceEpoch seconds: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    self.init(LocalDate(daysSinceEpoch: days), secondOfDay: seconds - days * 86_400)
  }

  /// The seconds since midnight, 0 to 86,400.
  public var secondOfDay: Int {
    hour * 3600 + minute * 60 + second
  }

  /// The seconds since 1970-01-01T00:00:00 on the same clock, negative before it.
  public var secondsSinceEpoch: Int {
    date.daysSinceEpoch * 86_400 + secondOfDay
  }

  /// Whether the calendar has this day and the day has this time.
  public var isValid: Bool {
    date.isValid && (0...23).contains(hour) && (0...59).contains(minute)
      && (0...60).contains(second)
  }

  /// Whether the left moment comes first on the same clock.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.year, left.month, left.day, left.hour, left.minute, left.second)
      < (right.year, right.month, right.day, right.hour, right.minute, right.second)
  }
}
