import Rehabilitation

extension RandomProgram {
  /// Doses with a rule that fits each.
  static let progressions: [(dose: String, rule: ProgressionRule)] = [
    (
      "3 x 8 @ 5 kg, rest 90 s",
      .double(DoubleProgression(repetitions: 8...12, step: Amount(1), target: 7, sessions: 2))
    ),
    (
      "3 x 10 @ RPE 5-6",
      .effort(EffortProgression(target: 5...6, step: Amount(thousandths: 500)))
    ),
    (
      "10 min",
      .quota(
        QuotaProgression(
          baseline: Amount(12), startPercent: 80, risePercent: 10, goal: Amount(30),
          step: Amount(thousandths: 500)))
    ),
    (
      "3000 steps",
      .steps(
        StepProgression(baseline: 3_000, risePercent: 10, mostPerWeek: 1_000, goal: 6_000))
    ),
    (
      "3 x 10 @ 5 kg",
      .linear(LinearProgression(percent: 5, form: .compound, step: Amount(thousandths: 250)))
    ),
    ("off", .weekly([WeeklyDose(weeks: 1...1, dose: Dose(.wording(.off)))])),
    (
      "3 x 30 s",
      .ladder(
        Ladder(
          rungs: [
            Ladder.Rung(title: "no", exercise: "sit-to-stand"), Ladder.Rung(title: "a, b: c"),
            Ladder.Rung(dose: Dose(.wording(.allDay))), Ladder.Rung(exercise: "step-up"),
          ], sessionsPerRung: 3, mostPerWeek: 2))
    ),
  ]
}
