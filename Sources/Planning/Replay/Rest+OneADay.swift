import Rehabilitation

extension Rest {
  /// The days with one session of slow lowering instead of two, after a morning with pain above the amber limit;
  /// `nil` after any other (EVIDENCE 12.2, P08).
  init?(oneADayAfter placed: PlacedSession, _ readings: Readings, limits: PainLimits) {
    guard placed.session.load == .eccentric, let morning = readings.morning, morning > limits.amber
    else { return nil }
    let first = placed.date.advanced(by: 1)
    self.init(
      activity: placed.session.id.activity, loads: [], days: first..<first.advanced(by: 7),
      leavesOneADay: true)
  }

  /// The first day after it, where it leaves no second session of an activity on a day.
  func dayAfterSecond(_ session: Session, on date: CivilDate) -> CivilDate? {
    leavesOneADay && session.id.activity == activity && days.contains(date) ? days.upperBound : nil
  }
}
