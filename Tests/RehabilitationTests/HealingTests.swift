import Testing

@testable import Planning
@testable import Rehabilitation

/// What must wait after an operation or an injury (EVIDENCE 5.5, 5.6).
@Suite struct HealingTests {
  @Test(arguments: [
    (Program.Anchor.operation, LoadClass.mud, 14), (.operation, .bath, 14), (.operation, .heat, 2),
    (.injury, .heat, 2), (.injury, .mud, 0), (.start, .mud, 0), (.start, .heat, 0),
  ])
  func `A wound and a fresh injury are left alone`(
    anchor: Program.Anchor, load: LoadClass, days: Int
  ) throws {
    let monday = day("2026-03-02")
    let treatment = Activity(
      id: "treatment", title: "Treatment", kind: .procedure, load: load,
      frequency: Frequency(.perDay(1...1)), minutes: 20, citations: [])
    let plan = try plan(
      [program([phase("phase", days: 20, [treatment])], anchor: anchor)],
      enrolment(dayZero: "2026-03-02"))
    let schedule = plan.scheduled()
    #expect(schedule.placed.allSatisfy { monday.days(to: $0.date) >= days })
    let waiting = schedule.unplaced.filter {
      $0.reason == .tooSoon(until: monday.advanced(by: days))
    }
    #expect(waiting.count == days)
  }

  @Test(arguments: [
    (LoadClass.heat, 1), (.bath, 1), (.mud, 1), (.running, 1), (.plyometric, 1), (.mobility, 0),
  ])
  func `A knee that was injected on the eve is left alone for two days`(
    load: LoadClass, days: Int
  ) throws {
    let treatment = activity("treatment", "daily", load: load)
    let plan = try plan(
      [program([phase("phase", days: 9, [treatment])], anchor: .injection)],
      enrolment(dayZero: "2026-03-01"))
    let schedule = plan.scheduled()
    let first = try #require(schedule.placed.map(\.date).min())
    #expect(day("2026-03-02").days(to: first) == days)
  }
}
