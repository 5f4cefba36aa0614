/// Where the calendar says that a session is.
public struct PublishedPlace: Hashable, Sendable {
  /// The day.
  public let date: CivilDate
  /// The wall-clock start; `nil` for an item of the whole day.
  public let start: CivilDateTime?

  /// How far another place lies, in minutes: a day for each date between, and the difference of the
  /// times of day.
  ///
  /// So a session that must leave its day keeps its time of day, rather than to come a few hours
  /// earlier on the next one.
  public func distance(to other: PublishedPlace) -> Int {
    let minutes = start.flatMap { start in
      other.start.map { abs(start.time.minutes - $0.time.minutes) }
    }
    return abs(date.days(to: other.date)) * 1440 + (minutes ?? 0)
  }

  /// A place in the calendar.
  public init(date: CivilDate, start: CivilDateTime?) {
    self.date = date
    self.start = start
  }
}
