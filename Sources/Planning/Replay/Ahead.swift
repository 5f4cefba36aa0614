import Rehabilitation

/// The sessions that are due, with what could not be planned.
struct UpcomingSessions {
  /// The sessions in order of time; a slice, since its first ones leave it day by day.
  private(set) var sessions = [DatedSession]()[...]
  /// The sessions that found no place, with why.
  private(set) var unplaced = [UnplacedSession]()
  /// The activities that wait for something the person must type.
  private(set) var unplanned = [Plan.Unplanned]()
  /// The sessions that a rest leaves no day for, with the first day after it.
  private(set) var rested = [(session: Session, until: CivilDate)]()

  /// No sessions.
  init() {}

  /// Sessions in any order, with what found no place.
  init(_ sessions: [DatedSession], unplaced: [UnplacedSession], of outline: PlanOutline) {
    self.sessions =
      sessions.sorted {
        ($0.moment, $0.placed.session.id) < ($1.moment, $1.placed.session.id)
      }[...]
    self.unplaced = unplaced
    unplanned = outline.unplanned
    rested = outline.rested
  }

  /// Where each session lies.
  var places: [Session.ID: PublishedPlace] {
    Dictionary(
      sessions.map { ($0.placed.session.id, PublishedPlace($0.placed)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Takes the sessions before a moment out.
  mutating func removeAll(before moment: CivilDateTime) -> ArraySlice<DatedSession> {
    let rest = sessions.firstIndex(from: { $0.moment >= moment })
    defer { sessions = sessions[rest...] }
    return sessions[..<rest]
  }

  /// Takes a session out; `nil` where it is not due.
  mutating func remove(_ session: Session.ID) -> DatedSession? {
    sessions.firstIndex { $0.placed.session.id == session }.map { sessions.remove(at: $0) }
  }

  /// Takes all sessions out.
  mutating func removeAll() { sessions = [] }
}

/// What is ahead of a plan's boundary: laid out, or outdated by a change.
///
/// The sessions are read only through ``laidOut``, so that nothing reads what a change has outdated.
struct Ahead {
  private enum State {
    /// Nothing has changed since the sessions were laid out.
    case laidOut(UpcomingSessions)
    /// A change bears on them; they stand only for the places that the calendar has.
    case outdated(UpcomingSessions)
  }

  private var state = State.outdated(UpcomingSessions())
  /// Whether sessions that are off their weekday and time may go back to them when they are laid out.
  private(set) var returnsToPattern = false

  /// The sessions as they are laid out; `nil` where they must be laid out first.
  var laidOut: UpcomingSessions? {
    if case .laidOut(let upcoming) = state { upcoming } else { nil }
  }

  /// The sessions that a change has outdated; `nil` where they are laid out.
  var outdated: UpcomingSessions? {
    if case .outdated(let upcoming) = state { upcoming } else { nil }
  }

  /// Says that a change bears on the sessions' places.
  mutating func outdate() {
    if case .laidOut(let upcoming) = state { state = .outdated(upcoming) }
  }

  /// Says that the person changed when sessions can be: none is held off its weekday and time any more.
  mutating func returnToPattern() {
    outdate()
    returnsToPattern = true
  }

  /// Puts sessions that were laid out in the place of the outdated ones.
  mutating func replace(by upcoming: UpcomingSessions) {
    state = .laidOut(upcoming)
    returnsToPattern = false
  }

  /// Changes the sessions that are laid out.
  ///
  /// - Returns: What the change gives; `nil` where the sessions must be laid out first.
  mutating func change<Value>(_ change: (inout UpcomingSessions) -> Value) -> Value? {
    guard case .laidOut(var upcoming) = state else { return nil }
    // Held once, or a change would copy all of them.
    state = .outdated(UpcomingSessions())
    defer { state = .laidOut(upcoming) }
    return change(&upcoming)
  }
}
