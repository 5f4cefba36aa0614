import Rehabilitation

extension Rest {
  /// The days with one session of slow lowering instead of two, after a morning with pain above the amber limit;
  /// `nil` after any other (EVIDENCE 12.2, P08).
  init?(oneADayAfter judged: Verdicts.Judged) {
    guard judged.session.load == .eccentric, let morning = judged.readings.morning,
      morning > judged.limits.amber
    else { return nil }
    let first = CivilDateTime(judged.date.advanced(by: 1), TimeOfDay(0))
    self.init(
      activity: judged.session.id.activity, loads: [],
      span: first..<first.advanced(byMinutes: 7 * 24 * 60), leavesOneADay: true)
  }

  /// The first day after it, where it leaves no second session of an activity on a day.
  func dayAfterSecond(_ session: Session, on date: CivilDate) -> CivilDate? {
    leavesOneADay && session.id.activity == activity
      && span.contains(CivilDateTime(date, TimeOfDay(0))) ? span.upperBound.date : nil
  }
}
