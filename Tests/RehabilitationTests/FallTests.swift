import Testing

@testable import Planning
@testable import Rehabilitation

/// A fall that is logged in a programme against falls (EVIDENCE-2 P41).
@Suite struct FallTests {
  private func plan(for conditions: [String]) -> ReportedPlan {
    let balance = activity("balance", "3 per week", load: .isometricLight)
    var course = program([
      phase("build", days: 28, [squats(), balance, activity("motion", "daily", load: .mobility)])
    ])
    course.conditions = conditions
    return ReportedPlan(course)
  }

  private func falls(_ count: Int) -> Fact {
    .measure(MeasureReading(measure: "falls", value: Amount(count), date: day("2026-03-10")))
  }

  private func loads(_ plan: ReportedPlan) -> Set<LoadClass> {
    let ahead = plan.schedule(at: "11 06:00").placed.filter { day("2026-03-11") <= $0.date }
    return Set(ahead.filter { $0.session.status.isOpen }.map(\.session.load))
  }

  @Test func `balance and strength stop until a clinician has looked`() {
    var plan = plan(for: ["falls"])
    plan.log(falls(1), "2026-03-10 20:00")
    #expect(
      plan.schedule(at: "11 06:00").plan.course.concerns.map(\.flag.id) == ["fall-with-thin-bones"])
    #expect(loads(plan).isSubset(of: [.mobility, .none]))
    plan.log(.adjustment(.reviewed(by: "Dr Weber")), "2026-03-11 05:00")
    #expect(loads(plan).isSuperset(of: [.strength, .isometricLight]))
  }

  @Test(arguments: [(["falls"], 0), (["osteoarthritis"], 1)])
  func `a diary without a fall, or of another programme, stops nothing`(
    conditions: [String], count: Int
  ) {
    var plan = plan(for: conditions)
    plan.log(falls(count), "2026-03-10 20:00")
    #expect(plan.schedule(at: "11 06:00").plan.course.concerns.isEmpty)
    #expect(loads(plan).isSuperset(of: [.strength, .isometricLight]))
  }
}
