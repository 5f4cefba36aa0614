import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// An activity whose exercises go on from the phase before, at the doses reached there (EVIDENCE-2 P41).
@Suite struct ContinuedDoseTests {
  /// Two weeks of squats, and two more in which they go on or begin anew.
  private func plan(goesOn: Bool = true) -> ReportedPlan {
    var next = squats()
    next.continuesDoses = goesOn
    return ReportedPlan(
      program([phase("build", days: 14, [squats()]), phase("keep", days: 14, [next])]))
  }

  private let days = ["02", "04", "06", "09", "11", "13", "16", "18", "20", "23"]

  private func tell(_ plan: inout ReportedPlan, _ sessions: Range<Int>, told: String? = nil) {
    for session in sessions {
      plan.session("squats/\(session + 1)", told ?? "\(days[session]) 21:00")
    }
  }

  private func repetitions(_ plan: ReportedPlan, at text: String) -> [Int] {
    plan.doses(of: "squats", at: text).compactMap { Int($0.dropFirst(4)) }
  }

  @Test func `a plan foresees that the next phase begins where this one ends`() {
    #expect(repetitions(plan(), at: "01 12:00") == Array(5...16))
    #expect(
      repetitions(plan(goesOn: false), at: "01 12:00") == Array(5...10) + Array(5...10))
  }

  @Test func `what was reached goes on, and what was held back is not made up for`() {
    var plan = plan()
    tell(&plan, 0..<3)
    // Three sessions without a report raise nothing.
    #expect(repetitions(plan, at: "15 12:00").suffix(6).first == 8)
    tell(&plan, 6..<9)
    #expect(repetitions(plan, at: "21 12:00").dropFirst(6).prefix(4) == [8, 8, 9, 10])
  }

  @Test func `a red session at the end of a phase steps the next one's first dose back`() {
    var plan = plan()
    tell(&plan, 0..<5)
    plan.session("squats/6", "13 21:00") { $0.pain = 7 }
    let next = repetitions(plan, at: "17 23:00").dropFirst(6).first
    #expect(next == 9, "one step below the 3 x 10 that was red")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `doses of the next phase follow whatever is told of the one before, whenever it is told`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let late = Set(days.indices.filter { _ in Bool.random(using: &random) })
    var inTime = plan(), afterwards = plan()
    for session in days.indices {
      tell(&inTime, session..<session + 1)
      if !late.contains(session) { tell(&afterwards, session..<session + 1) }
      // Looking in between changes nothing.
      if Bool.random(using: &random) { _ = afterwards.schedule(at: "\(days[session]) 22:00") }
    }
    for session in late.sorted() {
      var record = SessionRecord(session: Session.ID(activity: "squats", ordinal: session + 1))
      (record.pain, record.date) = (1, day("2026-03-\(days[session])"))
      afterwards.log(.session(record), "2026-03-24 12:00")
    }
    let ahead = repetitions(inTime, at: "25 06:00").suffix(2)
    #expect(repetitions(afterwards, at: "25 06:00").suffix(2) == ahead)
  }

  @Test func `a newer text lets a phase that goes on keep what was reached in it`() {
    var next = squats()
    next.continuesDoses = true
    let text = program([phase("build", days: 14, [squats()]), phase("keep", days: 14, [next])])
    var plan = ReportedPlan(text, newer: [10: text])
    tell(&plan, 0..<8)
    let before = repetitions(plan, at: "19 12:00")
    #expect(before == Array(5...16))
    plan.log(
      .adjustment(.updateProgram(to: ProgramTexts(programs: [], exercises: ""))), "2026-03-19 13:00"
    )
    #expect(repetitions(plan, at: "19 14:00") == before)
  }
}
