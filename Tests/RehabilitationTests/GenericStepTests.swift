import Testing

@testable import Planning
@testable import Rehabilitation

/// The step back of what no rule lowers (EVIDENCE R0, 12.1).
@Suite struct GenericStepTests {
  @Test(arguments: [
    // A set less, at least one.
    ("3 x 10", "2 x 10"), ("2 x 10", "1 x 10"), ("2-3 x 10", "1-2 x 10"),
    ("3 x 8-12 @ 5 kg", "2 x 8-12 @ 5 kg"), ("5 x 45 s", "4 x 45 s"), ("3 x max", "2 x max"),
    ("5 min easy + 8 x (60 s brisk + 90 s easy)", "5 min easy + 7 x (60 s brisk + 90 s easy)"),
    ("10 x 10 kg, 6 x 15 kg, max x 20 kg", "10 x 10 kg, 6 x 15 kg"),
    ("10 x 10 kg, 6 x 15 kg", "1 x 10 @ 10 kg"),
    // Where there is one: three quarters of its repetitions, hold or minutes, down, at least 1.
    ("1 x 10", "1 x 7"), ("1 x 8-12", "1 x 6-9"), ("1 x 2", "1 x 1"), ("1 x 45 s", "1 x 33 s"),
    ("20 min", "15 min"), ("10 min", "7 min"), ("1 min", "1 min"), ("1 x 1", "1 x 1"),
    ("5 min easy + 20 min brisk", "3 min easy + 15 min brisk"), ("2 km", "1.5 km"),
    ("3000 steps", "2200 steps"), ("1 x 1, hold 10 s", "1 x 1, hold 7 s"),
    // Nothing is below these.
    ("1 x max", "1 x max"), ("as prescribed", "as prescribed"), ("all day", "all day"),
  ])
  func `one step back`(before: String, after: String) {
    #expect("\(dose(before).oneStepBack())" == "\(dose(after))")
  }

  @Test func `each red takes a set, and two greens running give one back`() {
    var position = position(prescription("4 x 10 @ 5 kg"))
    #expect(position.record(.red).change == .lowered)
    #expect(position.shown == "3 x 10 @ 5 kg")
    #expect(position.record(.red).change == .lowered)
    #expect(position.shown == "2 x 10 @ 5 kg")
    #expect(position.record(.amber).change == .held)
    #expect(position.record(.green).reason == .building(streak: 1, of: 2))
    #expect(position.record(.amber).change == .held)
    #expect(position.record(.green).change == .held)
    let step = position.record(.green)
    #expect(step.change == .raised && step.reason == .returned(sessions: 2))
    #expect(position.shown == "3 x 10 @ 5 kg")
    for _ in 0..<2 { _ = position.record(.green) }
    #expect(position.shown == "4 x 10 @ 5 kg")
    // Never above what is prescribed.
    #expect(position.record(.green).reason == .noRule)
    #expect(position.shown == "4 x 10 @ 5 kg")
  }

  @Test func `a step of repetitions or minutes returns to what it was`() {
    var position = position(prescription("10 min"))
    for _ in 0..<2 { _ = position.record(.red) }
    #expect(position.shown == "5 min")
    let shown = (0..<4).map { _ in
      _ = position.record(.green)
      return position.shown
    }
    #expect(shown == ["5 min", "7 min", "7 min", "10 min"])
  }

  @Test func `the third red running leaves the exercise out until somebody was asked`() {
    var position = position(prescription("3 x 10"))
    for _ in 0..<2 { _ = position.record(.red) }
    #expect(position.leftOutSince == nil)
    let step = position.record(.red)
    #expect(step.reason == .leftOut(reds: 3))
    #expect(position.shown == "off")
    #expect(position.leftOutSince == day("2026-03-02"))
    // Neither green nor red changes that, nor does a step by hand.
    for outcome in [SessionOutcome.green, .green, .red, .green] { _ = position.record(outcome) }
    #expect(position.shown == "off")
    #expect(position.review().reason == .reviewed)
    #expect(position.shown == "1 x 7")
    for _ in 0..<6 { _ = position.record(.green) }
    #expect(position.shown == "3 x 10")
  }

  @Test(arguments: [SessionOutcome.amber, .green])
  func `reds that do not run leave nothing out`(between: SessionOutcome) {
    var position = position(prescription("9 x 10"))
    for outcome in [SessionOutcome.red, .red, between, .red, .red] { _ = position.record(outcome) }
    #expect(position.shown == "5 x 10")
    #expect(position.leftOutSince == nil)
  }

  @Test func `the lowest rung steps back as well, and climbs again from its own dose`() {
    let rungs = [Ladder.Rung(dose: dose("3 x 10")), Ladder.Rung(dose: dose("3 x 12"))]
    var position = position(
      prescription("3 x 10", .ladder(Ladder(rungs: rungs, sessionsPerRung: 1))))
    _ = position.record(.green)
    let shown = [SessionOutcome.red, .red, .green, .green, .green].map { outcome in
      _ = position.record(outcome)
      return position.shown
    }
    #expect(shown == ["3 x 10", "2 x 10", "2 x 10", "3 x 10", "3 x 12"])
  }

  @Test func `the lowest load steps back as well`() {
    let rule = DoubleProgression(repetitions: 8...12, step: Amount(1), target: 8, sessions: 1)
    var position = position(prescription("3 x 8-12 @ 5 kg", .double(rule)))
    #expect(position.record(.red).change == .lowered)
    #expect(position.shown == "2 x 8 @ 5 kg")
    #expect(position.stepForward().reason == .byHand)
    #expect(position.shown == "3 x 8 @ 5 kg")
  }

  @Test func `below the first week no week raises, until the dose is whole again`() {
    let rows = (1...4).map { WeeklyDose(weeks: $0...$0, dose: dose("\(10 * $0) min")) }
    var position = position(prescription("10 min", .weekly(rows)))
    _ = position.record(.red)
    #expect(position.shown == "7 min")
    _ = position.closeWeek(.of(.red))
    #expect(position.closeWeek(.of(.green)).reason == .belowPrescribed)
    for _ in 0..<2 { _ = position.record(.green) }
    #expect(position.shown == "10 min")
    #expect(position.closeWeek(.of(.green)).change == .raised)
  }

  @Test func `what is no exercise goes on as it is prescribed`() {
    var position = DosePosition(
      prescription("10 min"), trials: [], tests: [:], firstWeek: 1, isExercise: false)
    #expect(position.record(.red).reason == .noRule)
    #expect(position.shown == "10 min")
  }

  @Test(arguments: DosePositionTests.prescriptions)
  func `whatever the rule, a red shows another dose until nothing is left below`(
    prescription: Prescription
  ) {
    var position = position(prescription)
    for _ in 0..<2 { _ = position.stepForward() }
    for _ in 0..<3 {
      let before = position.shown
      #expect(position.record(.red).change == .lowered)
      #expect(position.shown != before)
    }
  }
}
