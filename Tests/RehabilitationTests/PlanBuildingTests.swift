import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct PlanBuildingTests {
  private let walk = activity("walk", "daily", load: .aerobicLow)
  private let squat = activity("squat", "3 per week", load: .strength)

  /// An anchored course of three phases, two weeks in all.
  private var course: Program {
    program(
      [
        phase("early", days: 4, [walk]), phase("middle", days: 3, [walk, squat]),
        phase("late", days: 7, [walk, squat]),
      ], anchor: .operation)
  }

  @Test func `Phases follow each other by their length`() throws {
    let plan = try plan(
      [program([phase("a", days: 10, [walk]), phase("b", days: 4, [walk])])], enrolment())
    #expect(plan.plan.stages.map(\.dates.lowerBound) == [day("2026-03-02"), day("2026-03-12")])
    #expect(plan.plan.span == day("2026-03-02")..<day("2026-03-16"))
    #expect(
      plan.sessions.map(\.week) == Array(repeating: 1, count: 7) + Array(repeating: 2, count: 7))
  }

  @Test func `An activity goes on counting its sessions through the phases`() throws {
    let plan = try plan(
      [program([phase("a", days: 3, [walk]), phase("b", days: 3, [walk])])], enrolment())
    #expect(plan.sessions.map(\.id.description) == (1...6).map { "walk/\($0)" })
    #expect(plan.sessions.map(\.phase) == ["a", "a", "a", "b", "b", "b"])
  }

  @Test func `What lies behind the first gate is tentative`() throws {
    let gate = [Criterion.pain(atMost: 2, days: 7), .confirmed("Walks without a limp")]
    let plan = try plan(
      [
        program([
          phase("a", days: 2, [walk]), phase("b", days: 2, gate: gate, [walk]),
          phase("c", days: 2, [walk]), phase("d", days: 2, gate: gate, [walk]),
        ]),
        program([phase("other", days: 8, [walk])], id: "other"),
      ], enrolment())
    let tentative = Set(plan.sessions.filter(\.isTentative).map(\.phase))
    #expect(tentative == ["c", "d"])
    #expect(plan.plan.stages.map(\.isTentative) == [false, false, true, true, false])
    let gates = plan.sessions.filter(\.isGate)
    #expect(gates.map(\.id.description) == ["course.gate-b/1", "course.gate-d/1"])
    #expect(gates.map(\.place.wishedDate) == [day("2026-03-05"), day("2026-03-09")])
    #expect(gates.map(\.isTentative) == [false, true])
    #expect(
      gates[0].instructions == gate.map { .goal($0) } + [.noWarningSign])
    #expect(gate.map(\.description) == ["Pain 2 of 10 or less for 7 days", "Walks without a limp"])
  }

  @Test func `A gate's identity stays apart from an activity of its name`() throws {
    let plan = try plan(
      [
        program([
          phase("a", days: 2, gate: [.swelling(atMost: 1)], [activity("gate-a", "daily")])
        ])
      ], enrolment())
    #expect(Set(plan.sessions.map(\.id)).count == plan.sessions.count)
  }

  @Test(arguments: 0..<14)
  func `A later start drops what is past and changes nothing else`(offset: Int) throws {
    let dayZero = day("2026-03-04")
    func sessions(start: CivilDate) throws -> [Session] {
      try plan([course], enrolment(start: "\(start)", dayZero: "\(dayZero)")).sessions
    }
    let all = try sessions(start: dayZero)
    let start = dayZero.advanced(by: offset)
    #expect(try sessions(start: start) == all.filter { $0.place.wishedDate >= start })
  }

  @Test(arguments: ["2026-02-20", "2026-03-04", "2026-04-01"])
  func `An anchored programme counts from day 0`(dayZero: String) throws {
    let start = "2026-02-27"
    let plan = try plan([course], enrolment(start: start, dayZero: dayZero))
    #expect(plan.plan.stages[0].dates.lowerBound == day(dayZero))
    #expect(plan.plan.stages.allSatisfy { $0.origin == day(dayZero) })
    #expect(plan.sessions.allSatisfy { $0.place.wishedDate >= day(start) })
    for session in plan.sessions {
      #expect(session.week == day(dayZero).days(to: session.place.wishedDate) / 7 + 1)
    }
    #expect(plan.plan.span == max(day(start), day(dayZero))..<day(dayZero).advanced(by: 14))
  }

  @Test func `Equal ids in two programmes stay apart, whatever their order`() throws {
    let programs = [
      program([phase("p", days: 3, gate: [.swelling(atMost: 1)], [walk])], id: "first"),
      program([phase("p", days: 3, gate: [.swelling(atMost: 1)], [walk, squat])], id: "second"),
    ]
    let plan = try plan(programs, enrolment())
    #expect(
      Set(plan.sessions.map(\.id.activity)) == [
        "first.walk", "first.gate-p", "second.walk", "second.squat", "second.gate-p",
      ])
    #expect(Set(plan.sessions.map(\.id)).count == plan.sessions.count)
    let turned = try self.plan(programs.reversed(), enrolment())
    #expect(Set(turned.sessions.map(\.id)) == Set(plan.sessions.map(\.id)))
  }

  private func plan(_ programs: [Program], _ enrolment: Enrolment) throws -> UnscheduledPlan {
    try UnscheduledPlan(programs: programs, catalogue: Catalogue([]), enrolment: enrolment)
  }

  @Test func `Warm-up, items and cool-down come in order, with names and sides`() throws {
    let catalogue = Catalogue([
      Exercise(id: "squat", name: "Squat", cues: [], load: .strength, side: .each)
    ])
    var main = squat
    main.prescriptions = [prescription("3 x 10")]
    main.warmUp = Prescription(title: "Easy walk", dose: dose("5 min"), citations: [])
    main.coolDown = Prescription(title: "Stretch", dose: dose("5 min"), citations: [])
    main.topics = ["first", "second"]
    let plan = try UnscheduledPlan(
      programs: [program([phase("p", days: 7, [main])])], catalogue: catalogue,
      enrolment: enrolment())
    #expect(plan.sessions[0].items.map(\.name) == ["Easy walk", "Squat", "Stretch"])
    #expect(plan.sessions[0].items.map(\.role) == [.warmUp, .main, .coolDown])
    #expect(plan.sessions[0].items.map(\.side) == [nil, .each, nil])
    #expect(
      plan.sessions.map(\.heading) == [
        .named("squat: first"), .named("squat: second"), .named("squat: first"),
      ])
  }
}
