import Testing

@testable import Planning
@testable import Rehabilitation

/// A plan that was ended is over from that day on, everywhere.
@Suite struct EndedPlanTests {
  private func course() throws -> LivedCourse {
    let first = phase(
      "a", days: 21, gate: [.confirmed("I can sit down slowly")],
      [activity("squats", "3 per week", load: .strength, dayPart: .evening)])
    let second = phase("b", days: 28, [activity("walk", "daily", load: .aerobicLow)])
    return try LivedCourse([first, second], start: "2026-03-02")
  }

  @Test func `an ended plan has no session, no phase, no goal and no notice any more`() throws {
    var course = try course()
    course.log(.adjustment(.end(on: day("2026-03-12"))), "2026-03-05 12:00")
    let before = course.schedule(on: "2026-03-11")
    #expect(before.plan.span.upperBound == day("2026-03-12"))
    #expect(before.placed.allSatisfy { $0.date < day("2026-03-12") })
    guard case .inPhase = before.plan.standing else {
      Issue.record("on its last day: \(before.plan.standing)")
      return
    }
    for date in ["2026-03-12", "2026-03-20", "2026-05-04", "2026-12-01"] {
      let schedule = course.schedule(on: date)
      #expect(schedule.plan.standing == .over(since: day("2026-03-12")), "\(date)")
      #expect(schedule.plan.stages.map(\.phase.id) == ["a"])
      #expect(schedule.plan.stages.allSatisfy { $0.criteria.isEmpty && !$0.isOverdue })
      #expect(schedule.plan.course.notices.isEmpty, "\(schedule.plan.course.notices)")
      #expect(schedule.placed.allSatisfy { $0.date < day("2026-03-12") })
    }
  }

  @Test func `a plan that ends by itself is over from the day after its last`() throws {
    var course = try LivedCourse(
      [phase("a", days: 14, [activity("walk", "daily", load: .aerobicLow)])], start: "2026-03-02")
    #expect(course.schedule(on: "2026-03-15").plan.standing == .inPhase("a", week: 2))
    #expect(
      course.schedule(on: "2026-03-16").plan.standing == .over(since: day("2026-03-16")))
  }
}
