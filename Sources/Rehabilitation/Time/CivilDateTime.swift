/// A wall-clock moment: a day and a time, in a zone that the context knows.
public struct CivilDateTime: Hashable, Comparable, Sendable {
  /// Minutes since 1970-01-01 00:00 on the wall clock.
  public var minuteNumber: Int

  /// The moment `minuteNumber` wall-clock minutes after 1970-01-01 00:00.
  public init(minuteNumber: Int) {
    self.minuteNumber = minuteNumber
  }

  /// The moment of a day and a time.
  public init(_ date: CivilDate, _ time: TimeOfDay) {
    minuteNumber = date.dayNumber * 1440 + time.minutes
  }

  /// The day.
  public var date: CivilDate {
    CivilDate(dayNumber: minuteNumber >= 0 ? minuteNumber / 1440 : (minuteNumber - 1439) / 1440)
  }

  /// The time of the day, before 24:00.
  public var time: TimeOfDay {
    TimeOfDay(0, minuteNumber - date.dayNumber * 1440)
  }

  /// The moment `minutes` later on the wall clock.
  public func advanced(byMinutes minutes: Int) -> CivilDateTime {
    CivilDateTime(minuteNumber: minuteNumber + minutes)
  }

  /// Whether this moment lies before `other` on the wall clock.
  public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    left.minuteNumber < right.minuteNumber
  }
}

extension CivilDateTime: CustomStringConvertible {
  /// The moment in the ISO 8601 form `2026-03-02T18:00:00`.
  public var description: String { "\(date)T\(time):00" }
}
