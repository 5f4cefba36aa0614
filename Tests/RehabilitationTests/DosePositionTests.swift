import Testing

@testable import Planning
@testable import Rehabilitation

/// The master gate, which is the same in every rule (EVIDENCE 2).
@Suite struct DosePositionTests {
  /// A prescription of each rule, with room below and above after some steps forward.
  static let prescriptions = [
    prescription(
      "5 min",
      .weekly((1...9).map { WeeklyDose(weeks: $0...$0, dose: dose("\($0 * 5) min")) })),
    prescription(
      "1 h",
      .ladder(Ladder(rungs: (1...9).map { .init(dose: dose("\($0) h")) }, sessionsPerRung: 1))),
    prescription(
      "3 x 10 @ 20 kg",
      .linear(LinearProgression(percent: 10, form: .additive, step: amount("0.5")))),
    prescription(
      "3 x 8-12 @ 5 kg",
      .double(DoubleProgression(repetitions: 8...12, step: Amount(1), target: 8, sessions: 1))),
    prescription(
      "4 x max @ 20 kg",
      .adjustedByRepetitions(
        AdjustedProgression(table: .dapre, nextFrom: .fourth, step: amount("0.5")))),
    prescription(
      "3 x 10 @ 16 kg",
      .tenRepetitionMaximum(TenRepetitionProgression(order: .lightToHeavy, step: amount("0.5")))),
    prescription(
      "3 x 10 @ 20 kg", .twoForTwo(TwoForTwoProgression(percent: 10, step: amount("0.5")))),
    prescription(
      "3 x 10 @ 20 kg", .effort(EffortProgression(target: 6...6, step: amount("0.5")))),
    prescription(
      "8 min",
      .quota(
        QuotaProgression(
          baseline: Amount(10), startPercent: 80, risePercent: 10, goal: Amount(20),
          step: amount("0.5")))),
    prescription("3 x 10, range 0-60 deg", .motion(MotionProgression(step: 5, goal: 110))),
    prescription(
      "3000 steps",
      .steps(StepProgression(baseline: 3000, risePercent: 10, mostPerWeek: 1000, goal: 6000))),
  ]

  /// The position after two steps forward by hand.
  private func raised(_ prescription: Prescription) -> DosePosition {
    var position = position(prescription)
    for _ in 0..<2 { #expect(position.stepForward().change == .raised) }
    return position
  }

  @Test(arguments: prescriptions, [SessionOutcome.red, .stop])
  func `red and stop go one step back`(prescription: Prescription, outcome: SessionOutcome) {
    var position = raised(prescription)
    let before = position.projected
    let step = position.record(outcome)
    #expect(step.change == .lowered)
    #expect(step.reason == .signal(outcome.signal))
    #expect(step.rule == prescription.progression?.name)
    #expect(step.before == before)
    #expect(step.after == position.projected)
  }

  @Test(arguments: prescriptions)
  func `amber holds`(prescription: Prescription) {
    var position = raised(prescription)
    let step = position.record(.amber)
    #expect(step.change == .held)
    #expect(step.reason == .signal(.amber))
    #expect(step.before == step.after)
  }

  @Test(arguments: prescriptions, [0, 1, 79])
  func `less than four fifths of a session do not progress`(
    prescription: Prescription, percent: Int
  ) {
    var position = raised(prescription)
    let before = position
    let outcome = SessionOutcome(
      date: day("2026-03-02"), signal: .green, donePercent: percent,
      repetitions: [20, 20, 20, 20], load: Amount(30), effort: 0,
      measured: Quantity(Amount(100), .degrees))
    let step = position.record(outcome)
    #expect(step.change == .held)
    #expect(step.reason == (percent == 0 ? .notDone : .partlyDone(percent: percent)))
    #expect(position.projected == before.projected)
  }

  @Test(arguments: prescriptions)
  func `a step back undoes a step forward, and the first dose stays`(prescription: Prescription) {
    let start = position(prescription)
    var moved = start
    let forward = moved.stepForward()
    let back = moved.stepBack()
    #expect(forward.reason == .byHand)
    #expect(back.reason == .byHand)
    #expect(back.change == .lowered)
    // Both steps of these are rounded down.
    let rounds: [ProgressionRule.Name?] = [.effort, .delorme]
    #expect(moved.projected == start.projected || rounds.contains(prescription.progression?.name))
  }

  @Test(arguments: [0, 1, 2, 3, 8, 9, 10])
  func `below the first row, rung, week or range the generic step goes on`(index: Int) {
    let prescription = Self.prescriptions[index]
    var position = position(prescription)
    let first = position.projected
    for _ in 0..<2 {
      let step = position.record(.red)
      #expect(step.change == .lowered)
      #expect(step.reason == .signal(.red))
    }
    #expect(position.record(.red).reason == .leftOut(reds: 3))
    _ = position.review()
    for _ in 0..<3 { #expect(position.stepForward().reason == .byHand) }
    #expect(position.projected == first)
  }

  @Test(arguments: [4, 5, 6, 7])
  func `a load that was tested sinks at red, down to one step, and is left out then`(index: Int) {
    var position = position(Self.prescriptions[index])
    #expect(position.record(.red).change == .lowered)
    var shown = [String]()
    for _ in 0..<300 where position.leftOutSince == nil {
      shown.append(position.shown)
      _ = position.record(.red)
    }
    #expect(position.shown == "off")
    #expect(shown.contains { $0.contains("0.5 kg") })
  }

  @Test func `without a rule nothing rises`() {
    var position = position(prescription("3 x 10"))
    let steps = [
      position.record(.green), position.record(.amber), position.record(.missed),
      position.closeWeek(.of(.green)), position.stepForward(),
    ]
    for step in steps {
      #expect(step.change == .unchanged)
      #expect(step.reason == .noRule)
      #expect(step.rule == nil)
    }
    #expect(position.shown == "3 x 10")
    #expect(position.weeksBehind == 0)
  }

  @Test(arguments: prescriptions)
  func `a red week goes back once, and not again where a session did`(prescription: Prescription) {
    var position = raised(prescription)
    #expect(position.closeWeek(.of(.red)).change == .lowered)

    position = raised(prescription)
    _ = position.record(.red)
    let lowered = position.projected
    let step = position.closeWeek(.of(.red))
    #expect(step.change == .held)
    #expect(step.reason == .signal(.red))
    #expect(position.projected == lowered)
  }

  @Test func `the last green dose is kept through red and amber`() {
    var position = raised(Self.prescriptions[1])
    _ = position.record(.amber)
    #expect(position.lastGreen == nil)
    _ = position.record(.green)
    _ = position.record(.red)
    _ = position.record(.missed)
    #expect(position.lastGreen?.dose == dose("3 h"))
    #expect("\(position.eased(toPercent: 50).dose)" == "1.5 h")
  }

  @Test(arguments: prescriptions)
  func `the same outcomes give the same position, others another`(prescription: Prescription) {
    var (first, second) = (position(prescription), position(prescription))
    _ = first.record(.red)
    _ = second.record(.red)
    #expect(first == second)
    #expect(Set([first, second]).count == 1)
    _ = second.stepForward()
    #expect(first != second)
  }
}
