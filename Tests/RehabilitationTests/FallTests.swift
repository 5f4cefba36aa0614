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

  private func falls(_ count: Int, on date: String = "2026-03-10") -> Fact {
    .measure(MeasureReading(measure: "falls", value: Amount(count), date: day(date)))
  }

  /// The doses of the squats after some green sessions, a fall and what came after it.
  private func doses(_ facts: [(Fact, String)]) -> [String] {
    var plan = plan(for: ["falls"])
    for (session, date) in zip(1..., ["02", "04", "06", "09"]) {
      plan.session("squats/\(session)", "\(date) 21:00")
    }
    for (fact, moment) in facts { plan.log(fact, moment) }
    let days = plan.schedule(at: "12 06:00").placed.filter { day("2026-03-12") <= $0.date }
    return days.filter { $0.session.id.activity == "squats" && $0.session.status.isOpen }
      .compactMap { $0.session.items.first?.dose?.description }
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

  @Test func `P41: after a fall every exercise goes on one level down`() {
    let reviewed: (Fact, String) = (
      .adjustment(.reviewed(by: "Dr Weber")), "2026-03-11 05:00"
    )
    #expect(doses([]).first == "3 x 9")
    #expect(doses([(falls(1), "2026-03-10 20:00"), reviewed]).first == "3 x 8")
    // Two falls of one day, and the same fall told twice, are one level.
    #expect(doses([(falls(2), "2026-03-10 20:00"), reviewed]).first == "3 x 8")
    #expect(
      doses([(falls(1), "2026-03-10 20:00"), (falls(1), "2026-03-10 20:05"), reviewed]).first
        == "3 x 8")
    #expect(
      doses([
        (falls(1, on: "2026-03-08"), "2026-03-10 20:00"), (falls(1), "2026-03-10 20:05"), reviewed,
      ]).first == "3 x 6", "the session between the two raises nothing")
    #expect(doses([(falls(0), "2026-03-10 20:00")]).first == "3 x 9")
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
