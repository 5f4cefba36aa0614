import Testing

@testable import Planning
@testable import Rehabilitation

/// A phase whose goals are not reached goes on, says what is open, and sleeps only after a long silence.
@Suite struct OverlongPhaseTests {
  private let squats = activity("squats", "3 per week", load: .strength)
  private let walk = activity("walk", "daily", load: .aerobicLow)

  private func course(_ gate: [Criterion] = [.confirmed("stairs")]) throws -> LivedCourse {
    try LivedCourse([
      phase("first", days: 14, gate: gate, [squats, walk]), phase("second", days: 14, [squats]),
    ])
  }

  @Test func `it is laid out four whole weeks, the present one firm and three provisional`() throws
  {
    var course = try course()
    let schedule = course.schedule(on: "2026-03-18")
    let own = schedule.placed.filter { $0.session.phase == "first" && $0.session.load == .strength }
    let ahead = own.filter { $0.date >= day("2026-03-16") }
    #expect(ahead.count == 12)
    #expect(ahead.filter { $0.date <= day("2026-03-22") }.allSatisfy { !$0.session.isTentative })
    #expect(ahead.filter { $0.date > day("2026-03-22") }.allSatisfy { $0.session.isTentative })
    #expect(schedule.plan.stages[0].dates.upperBound == day("2026-04-13"))
    #expect(schedule.plan.stages[1].dates.lowerBound == day("2026-04-13"))
    // Whether the goals are reached is asked at the end of the present week alone.
    let gates = schedule.placed.filter { $0.session.isGate && $0.date >= day("2026-03-16") }
    #expect(gates.map(\.date) == [day("2026-03-22")])
  }

  @Test func `on no day do the next seven hold less than the phase prescribes`() throws {
    var course = try course()
    var date = day("2026-03-02")
    while date < day("2026-05-25") {
      let schedule = course.schedule(on: "\(date)")
      let week = date..<date.advanced(by: 7)
      let next = schedule.placed.filter { week.contains($0.date) }
      #expect(next.count { $0.session.load == .strength } == 3, "\(date)")
      if date >= day("2026-03-16") {
        #expect(next.count { $0.session.load == .aerobicLow } == 7, "\(date)")
      }
      date = date.advanced(by: 1)
    }
  }

  @Test func `past the longest stay a notice names what is open`() throws {
    let bend = Criterion.measure("flexion", .atLeast, Quantity(Amount(90), .degrees))
    var course = try course([.confirmed("stairs"), bend])
    #expect(course.schedule(on: "2026-03-29").plan.course.notices.allSatisfy { !$0.isOverdue })
    course.log(
      .gate(GateAnswer(phase: "first", criterion: 1, isMet: true)), "2026-03-29 13:00")
    let notices = course.schedule(on: "2026-03-31").plan.course.notices
    guard case .overdue(let overdue)? = notices.first(where: \.isOverdue) else {
      Issue.record("\(notices)")
      return
    }
    #expect(overdue.title == "first" && overdue.days == 30 && overdue.longestDays == 28)
    #expect(overdue.goals.map(\.number) == [2])
    #expect(overdue.goals.map(\.state.criterion) == [bend])
  }

  @Test func `eight silent weeks later it sleeps, and one report wakes it`() throws {
    var course = try course()
    #expect(course.days(of: "squats", from: "2026-05-24", count: 3).count == 3)
    let asleep = course.schedule(on: "2026-05-25")
    #expect(asleep.plan.standing == .asleep("first", since: day("2026-05-25")))
    let ahead = asleep.placed.filter { $0.date >= day("2026-05-25") }
    #expect(ahead.map(\.date) == [day("2026-05-25")])
    #expect(ahead.allSatisfy { $0.start == nil && $0.session.kind == .reminder })
    let later = course.schedule(on: "2026-07-01")
    #expect(later.placed.filter { $0.session.kind == .reminder }.count == 1)
    #expect(later.placed.allSatisfy { $0.date <= day("2026-05-25") })
    #expect(later.plan.course.notices.contains { $0.isAsleep })
    // A Wednesday: the week goes on on its own weekdays.
    course.wake("2026-07-01")
    let days = course.days(of: "squats", from: "2026-07-02", count: 5)
    #expect(days == ["fri 07-03", "mon 07-06?", "wed 07-08?", "fri 07-10?", "mon 07-13?"])
    #expect(course.schedule(on: "2026-07-02").plan.course.notices.allSatisfy { !$0.isAsleep })
  }

  @Test func `who reports only mornings is never left without a plan`() throws {
    var course = try course()
    var date = day("2026-03-03")
    while date < day("2026-10-01") {
      course.wake("\(date)")
      date = date.advanced(by: 40)
    }
    #expect(course.days(of: "squats", from: "2026-10-01", count: 9).count == 9)
  }

  @Test func `planned weeks never sleep`() throws {
    var course = try LivedCourse([phase("long", days: 364, [walk])])
    #expect(
      course.schedule(on: "2027-02-28").placed.filter { $0.date >= day("2027-02-28") }.count == 1)
  }

  @Test func `what must not go on is left out past the longest stay, and named`() throws {
    var ice = activity("ice", "2 per day", kind: .compress)
    ice.stopReason = "Cold for more than four weeks slows healing."
    var course = try LivedCourse([
      phase("first", days: 14, gate: [.confirmed("stairs")], [squats, ice])
    ])
    let schedule = course.schedule(on: "2026-03-30")
    let last = schedule.placed.last { $0.session.id.activity == "ice" }
    #expect(last?.date == day("2026-03-29"))
    guard case .overdue(let overdue)? = schedule.plan.course.notices.first(where: \.isOverdue)
    else {
      Issue.record("no notice")
      return
    }
    #expect(overdue.ended.map(\.reason) == ["Cold for more than four weeks slows healing."])
  }
}

extension Notice {
  fileprivate var isOverdue: Bool {
    if case .overdue = self { true } else { false }
  }

  fileprivate var isAsleep: Bool {
    if case .asleep = self { true } else { false }
  }
}
