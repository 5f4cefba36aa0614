import Planning
import Rehabilitation

extension Schedule {
  /// A session in its place.
  func placed(_ session: Session.ID) throws(RegainError) -> PlacedSession {
    guard let placed = placed.first(where: { $0.session.id == session }) else {
      throw .change(.unknownSession(session))
    }
    return placed
  }

  /// Refuses to move a session that has come to pass, or has no time.
  package func checkMovable(_ placed: PlacedSession, today: CivilDate) throws(RegainError) {
    let id = placed.session.id
    guard placed.session.status.isOpen, placed.date >= today else {
      throw .change(.sessionOver(id))
    }
    guard placed.start != nil else { throw .change(.wholeDay(id)) }
  }

  /// Refuses a move into the past, or by more than a year.
  func checkMove(
    of session: Session.ID, to moment: CivilDateTime, at now: CivilDateTime
  ) throws(RegainError) {
    let placed = try placed(session)
    try checkMovable(placed, today: now.date)
    guard moment >= now else { throw .change(.momentOver(moment)) }
    guard placed.date.days(to: moment.date) < 366 else {
      throw .change(.tooFar(placed, to: moment.date))
    }
  }

  /// Refuses a review by nobody, or of nothing.
  func checkReview(by clinician: String) throws(RegainError) {
    guard clinician.isReadable, clinician.namesSomebody else {
      throw .change(.namelessClinician)
    }
    let isLeftOut = plan.course.notices.contains {
      if case .leftOut = $0 { true } else { false }
    }
    guard isLeftOut || plan.course.lock != nil || !plan.course.concerns.isEmpty else {
      throw .change(.nothingToReview(plan: plan.enrolment.name))
    }
  }
}
