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
      "4 x max @ 20 kg",
      .adjustedByRepetitions(
        AdjustedProgression(table: .apre10, nextFrom: .third, step: Amount(1)))
    ),
    (
      "3 x 10 @ 16 kg",
      .tenRepetitionMaximum(
        TenRepetitionProgression(order: .heavyToLight, step: Amount(thousandths: 500)))
    ),
    (
      "3 x 10 @ 16 kg, rest 2 min",
      .tenRepetitionMaximum(TenRepetitionProgression(order: .lightToHeavy, step: Amount(2)))
    ),
    ("3 x 8-10 @ 12.5 kg", .twoForTwo(TwoForTwoProgression(percent: 10, step: Amount(1)))),
    ("3 x 10, range 0-70 deg", .motion(MotionProgression(step: 5, goal: 110, mostPerWeek: 2))),
    ("3 x 10, range 0-110 deg", .motion(MotionProgression(step: 10, goal: 110))),
    (
      "10 x 10 kg, 6 x 15 kg, max x 20 kg, max",
      .ladder(Ladder(rungs: [Ladder.Rung(title: "one")], sessionsPerRung: 1))
    ),
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
