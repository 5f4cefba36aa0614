import Testing

@testable import Planning
@testable import Rehabilitation

/// A knee that gives way (EVIDENCE-2 P24): all loading stops, the first level, a clinician; the second time a
/// surgeon.
@Suite struct GivingWayTests {
  /// Three levels of a week that began on Monday, 2 March 2026, the second and third with running.
  private func plan() -> ReportedPlan {
    func level(_ number: Int, _ activities: [Activity]) -> Phase {
      phase(
        "level-\(number)", days: 7, gate: [.confirmed("no limp")],
        [activity("motion", "daily", load: .mobility), squats()] + activities)
    }
    let run = activity("run", "2 per week", load: .running)
    var course = program([level(1, []), level(2, [run]), level(3, [run])])
    course.givingWay = GivingWay(phase: "level-1", surgeonFrom: 2, citations: [.design])
    var plan = ReportedPlan(course)
    plan.log(.gate(GateAnswer(phase: "level-1", criterion: 1, isMet: true)), "2026-03-05 08:00")
    return plan
  }

  private func flagged(_ flag: String, on date: String) -> Fact {
    var checkIn = CheckIn(date: day("2026-03-\(date)"))
    checkIn.flags = [flag]
    return .checkIn(checkIn)
  }

  private func count(_ count: Int, on date: String) -> Fact {
    .measure(
      MeasureReading(measure: "giving-way", value: Amount(count), date: day("2026-03-\(date)")))
  }

  private func phaseID(of schedule: Schedule, on date: String) -> String? {
    schedule.plan.stages.last { $0.dates.contains(day("2026-03-\(date)")) }?.phase.id
  }

  private func opinions(_ schedule: Schedule) -> [Int] {
    schedule.plan.course.notices.compactMap {
      if case .surgicalOpinion(let episodes, _) = $0 { episodes } else { nil }
    }
  }

  @Test(arguments: [true, false])
  func `all loading stops at once, and the plan goes back to its first level`(isCounted: Bool) {
    var plan = plan()
    #expect(phaseID(of: plan.schedule(at: "18 06:00"), on: "18") == "level-2")
    plan.log(isCounted ? count(1, on: "18") : flagged("giving-way", on: "18"), "2026-03-18 07:00")
    let schedule = plan.schedule(at: "18 07:05")
    #expect(phaseID(of: schedule, on: "19") == "level-1")
    let ahead = schedule.placed.filter { $0.date >= day("2026-03-18") && $0.session.status.isOpen }
    #expect(!ahead.isEmpty)
    #expect(Set(ahead.map(\.session.load)).isSubset(of: [.mobility, .none]))
    #expect(schedule.plan.course.concerns.map(\.flag.id) == ["giving-way"])
    #expect(opinions(schedule).isEmpty)
  }

  @Test
  func `no phase is left before a clinician has looked, and what was true before is asked again`() {
    var plan = plan()
    plan.log(flagged("giving-way", on: "18"), "2026-03-18 07:00")
    // The answer of the first stay does not open the gate again.
    #expect(
      plan.schedule(at: "18 08:00").plan.stages.contains { $0.criteria.contains { !$0.isMet } })
    plan.log(.gate(GateAnswer(phase: "level-1", criterion: 1, isMet: true)), "2026-03-19 08:00")
    #expect(phaseID(of: plan.schedule(at: "31 08:00"), on: "31") == "level-1")
    plan.log(.adjustment(.reviewed(by: "Dr Weber")), "2026-03-20 08:00")
    #expect(phaseID(of: plan.schedule(at: "31 08:00"), on: "31") == "level-2")
    let reviewed = plan.schedule(at: "21 06:00")
    #expect(reviewed.plan.course.concerns.isEmpty)
    #expect(
      reviewed.placed.contains { $0.date > day("2026-03-21") && $0.session.load == .strength })
    #expect(phaseID(of: reviewed, on: "21") == "level-1")
  }

  @Test func `one episode that is flagged, logged twice and counted is one`() {
    var plan = plan()
    plan.log(flagged("giving-way", on: "16"), "2026-03-16 07:00")
    plan.log(flagged("giving-way", on: "16"), "2026-03-16 09:00")
    plan.log(count(1, on: "20"), "2026-03-20 20:00")
    #expect(opinions(plan.schedule(at: "21 06:00")).isEmpty)
    // A count above what was flagged is another one.
    plan.log(count(2, on: "21"), "2026-03-21 20:00")
    #expect(opinions(plan.schedule(at: "22 06:00")) == [2])
  }

  @Test(arguments: ["giving-way", "gave-way"])
  func `after the second episode nothing gets harder, whatever is reviewed`(flag: String) {
    var plan = plan()
    plan.log(flagged("giving-way", on: "04"), "2026-03-04 07:00")
    plan.log(.adjustment(.reviewed(by: "Dr Weber")), "2026-03-05 08:00")
    plan.log(flagged(flag, on: "06"), "2026-03-06 07:00")
    plan.log(.adjustment(.reviewed(by: "Dr Weber")), "2026-03-07 08:00")
    let doses = Set(
      plan.schedule(at: "07 09:00").placed.filter {
        $0.session.id.activity == "squats" && $0.date > day("2026-03-08")
      }.map { $0.session.items.first?.dose?.description })
    #expect(doses.count == 1)
    plan.log(.gate(GateAnswer(phase: "level-1", criterion: 1, isMet: true)), "2026-03-08 08:00")
    let schedule = plan.schedule(at: "31 06:00")
    #expect(opinions(schedule) == [2])
    #expect(schedule.plan.course.heldSince == day("2026-03-06"))
    #expect(phaseID(of: schedule, on: "31") == "level-1")
  }

  @Test(arguments: [("17", false), ("18", false), ("19", true)])
  func `a value counts where it was taken on a day after the knee gave way`(
    date: String, isMet: Bool
  ) throws {
    var course = program([
      phase(
        "level-1", days: 28, gate: [.symmetry(test: "thigh-strength", percent: 80)], [squats()]),
      phase("level-2", days: 7, [squats()]),
    ])
    course.givingWay = GivingWay(phase: "level-1", surgeonFrom: 2, citations: [.design])
    var plan = ReportedPlan(course)
    plan.log(flagged("giving-way", on: "18"), "2026-03-18 07:00")
    let reading = MeasureReading(
      measure: "thigh-strength", value: Amount(90), otherSide: Amount(100),
      date: day("2026-03-\(date)"))
    plan.log(.measure(reading), "2026-03-19 20:00")
    let criterion = try #require(plan.schedule(at: "20 06:00").plan.stages.first?.criteria.first)
    #expect(criterion.isMet == isMet)
  }

  @Test func `a plan without the rule waits for a clinician and keeps its phase`() {
    var plan = ReportedPlan(
      program([
        phase("one", days: 7, [activity("motion", "daily", load: .mobility), squats()]),
        phase("two", days: 21, [activity("motion", "daily", load: .mobility), squats()]),
      ]))
    plan.log(flagged("giving-way", on: "12"), "2026-03-12 07:00")
    plan.log(flagged("giving-way", on: "13"), "2026-03-13 07:00")
    let schedule = plan.schedule(at: "13 08:00")
    #expect(phaseID(of: schedule, on: "14") == "two")
    #expect(opinions(schedule).isEmpty)
    let ahead = schedule.placed.filter { $0.date >= day("2026-03-14") }
    #expect(!ahead.contains { $0.session.load == .strength })
  }
}
