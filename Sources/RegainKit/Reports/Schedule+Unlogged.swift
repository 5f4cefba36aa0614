import Planning
import Rehabilitation

extension Schedule {
  /// What waits to be logged: the exercises of the last week and of today, in order, then the
  /// measurements of the last three days.
  ///
  /// What begins later today is among them only where nothing else is.
  public var unlogged: [PlacedSession] {
    let open =
      unlogged(since: 7) { $0.session.load.isExercise }
      + unlogged(since: 2) { !$0.session.load.isExercise && !$0.session.measures.isEmpty }
    guard let now = plan.course.moment else { return open }
    let due = open.filter { $0.start.map { $0 <= now } ?? true }
    return due.isEmpty ? open : due
  }

  private func unlogged(
    since days: Int, where isMeant: (PlacedSession) -> Bool
  ) -> [PlacedSession] {
    let span = plan.today.advanced(by: -days)...plan.today
    return placed.filter { placed in
      placed.session.isLogged && span.contains(placed.date) && isMeant(placed)
        && plan.course.records[placed.session.id] == nil
    }
  }

  /// Whether exercise of yesterday was logged, and not yet how the knee is this morning.
  public var awaitsMorning: Bool {
    let (today, course) = (plan.today, plan.course)
    let yesterday = today.advanced(by: -1)
    let trained = placed.contains { placed in
      guard placed.session.load.isExercise, let record = course.records[placed.session.id],
        record.isSkipped != true
      else { return false }
      return (record.date ?? placed.date) == yesterday && record.morning == nil
    }
    return trained && !course.checkIns.contains { $0.date == today && $0.morning != nil }
  }
}
