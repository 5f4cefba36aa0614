/// What is to be placed, and around what.
public struct PlacementRequest: Hashable, Sendable {
  /// The sessions to place, each identity once; their order does not matter.
  public var sessions: [Session]
  /// Sessions that never move: past, done, frozen, or fixed by a person.
  ///
  /// Gaps to them count.
  public var settled: [PlacedSession]
  /// Where the calendar says sessions are now.
  ///
  /// One stays there as long as it can.
  public var published: [Session.ID: PublishedPlace]
  /// When the person has time.
  public var availability: Availability
  /// The clock changes over the days of all sessions.
  public var clockChanges: [ClockChange]
  /// The first moment at which anything may begin: now.
  public var earliest: CivilDateTime?
  /// The first days of load classes that an operation or an injury holds back.
  public var firstDays: [LoadClass: CivilDate]

  /// A request without a history.
  public init(
    sessions: [Session], availability: Availability, clockChanges: [ClockChange],
    earliest: CivilDateTime?
  ) {
    self.sessions = sessions
    settled = []
    published = [:]
    self.availability = availability
    self.clockChanges = clockChanges
    self.earliest = earliest
    firstDays = [:]
  }
}

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
