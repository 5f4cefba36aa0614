/// The doses of a prescription, session after session, on the assumption "on time and green".
struct DoseProjection {
  private var position: DosePosition
  private var week: Int

  /// The doses of a prescription whose first session lies in `firstWeek` of its phase.
  init(_ prescription: Prescription, trials: [Amount], tests: [String: Amount], firstWeek: Int) {
    position = DosePosition(prescription, trials: trials, tests: tests, firstWeek: firstWeek)
    week = firstWeek
  }

  /// The dose of the next session, in a week of the phase counted from 1.
  mutating func next(week: Int, on date: CivilDate) -> ProjectedDose {
    while self.week < week {
      _ = position.closeWeek(WeekOutcome(signal: .green, planned: 0, missed: 0))
      self.week += 1
    }
    let projected = position.projected
    _ = position.record(SessionOutcome(date: date, signal: .green))
    return projected
  }
}
