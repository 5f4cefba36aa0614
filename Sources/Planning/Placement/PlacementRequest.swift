import Rehabilitation

/// What is to be placed, and around what.
public struct PlacementRequest: Hashable, Sendable {
  /// The sessions to place, each identity once; their order does not matter.
  public var sessions: [Session]
  /// Sessions that never move: past, done, frozen, or fixed by a person.
  ///
  /// Gaps to them count.
  public var immovable: [PlacedSession]
  /// Where the calendar says sessions are now.
  ///
  /// One stays there as long as it can.
  public var published: [Session.ID: PublishedPlace]
  /// The published sessions that need not stay where the calendar has them: they go where they would be if
  /// they were new.
  public var loose: Set<Session.ID>
  /// When the person has time.
  public var availability: Availability
  /// The clock changes over the days of all sessions.
  public var clockChanges: [ClockChange]
  /// The first moment at which anything may begin: now.
  public var earliest: CivilDateTime?
  /// The first days of load classes that an operation or an injury holds back.
  public var firstDays: [LoadClass: CivilDate]
  /// The programmes, by id, that win a clash of places: those that count from an operation
  /// (EVIDENCE 12.18).
  public var leading: Set<String>

  /// A request without a history.
  public init(
    sessions: [Session], availability: Availability, clockChanges: [ClockChange],
    earliest: CivilDateTime?
  ) {
    self.sessions = sessions
    immovable = []
    published = [:]
    loose = []
    self.availability = availability
    self.clockChanges = clockChanges
    self.earliest = earliest
    firstDays = [:]
    leading = []
  }
}
