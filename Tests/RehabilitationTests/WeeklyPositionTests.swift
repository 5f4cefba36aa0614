import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct WeeklyPositionTests {
  private static let table = prescription(
    "5 min",
    .weekly([
      WeeklyDose(weeks: 1...1, dose: dose("5 min")), WeeklyDose(weeks: 2...3, dose: dose("7 min")),
      WeeklyDose(weeks: 4...4, dose: dose("9 min")),
    ]))

  private static let linear = prescription(
    "3 x 10 @ 20 kg",
    .linear(LinearProgression(percent: 5, form: .additive, step: amount("0.5"))))

  /// EVIDENCE R7: trials 12/9/15, goal 20, down to 0.5.
  private static let quota = prescription(
    "9 min",
    .quota(
      QuotaProgression(
        baseline: Amount(12), startPercent: 80, risePercent: 10, goal: Amount(20),
        step: amount("0.5"))))

  private static let steps = prescription(
    "2800 steps",
    .steps(StepProgression(baseline: 2800, risePercent: 10, mostPerWeek: 1000, goal: 6000)))

  /// The doses of weeks that end so, first of all the one of the first week.
  private func doses(_ prescription: Prescription, after weeks: [WeekOutcome]) -> [String] {
    var position = position(prescription, trials: [], firstWeek: 1)
    return [position.shown]
      + weeks.map {
        _ = position.closeWeek($0)
        return position.shown
      }
  }

  @Test(arguments: [
    // Green goes on, amber repeats, red goes to the week before (EVIDENCE R1, R11).
    (linear, ["20 kg", "21 kg", "21 kg", "22 kg", "21 kg", "22 kg"]),
    (steps, ["3100", "3400", "3400", "3600", "3400", "3600"]),
    (quota, ["9.5", "10.5", "10.5", "12", "10.5", "12"]),
    (table, ["5", "7", "7", "7", "5", "7"]),
  ])
  func `weeks go on, repeat, and go back`(prescription: Prescription, expected: [String]) {
    let weeks = [Signal.green, .amber, .green, .red, .green].map { WeekOutcome.of($0) }
    let doses = doses(prescription, after: weeks)
    for (dose, part) in zip(doses, expected) {
      #expect(dose.contains(part), "\(doses)")
    }
  }

  @Test(arguments: [
    (0, DoseStep.Change.raised, DoseStep.Reason.weekDone(next: 4)),
    (1, .raised, .weekDone(next: 4)),
    (2, .held, .misses(2)), (3, .lowered, .misses(3)), (6, .lowered, .misses(6)),
    // A week of which nothing was done is a break, for R13.
    (7, .held, .notDone),
  ])
  func `two misses of a quota hold it, three take it back`(
    missed: Int, change: DoseStep.Change, reason: DoseStep.Reason
  ) {
    var position = position(Self.quota)
    for _ in 0..<2 { _ = position.closeWeek(.of(.green, planned: 7)) }
    let step = position.closeWeek(.of(.green, missed: missed, planned: 7))
    #expect(step.change == change)
    #expect(step.reason == reason)
  }

  @Test func `three misses count although the week is amber for them`() {
    var position = position(Self.quota)
    _ = position.closeWeek(.of(.green, planned: 7))
    #expect(position.closeWeek(.of(.amber, missed: 3, planned: 7)).change == .lowered)
  }

  @Test func `misses of another rule than a quota are what the signal makes of them`() {
    var position = position(Self.table)
    #expect(position.closeWeek(.of(.green, missed: 2)).change == .raised)
    #expect(position.closeWeek(.of(.green, missed: 3)).reason == .notDone)
  }

  @Test func `a session in between moves nothing, unless it is red`() {
    var position = position(Self.linear)
    _ = position.closeWeek(.of(.green))
    #expect(position.record(.green).reason == .waitsForWeek)
    #expect(position.record(.green).change == .unchanged)
    #expect(position.record(.red).change == .lowered)
    #expect(position.shown == "3 x 10 @ 20 kg")
  }

  @Test func `weeks that were repeated are counted`() {
    var position = position(Self.table)
    for (signal, behind) in [
      (Signal.green, 0), (.amber, 1), (.green, 1), (.red, 4), (.green, 4),
    ] {
      _ = position.closeWeek(.of(signal))
      #expect(position.weeksBehind == behind, "\(signal)")
    }
  }

  @Test func `going forward by hand makes up for repeated weeks, and no more`() {
    var position = position(Self.table)
    _ = position.closeWeek(.of(.amber))
    #expect(position.weeksBehind == 1)
    _ = position.stepForward()
    #expect(position.weeksBehind == 0)
    _ = position.stepForward()
    #expect(position.weeksBehind == 0)
    #expect(position.shown == "9 min")
    #expect(position.stepForward().reason == .topReached)
    #expect(position.stepForward().reason == .topReached)
  }

  @Test func `a table that begins later begins with its row`() {
    var position = position(Self.table, firstWeek: 3)
    #expect(position.shown == "7 min")
    #expect(position.closeWeek(.of(.green)).after.dose == dose("9 min"))
  }

  @Test func `a week of the same dose goes by without a change`() {
    var position = position(Self.table, firstWeek: 2)
    let step = position.closeWeek(.of(.green))
    #expect(step.change == .unchanged)
    #expect(step.reason == .weekDone(next: 2))
  }

  @Test(arguments: [(table, "9 min"), (quota, "20 min"), (steps, "6000 steps")])
  func `the last row and the goal end the climb, and red leaves them`(
    prescription: Prescription, top: String
  ) {
    var position = position(prescription)
    for _ in 0..<30 { _ = position.closeWeek(.of(.green)) }
    #expect(position.shown == top)
    #expect(position.weeksBehind == 0)
    #expect(position.closeWeek(.of(.green)).reason == .topReached)
    #expect(position.record(.red).change == .lowered)
  }

  @Test func `trials and counted steps stand in for the rule's own baseline`() {
    let tried = position(Self.quota, trials: [Amount(20), Amount(5)])
    #expect(tried.shown == "10 min")
    let counted = position(Self.steps, tests: ["steps": Amount(4000)])
    #expect(counted.shown == "4400 steps")
  }

  @Test func `whoever walks more than the goal stays there`() {
    var counted = position(Self.steps, tests: ["steps": Amount(8040)])
    #expect(counted.shown == "8040 steps")
    #expect(counted.stepForward().reason == .topReached)
  }

  @Test func `after a flare a quota begins again at 80% of the last green one`() {
    // EVIDENCE R14: 80% of 12 min is 9.6; a tenth of the baseline of 12 min is 1.2.
    var position = position(Self.quota)
    for _ in 0..<2 { _ = position.closeWeek(.of(.green)) }
    _ = position.record(.green)
    #expect(position.shown == "12 min")
    let step = position.restartedAfterFlare(isLimited: true)
    #expect(step.change == .lowered)
    #expect(step.reason == .afterFlare)
    #expect(position.shown == "9.5 min")
    let doses = (0..<3).map { _ in "\(position.closeWeek(.of(.green)).after.dose)" }
    #expect(doses == ["10.5 min", "12 min", "13 min"])
  }

  @Test func `after two flares a rise is halved`() {
    var quota = position(Self.quota)
    #expect(quota.halveRise().change == .held)
    var doses = (0..<3).map { _ in "\(quota.closeWeek(.of(.green)).after.dose)" }
    #expect(doses == ["10 min", "10.5 min", "11 min"])
    var linear = position(Self.linear)
    _ = linear.halveRise()
    doses = (0..<2).map { _ in "\(linear.closeWeek(.of(.green)).after.dose)" }
    #expect(doses == ["3 x 10 @ 20.5 kg", "3 x 10 @ 21 kg"])
    var steps = position(Self.steps)
    _ = steps.halveRise()
    doses = (0..<2).map { _ in "\(steps.closeWeek(.of(.green)).after.dose)" }
    #expect(doses == ["3200 steps", "3400 steps"])
  }

  @Test(arguments: [(15, 4, false), (16, 3, false), (16, 4, true), (20, 10, true)])
  func `a long quota with pain at its end is split`(minutes: Int, pain: Int, isSplit: Bool) {
    let quota = Quantity(Amount(minutes), .minutes)
    #expect(QuotaProgression.splits(quota, pain: pain) == isSplit)
    #expect(!QuotaProgression.splits(Quantity(Amount(900), .metres), pain: pain))
  }

  @Test(arguments: [(16, 4, "2 x (8 min)"), (16, 3, "16 min"), (15, 4, "15 min")])
  func `a quota that hurt is shown in two parts`(minutes: Int, pain: Int, shown: String) {
    let rule = ProgressionRule.quota(
      QuotaProgression(
        baseline: Amount(minutes), startPercent: 100, risePercent: 10, goal: Amount(30),
        step: Amount(thousandths: 500)))
    let position = DosePosition(
      prescription("\(minutes) min", rule), trials: [], tests: [:], firstWeek: 1)
    let shownDose = position.projected(after: pain)
    #expect("\(shownDose.dose)" == shown)
    #expect((shownDose.advice != nil) == (shown != "\(minutes) min"))
    #expect(position.projected(after: nil).advice == nil)
  }

  @Test func `the trials of days are the baseline of steps`() {
    let steps = Self.steps
    func first(_ trials: [Int], _ tests: [String: Amount] = [:]) -> String {
      let position = DosePosition(
        steps, trials: trials.map { Amount($0) }, tests: tests, firstWeek: 1)
      return "\(position.projected.dose)"
    }
    #expect(first([]) == "3100 steps")
    #expect(first([4000, 4000, 4000, 4000]) == "4400 steps")
    #expect(first([12, 9, 15, 10]) == "3100 steps")
    #expect(first([4000, 4000, 4000, 4000], ["steps": Amount(2000)]) == "2200 steps")
  }

  @Test(
    arguments: [
      ([3000, 1000, 2000], nil), ([3000, 1000, 2000, 2600], 2300), ([1, 2, 3, 4, 100], 3),
      ([2800, 2800, 2800, 2800, 9000, 100, 2800], 2800), ([], nil),
    ] as [([Int], Int?)])
  func `the baseline of steps is the median of four days and more`(days: [Int], median: Int?) {
    #expect(StepProgression.baseline(of: days) == median)
  }
}
