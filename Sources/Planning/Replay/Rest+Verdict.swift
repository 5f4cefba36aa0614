import Rehabilitation

/// The rest that a verdict asks for. Here alone the hours and days of a verdict become a span of time.
extension Rest {
  /// The fewest hours in which a class of load waits, once it has to.
  private static let leastHeldHours = 48

  /// The rest after a session; `nil` where the verdict asks for none.
  ///
  /// Hours are counted from the session's end; days are whole days after the one on which it ended.
  init?(after session: Session, endedAt end: CivilDateTime, _ verdict: Verdict) {
    let consequence = verdict.consequence
    if !consequence.held.isEmpty {
      let hours = max(Rest.leastHeldHours, consequence.recheckHours ?? 0)
      self.init(
        activity: nil, loads: consequence.held, span: end..<end.advanced(byMinutes: hours * 60))
      return
    }
    let gap = max(1, (session.gapHours + 23) / 24)
    let last: CivilDateTime
    switch consequence.rest {
    case .none: return nil
    case .hours(let hours): last = end.advanced(byMinutes: hours * 60)
    case .extraDays(let days): last = end.midnight(afterDays: gap + days)
    case .daysOff(let days): last = end.midnight(afterDays: days + 1)
    }
    // What nobody planned lets the activity wait, and all that asks the same of the body.
    let id = session.id
    self.init(
      activity: id.plannedActivity, loads: id.isExtra ? [session.load] : [], span: end..<last)
  }

  /// The rest from a morning on; `nil` where the verdict asks for none.
  init?(on date: CivilDate, _ verdict: Verdict) {
    let held = verdict.consequence.held
    guard !held.isEmpty else { return nil }
    let morning = CivilDateTime(date, TimeOfDay(0))
    self.init(activity: nil, loads: held, span: morning..<morning.midnight(afterDays: 2))
  }
}

extension CivilDateTime {
  /// The beginning of the day that many days after its own.
  fileprivate func midnight(afterDays days: Int) -> CivilDateTime {
    CivilDateTime(date.advanced(by: days), TimeOfDay(0))
  }
}
