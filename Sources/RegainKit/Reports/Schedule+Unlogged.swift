import Planning
import Rehabilitation

extension Schedule {
  /// What waits to be logged: the exercises of the last week and of today, in order, then the
  /// measurements of the last three days.
  ///
  /// What begins later today is among them only where nothing else is.
  public var unlogged: [PlacedSession] {
    let (today, measuredFrom) = (plan.today, plan.today.advanced(by: -2))
    let open =
      unlogged(on: today.advanced(by: -7)...today) { $0.session.load.isExercise }
      + unlogged(on: measuredFrom...today) {
        !$0.session.load.isExercise && !$0.session.measures.isEmpty
      }
    let due = open.filter(hasBegun)
    return due.isEmpty ? open : due
  }

  /// The sessions of some days that wait to be logged, of those that are meant.
  func unlogged(
    on days: ClosedRange<CivilDate>, where isMeant: (PlacedSession) -> Bool
  ) -> [PlacedSession] {
    placed.filter { placed in
      placed.session.isLogged && days.contains(placed.date) && isMeant(placed)
        && plan.course.records[placed.session.id] == nil
    }
  }

  /// Whether a session of a day up to today has begun; an item of the whole day has.
  func hasBegun(_ placed: PlacedSession) -> Bool {
    guard let now = plan.course.moment, let start = placed.start else { return true }
    return start <= now
  }

  /// The gravest verdict on this morning and on what was done yesterday or today, where it is no green one; a stop
  /// has its own notice.
  var latestComplaint: Verdict? {
    let (today, course) = (plan.today, plan.course)
    let recent = placed.filter { placed in
      let date = course.records[placed.session.id]?.date ?? placed.date
      return placed.session.load.isExercise && (today.advanced(by: -1)...today).contains(date)
    }
    let verdicts =
      recent.compactMap { course.verdicts[$0.session.id] }
      + [course.mornings[today]].compactMap { $0 }
    return verdicts.filter { [.amber, .red].contains($0.signal) }.max { $0.signal < $1.signal }
  }

  /// Whether exercise of yesterday was logged, and not yet how the knee is this morning.
  public var awaitsMorning: Bool {
    let (today, course) = (plan.today, plan.course)
    let yesterday = today.advanced(by: -1)
    let trained = placed.contains { placed in
      guard placed.session.load.isExercise, let record = course.records[placed.session.id],
        record.isSkipped != true
      else { return false }
      return (record.date ?? placed.date) == yesterday
        && course.reactions[placed.session.id] == nil
    }
    return trained
  }
}
