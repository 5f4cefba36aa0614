import Testing

@testable import Planning
@testable import Rehabilitation

/// The doses of a prescription, session after session, on the assumption "on time and green".
private struct DoseProjection {
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

@Suite struct DoseProjectionTests {
  /// The doses of one session in each of some weeks.
  private func doses(
    _ prescription: Prescription, weeks: ClosedRange<Int>, firstWeek: Int = 1,
    trials: [Amount] = []
  ) -> [String] {
    var projection = DoseProjection(prescription, trials: trials, tests: [:], firstWeek: firstWeek)
    return weeks.map {
      "\(projection.next(week: $0, on: day("2026-03-02").advanced(by: 7 * $0)).dose)"
    }
  }

  @Test func `A weekly table holds until its next row`() {
    let rule = ProgressionRule.weekly([
      WeeklyDose(weeks: 1...1, dose: dose("4 x 15 @ 15RM")),
      WeeklyDose(weeks: 2...3, dose: dose("4 x 12 @ 12RM")),
      WeeklyDose(weeks: 5...6, dose: dose("4 x 10 @ 10RM")),
    ])
    #expect(
      doses(prescription("4 x 15", rule), weeks: 1...7) == [
        "4 x 15 @ 15RM", "4 x 12 @ 12RM", "4 x 12 @ 12RM", "4 x 12 @ 12RM", "4 x 10 @ 10RM",
        "4 x 10 @ 10RM", "4 x 10 @ 10RM",
      ])
  }

  @Test func `A weekly table counts the phase's weeks, whenever the activity begins`() {
    let rule = ProgressionRule.weekly([
      WeeklyDose(weeks: 1...2, dose: dose("5 min")), WeeklyDose(weeks: 3...4, dose: dose("9 min")),
    ])
    #expect(doses(prescription("5 min", rule), weeks: 3...3, firstWeek: 3) == ["9 min"])
  }

  @Test func `A share a week raises the load, or else the one bout`() {
    let rule = ProgressionRule.linear(
      LinearProgression(percent: 10, form: .additive, step: amount("0.5")))
    #expect(
      doses(prescription("3 x 10 @ 20 kg, RPE 6", rule), weeks: 1...3)
        == ["3 x 10 @ 20 kg, RPE 6", "3 x 10 @ 22 kg, RPE 6", "3 x 10 @ 24 kg, RPE 6"])
    #expect(
      doses(prescription("20 min brisk", rule), weeks: 1...2) == ["20 min brisk", "22 min brisk"])
    #expect(
      doses(prescription("5 min easy + 20 min brisk", rule), weeks: 2...2)
        == ["5 min easy + 20 min brisk"])
  }

  @Test func `A rule that raises begins with the activity's first week`() {
    let rule = ProgressionRule.linear(
      LinearProgression(percent: 10, form: .additive, step: Amount(1)))
    #expect(
      doses(prescription("3 x 10 @ 20 kg", rule), weeks: 3...4, firstWeek: 3)
        == ["3 x 10 @ 20 kg", "3 x 10 @ 22 kg"])
  }

  @Test func `A ladder brings its rung's title, exercise and dose`() {
    let rule = ProgressionRule.ladder(
      Ladder(
        rungs: [
          Ladder.Rung(title: "two feet"), Ladder.Rung(exercise: "bridge", dose: dose("2 x 8")),
        ], sessionsPerRung: 1))
    var projection = DoseProjection(
      prescription("3 x 15", rule), trials: [], tests: [:], firstWeek: 1)
    let first = projection.next(week: 1, on: day("2026-03-02"))
    let second = projection.next(week: 1, on: day("2026-03-04"))
    #expect(first.rung == "two feet")
    #expect(first.exercise == "squat")
    #expect(first.dose == dose("3 x 15"))
    #expect(second.rung == nil)
    #expect(second.exercise == "bridge")
    #expect(second.dose == dose("2 x 8"))
  }

  @Test func `Quota and steps set the amount of the work`() {
    let quota = ProgressionRule.quota(
      QuotaProgression(
        baseline: Amount(10), startPercent: 80, risePercent: 10, goal: Amount(30),
        step: amount("0.5")))
    #expect(doses(prescription("8 min", quota), weeks: 1...3) == ["8 min", "9 min", "10 min"])
    #expect(
      doses(prescription("8 min", quota), weeks: 1...2, trials: [Amount(20), Amount(30)])
        == ["20 min", "22.5 min"])
    let steps = ProgressionRule.steps(
      StepProgression(baseline: 2800, risePercent: 10, mostPerWeek: 1000, goal: 6000))
    #expect(
      doses(prescription("2800 steps", steps), weeks: 1...2) == ["3100 steps", "3400 steps"])
    #expect(
      doses(prescription("3000 steps @ 5 kg", steps), weeks: 1...1) == ["3100 steps @ 5 kg"])
  }

  @Test func `A rule by what is reported keeps the dose until there is a report`() {
    let rule = ProgressionRule.effort(EffortProgression(target: 5...6, step: Amount(1)))
    #expect(Set(doses(prescription("3 x 10 @ 12 kg", rule), weeks: 1...9)) == ["3 x 10 @ 12 kg"])
    #expect(Set(doses(prescription("3 x 10 @ 12 kg"), weeks: 1...9)) == ["3 x 10 @ 12 kg"])
  }
}
