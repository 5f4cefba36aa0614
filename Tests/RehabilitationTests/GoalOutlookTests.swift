import Testing

@testable import Planning
@testable import Rehabilitation

/// Where a plan will be on the day that a person looks forward to.
@Suite struct GoalOutlookTests {
  private let phases = [
    phase("one", days: 14, [activity("walk", "3 per week")]),
    phase("two", days: 21, [activity("walk", "3 per week")]),
  ]

  private func outlook(_ goal: String, _ facts: [Fact] = [], at now: String = "2026-03-02") throws
    -> [GoalOutlook]
  {
    var choices = enrolment()
    choices.goal = day(goal)
    let edition = ProgramEdition(programs: [program(phases)], catalogue: Catalogue([]))
    let entries =
      ([.enrolment(choices, programs: ProgramTexts(programs: [], exercises: ""))] + facts)
      .enumerated()
      .map { JournalEntry(number: $0 + 1, moment: moment("2026-03-02 09:00"), fact: $1) }
    let inputs = ReplayInputs(editions: [1: edition], clockChanges: [:])
    return try ReplayedJournal(entries, inputs: inputs, at: moment("\(now) 12:00")).schedule.plan
      .goals
  }

  @Test(arguments: [
    ("2026-03-02", GoalOutlook.Place.inPhase("one", week: 1)),
    ("2026-03-15", .inPhase("one", week: 2)),
    ("2026-03-16", .inPhase("two", week: 3)), ("2026-04-05", .inPhase("two", week: 5)),
    ("2026-04-06", .over(last: day("2026-04-05"))),
  ])
  func `a plan on time is where it was planned to be`(goal: String, place: GoalOutlook.Place) throws
  {
    let found = try #require(try outlook(goal).first)
    #expect(found.place == place && found.planned == place && found.lateDays == 0)
  }

  @Test func `a pause and a hold make it late by as much`() throws {
    let pause = Fact.adjustment(.pause(from: day("2026-03-09"), to: day("2026-03-22")))
    let found = try #require(try outlook("2026-03-20", [pause]).first)
    #expect(found.lateDays == 14 && found.planned == .inPhase("two", week: 3))
    #expect(found.place == .inPhase("one", week: 3))
    let hold = Fact.adjustment(.hold(days: 7))
    let held = try #require(try outlook("2026-04-20", [hold]).first)
    #expect(held.lateDays == 7 && held.place == .over(last: day("2026-04-12")))
  }

  @Test func `there is none without a day, nor after it`() throws {
    #expect(try outlook("2026-03-04", at: "2026-03-05").isEmpty)
    let plain = try plan([activity("walk", "3 per week")], days: 14, enrolment())
    #expect(plain.plan.goals.isEmpty)
  }
}
