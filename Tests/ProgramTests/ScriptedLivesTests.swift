import Publishing
import TestSupport
import Testing

@testable import Rehabilitation

/// Lives with what comes between, through every bundled programme.
@Suite struct ScriptedLivesTests {
  private func life(_ id: String) throws -> ScriptedLife {
    let bundled = try BundledProgram(id)
    let zone = try PlanZone("Europe/Berlin")
    let start = try #require(CivilDate("2026-03-09"))
    var enrolment = try bundled.publication(start: start, zone: zone).schedule.plan.enrolment
    enrolment.requested = []
    enrolment.dayZero = bundled.program.anchor == .start ? nil : start
    enrolment.usualPain = 1
    let span = start.advanced(by: -366)..<start.advanced(by: 4 * 366)
    let zones = ["Europe/Berlin", "Asia/Tokyo"]
    return try ScriptedLife(
      bundled.program, catalogue: bundled.catalogue, enrolment: enrolment,
      zones: Dictionary(
        uniqueKeysWithValues: try zones.map { ($0, try PlanZone($0).clockChanges(over: span)) }))
  }

  @Test(arguments: Repository.programIDs)
  func `what is told late, out of order or corrected changes nothing that is over`(
    id: String
  ) throws {
    var life = try life(id)
    for day in 0...2 {
      if day > 0 { life.wake(onDay: day) }
      life.train(onDay: day)
    }
    life.check("three days")
    // The evenings of two days are told of on the fifth one, the later first.
    for day in [5, 4, 3] { life.train(onDay: day, toldOn: 5) }
    life.check("told out of order")
    if let first = life.exercise(onDay: 1).first {
      var record = SessionRecord(session: first.id)
      record.pain = 10
      life.tell(.session(record), onDay: 6)
      life.check("corrected to a red session")
      record.pain = 0
      life.tell(.session(record), onDay: 6)
      life.check("corrected again")
    }
    for day in 6...8 { life.train(onDay: day) }
    life.check("went on")
    try life.checkJournal()
  }

  @Test(arguments: Repository.programIDs)
  func `a holiday of ten days is empty, and the plan goes on after it`(id: String) throws {
    var life = try life(id)
    for day in 0...7 { life.train(onDay: day) }
    life.check("a week")
    life.tell(.adjustment(.pause(from: life.day(9), to: life.day(18))), onDay: 8)
    life.check("announced")
    let holiday = life.day(9)...life.day(18)
    let during = life.schedule().placed.filter { holiday.contains($0.date) }
    #expect(during.allSatisfy { $0.session.kind.isRoutine }, "\(during.map(\.session.id))")
    for day in [8, 19, 20, 21] { life.train(onDay: day) }
    life.check("back")
    try life.checkJournal()
  }

  @Test(arguments: Repository.programIDs)
  func `a stop flag clears what lies ahead until it is reviewed`(id: String) throws {
    var life = try life(id)
    for day in 0...8 { life.train(onDay: day) }
    let hadMore = life.schedule().placed.contains { $0.date >= life.day(12) }
    var checkIn = CheckIn(date: life.day(9))
    checkIn.flags = ["hot-swollen-joint"]
    life.tell(.checkIn(checkIn), onDay: 9, at: 8)
    life.check("stopped")
    #expect(life.schedule().plan.course.lock != nil)
    #expect(!life.schedule().placed.contains { $0.date > life.day(9) })
    life.tell(.adjustment(.reviewed(by: "Dr Weber")), onDay: 11, at: 10)
    life.check("reviewed")
    #expect(life.schedule().plan.course.lock == nil)
    if hadMore { #expect(life.schedule().placed.contains { $0.date > life.day(11) }) }
    for day in 12...14 { life.train(onDay: day) }
    life.check("went on")
    try life.checkJournal()
  }

  @Test(arguments: Repository.programIDs)
  func `another zone for a week moves no session that is over`(id: String) throws {
    var life = try life(id)
    for day in 0...5 { life.train(onDay: day) }
    life.tell(
      .adjustment(.zone(name: "Asia/Tokyo", from: life.day(8), to: life.day(14))), onDay: 6)
    life.check("announced")
    for day in 6...16 { life.train(onDay: day) }
    life.check("home again")
    try life.checkJournal()
  }

  @Test(arguments: Repository.programIDs)
  func `whatever is undone at once leaves the plan as it was`(id: String) throws {
    var life = try life(id)
    for day in 0...10 where day != 4 { life.train(onDay: day, pain: day == 9 ? 10 : 1) }
    var facts: [Fact] = [
      .adjustment(.hold(days: 7)), .adjustment(.back(activity: nil)),
      .adjustment(.forward(activity: nil)), .adjustment(.pace(percent: 50)),
      .adjustment(.pause(from: life.day(12), to: life.day(21))),
      .adjustment(.end(on: life.day(15))),
      .adjustment(.zone(name: "Asia/Tokyo", from: life.day(12), to: nil)),
    ]
    let next = life.schedule().placed.first { $0.date > life.day(11) && $0.start != nil }
    if let next {
      let evening = CivilDateTime(next.date.advanced(by: 1), TimeOfDay(19, 45))
      facts.append(.adjustment(.skip(session: next.session.id)))
      facts.append(.adjustment(.move(session: next.session.id, to: evening)))
    }
    try life.checkUndoing(facts)
  }
}
