import Planning
import Rehabilitation
import Wording

extension Schedule {
  /// Why a session is what and where it is, or why it has no place.
  ///
  /// - Throws: ``ReportError/unknownSession(_:plan:near:)``.
  public func explanation(
    of session: String, offering steps: NextStepWording
  ) throws(RegainError) -> Explanation {
    if let unplaced = unplaced.first(where: { $0.id == session }),
      !placed.contains(where: { "\($0.session.id)" == session })
    {
      return Explanation(unplaced, offering: steps)
    }
    return Explanation(
      try self.session(named: session, today: plan.today), in: self,
      offering: steps)
  }

  /// Why the sessions of a day are what and where they are.
  public func explanations(
    on date: CivilDate, offering steps: NextStepWording
  ) -> [Explanation] {
    placed.filter { $0.date == date && $0.session.isLogged }.map {
      Explanation($0, in: self, offering: steps)
    }
  }
}
