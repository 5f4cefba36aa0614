import Testing

@testable import Planning
@testable import Rehabilitation

/// Goals that need a clinician, tests of both legs, and a phase that waits for calendar months after day 0.
@Suite struct ClinicianGoalTests {
  /// Two phases of four weeks that began on Monday, 2 March 2026; the first has a gate.
  private func plan(_ gate: [Criterion], months: Int? = nil) -> ReportedPlan {
    var first = phase("one", days: 7, gate: gate, [squats()])
    first.monthsFromDayZero = months
    return ReportedPlan(program([first, phase("two", days: 28, [squats()])]))
  }

  private func answer(_ isMet: Bool, by clinician: String? = nil) -> Fact {
    .gate(GateAnswer(phase: "one", criterion: 1, isMet: isMet, by: clinician))
  }

  private func strength(_ sore: Int, _ other: Int?) -> Fact {
    .measure(
      MeasureReading(
        measure: "thigh-strength", value: Amount(sore), otherSide: other.map { Amount($0) },
        date: day("2026-03-06")))
  }

  private func state(_ plan: ReportedPlan) throws -> CriterionState {
    try #require(plan.schedule(at: "07 06:00").plan.stages.first?.criteria.first)
  }

  @Test(
    arguments: [
      (true, nil, false), (true, "Dr Weber", true), (false, nil, false), (false, "Dr Weber", false),
    ] as [(Bool, String?, Bool)])
  func `what only a clinician can say is met by a name`(
    says: Bool, clinician: String?, isMet: Bool
  ) throws {
    var plan = plan([.byClinician(.confirmed("stable"))])
    plan.log(answer(says, by: clinician), "2026-03-06 20:00")
    #expect(try state(plan).isMet == isMet)
  }

  @Test(
    arguments: [
      // One percent under the limit, on it, and one leg alone.
      (79, 100, false), (80, 100, true), (80, nil, false),
    ] as [(Int, Int?, Bool)])
  func `what can be measured is met by its value, and by no word of the person`(
    sore: Int, other: Int?, isMet: Bool
  ) throws {
    var plan = plan([.byClinician(.symmetry(test: "thigh-strength", percent: 80))])
    plan.log(strength(sore, other), "2026-03-06 19:00")
    plan.log(answer(true), "2026-03-06 20:00")
    #expect(try state(plan).isMet == isMet)
    plan.log(answer(true, by: "Dr Weber"), "2026-03-06 21:00")
    #expect(try state(plan).isMet)
  }

  @Test func `a clinician who finds it not met outweighs the value`() throws {
    var plan = plan([.byClinician(.symmetry(test: "thigh-strength", percent: 80))])
    plan.log(strength(95, 100), "2026-03-06 19:00")
    plan.log(answer(false, by: "Dr Weber"), "2026-03-06 20:00")
    #expect(try !state(plan).isMet)
  }

  @Test func `a test of one leg says that the other is missing`() throws {
    var plan = plan([.symmetry(test: "thigh-strength", percent: 80)])
    #expect(try state(plan).found == nil)
    plan.log(strength(40, nil), "2026-03-06 19:00")
    #expect(try state(plan).found == .oneLeg(Amount(40)))
    plan.log(strength(40, 50), "2026-03-06 20:00")
    #expect(try state(plan).found == .value(Amount(80)))
  }

  @Test(arguments: [true, false])
  func `a phase waits for its months after day 0, whatever its gate says`(hasGate: Bool) {
    // One month after Monday, 2 March is Thursday, 2 April; whole weeks end on Monday, 6 April.
    var plan = plan(hasGate ? [.confirmed("stable")] : [], months: 1)
    if hasGate { plan.log(answer(true), "2026-03-03 20:00") }
    let stages = plan.schedule(at: "31 06:00").plan.stages
    #expect(stages.map(\.phase.id) == ["one", "two"])
    #expect(stages.map(\.dates.lowerBound) == [day("2026-03-02"), day("2026-04-06")])
  }

  @Test func `an open gate is left on the day itself where the phase may end early`() throws {
    var first = phase("one", days: 56, gate: [.confirmed("stable")], [squats()])
    (first.earliestDays, first.monthsFromDayZero) = (7, 1)
    let course = program([first, phase("two", days: 28, [squats()])])
    var timeline = PhaseTimeline(course, from: day("2026-03-02"), until: day("2026-03-02"))
    #expect(timeline.nextTurn(after: day("2026-03-20"), Pauses()) == day("2026-04-02"))
    #expect(timeline.nextTurn(after: day("2026-04-02"), Pauses()) == day("2026-04-03"))
    timeline.program.phases[0].monthsFromDayZero = nil
    #expect(timeline.nextTurn(after: day("2026-03-20"), Pauses()) == day("2026-03-21"))
  }

  @Test(arguments: [
    ("2026-03-02", 9, "2026-12-02"), ("2026-05-31", 9, "2027-03-01"),
    ("2026-05-28", 9, "2027-02-28"),
    ("2027-05-29", 9, "2028-02-29"), ("2026-01-31", 1, "2026-03-01"),
    ("2026-12-15", 1, "2027-01-15"),
    ("2026-08-31", 1, "2026-10-01"), ("2026-03-02", 24, "2028-03-02"),
  ])
  func `months are whole`(from: String, months: Int, to: String) {
    #expect(day(from).advanced(byMonths: months) == day(to))
  }
}
