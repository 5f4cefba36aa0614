import Testing

@testable import Planning
@testable import Rehabilitation

/// What must wait after an operation or an injury (EVIDENCE 5.5, 5.6, 12.13), and what wins (12.18).
@Suite struct HealingTests {
  @Test(arguments: [
    (Program.Anchor.operation, LoadClass.mud, 14), (.operation, .bath, 14), (.operation, .heat, 14),
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

  /// A surgical programme with cold in its first phase, and in its second where it is asked for.
  private let surgical = program(
    [
      phase("first", days: 20, [cold("cold", inclusion: .always)]),
      phase("second", days: 10, [cold("cold-later", inclusion: .onRequest)]),
    ], id: "surgical", anchor: .operation)
  private let warmth = program(
    [
      phase(
        "warm", days: 40,
        [
          Activity(
            id: "warm", title: "Warm", kind: .compress, load: .heat,
            frequency: Frequency(.perDay(1...1)), minutes: 20, times: [time("09:30")],
            citations: []), cold("comfort", inclusion: .onRequest),
        ])
    ], id: "warmth")

  private static func cold(_ id: String, inclusion: Activity.Inclusion) -> Activity {
    Activity(
      id: id, title: id, kind: .compress, load: .cold, frequency: Frequency(.perDay(1...1)),
      minutes: 20, times: [time("09:00")], inclusion: inclusion, citations: [])
  }

  private func firstWarmDay(
    _ programs: [Program], requesting requested: Set<String> = []
  ) throws -> Int? {
    var choices = enrolment(dayZero: "2026-03-02")
    choices.requested = requested
    let schedule = try plan(programs, choices).scheduled()
    // No cold pack is ever dropped for warmth.
    #expect(schedule.unplaced.allSatisfy { !$0.id.contains("cold") })
    let days = schedule.placed.filter { $0.session.load == .heat }.map(\.date)
    return days.min().map { day("2026-03-02").days(to: $0) }
  }

  @Test func `12.13: no warmth in a phase in which another programme prescribes cold`() throws {
    #expect(try firstWarmDay([surgical, warmth]) == 20)
    #expect(try firstWarmDay([warmth, surgical], requesting: ["surgical.cold-later"]) == 30)
    // What a programme of comfort offers of both holds nothing back.
    #expect(try firstWarmDay([warmth], requesting: ["comfort"]) == 0)
  }

  @Test func `12.18: what counts from an operation wins a clash of places`() throws {
    let window = "mon,wed,fri 18:00-18:30"
    let strength = program(
      [phase("p", days: 14, [activity("lift", "3 per week", load: .strength)])], id: "surgical",
      anchor: .operation)
    let other = program(
      [phase("p", days: 14, [activity("hard", "3 per week", load: .tendonHeavy)])], id: "other")
    func placed(_ anchor: Program.Anchor) throws -> [String: Int] {
      var first = strength
      first.anchor = anchor
      let schedule = try plan(
        [other, first], enrolment(dayZero: "2026-03-02", windows: window)
      ).scheduled()
      return Dictionary(grouping: schedule.placed, by: \.session.program).mapValues(\.count)
    }
    #expect(try placed(.operation) == ["surgical": 6])
    #expect(try placed(.start) == ["other": 6])
  }
}
