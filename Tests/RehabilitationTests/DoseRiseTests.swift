import Testing

@testable import Planning
@testable import Rehabilitation

/// How soon a rise may be asked for after another one.
@Suite struct DoseRiseTests {
  /// Squats twice a week, on Mondays and Thursdays, a rung after two sessions and one in a week at most.
  private func plan() -> ReportedPlan {
    let rungs = (5...30).map { Ladder.Rung(dose: dose("3 x \($0)")) }
    let ladder = Ladder(rungs: rungs, sessionsPerRung: 2, mostPerWeek: 1)
    return ReportedPlan(
      program([
        phase(
          "one", days: 56,
          [
            activity(
              "squats", "2 per week", load: .strength,
              prescriptions: [prescription("3 x 5", .ladder(ladder))])
          ])
      ]))
  }

  /// The first day on which each dose is asked for, in order.
  private func firstDays(_ schedule: Schedule) -> [CivilDate] {
    let doses = schedule.placed.filter { $0.session.id.activity == "squats" }
      .map { (date: $0.date, dose: $0.session.items.first?.dose?.description) }
    return doses.enumerated().compactMap { index, session in
      index == 0 || doses[index - 1].dose != session.dose ? session.date : nil
    }
  }

  @Test
  func `a session that is moved brings the next rung no sooner than a week after the last one`() {
    var plan = plan()
    plan.session("squats/1", "02 20:00")
    plan.session("squats/2", "05 20:00")
    #expect(firstDays(plan.schedule(at: "05 21:00")).prefix(2).last == day("2026-03-09"))
    plan.log(
      .adjustment(
        .move(session: Session.ID(activity: "squats", ordinal: 3), to: moment("2026-03-10 10:00"))),
      "2026-03-06 08:00")
    plan.session("squats/3", "10 20:00")
    plan.session("squats/4", "12 20:00")
    plan.session("squats/5", "16 20:00")
    let days = firstDays(plan.schedule(at: "16 21:00"))
    #expect(days.prefix(3) == [day("2026-03-02"), day("2026-03-10"), day("2026-03-19")])
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.days(to: $1) >= 7 })
  }

  @Test func `who keeps to the days climbs each week`() {
    let days = firstDays(plan().schedule(at: "02 06:00"))
    #expect(
      days.prefix(4) == [
        day("2026-03-02"), day("2026-03-09"), day("2026-03-16"), day("2026-03-23"),
      ])
  }

  @Test func `a rise that comes too soon waits, and goes back to where the dose was`() {
    let ladder = Ladder(
      rungs: [5, 6].map { Ladder.Rung(dose: dose("3 x \($0)")) }, sessionsPerRung: 1)
    let before = DosePosition(
      prescription("3 x 5", .ladder(ladder)), trials: [], tests: [:], firstWeek: 1)
    var rises = DoseRises()
    rises.add(0, from: before, most: 1)
    #expect(rises.ask(on: day("2026-03-04")).isEmpty)
    rises.add(0, from: before, most: 1)
    let early = rises.ask(on: day("2026-03-10"))
    #expect(early.map(\.index) == [0] && early.map(\.position) == [before])
    // Asked for once more on that day, nothing new is there.
    #expect(rises.ask(on: day("2026-03-10")).isEmpty)
    rises.add(0, from: before, most: 1)
    #expect(rises.ask(on: day("2026-03-11")).isEmpty)
  }
}
