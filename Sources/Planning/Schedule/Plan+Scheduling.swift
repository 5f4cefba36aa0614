import Rehabilitation

extension Plan {
  /// Gives every session its day and time, as if nothing were published yet.
  public func scheduled() -> Schedule {
    let placement = request().placed()
    let missing = Dictionary(
      placement.unplaced.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let waiting = unplanned.map {
      UnplacedSession(id: $0.activity, title: $0.activity, reason: $0.reason)
    }
    return Schedule(
      plan: self, placed: placement.placed,
      unplaced: sessions.compactMap { missing["\($0.id)"] } + waiting)
  }

  /// What is to be placed, without a history.
  public func request() -> PlacementRequest {
    var request = PlacementRequest(
      sessions: sessions, availability: enrolment.availability,
      clockChanges: enrolment.clockChanges,
      earliest: CivilDateTime(enrolment.start, TimeOfDay(0)))
    request.firstDays = enrolment.firstDays(of: programs)
    return request
  }
}
