import Calendars
import TestSupport
import Testing
import Wording

@testable import Planning
@testable import Rehabilitation

/// Lives with what comes between, through every bundled programme.
@Suite struct ScriptedLivesTests {
  @Test(arguments: Repository.programIDs)
  func `whatever comes between, the past stays, gaps are kept and nothing climbs twice`(
    id: String
  ) throws {
    var life = try ScriptedLife(of: id)
    for day in 0...2 {
      if day > 0 { life.wake(onDay: day) }
      life.train(onDay: day)
    }
    life.check("three days")
    // The evenings of two days are told of on the fifth one, the later first.
    for day in [5, 4, 3] { life.train(onDay: day, toldOn: 5) }
    try correct(&life)
    life.check("told out of order, and corrected")
    try beStopped(&life)
    let holiday = life.day(15)...life.day(24)
    life.log(
      .adjustment(.pause(from: holiday.lowerBound, to: holiday.upperBound)), onDay: 12)
    life.log(
      .adjustment(.zone(name: "Asia/Tokyo", from: life.day(14), to: life.day(26))), onDay: 12)
    life.check("a holiday in another zone announced")
    let during = life.schedule().placed.filter { holiday.contains($0.date) }
    #expect(during.allSatisfy { $0.session.kind.isRoutine }, "\(during.map(\.session.id))")
    for day in [12, 13, 14, 25, 26, 27] { life.train(onDay: day) }
    life.check("home again")
    try life.checkJournal()
  }

  /// The second day's first session becomes a red one, and then is none after all.
  private func correct(_ life: inout ScriptedLife) throws {
    guard let first = life.exercise(onDay: 1).first else { return }
    var record = SessionRecord(session: first.id)
    for pain in [10, 0] {
      record.pain = pain
      life.log(.session(record), onDay: 6)
    }
  }

  /// A flag in the second week clears what lies ahead, until somebody has looked at the knee.
  private func beStopped(_ life: inout ScriptedLife) throws {
    for day in 6...8 { life.train(onDay: day) }
    let hadMore = life.schedule().placed.contains { $0.date >= life.day(12) }
    var checkIn = CheckIn(date: life.day(9))
    checkIn.flags = ["hot-swollen-joint"]
    life.log(.checkIn(checkIn), onDay: 9, at: 8)
    let stopped = life.schedule()
    #expect(stopped.plan.course.lock != nil)
    #expect(!stopped.placed.contains { $0.date > life.day(9) })
    life.log(.adjustment(.reviewed(by: "Dr Weber")), onDay: 11, at: 10)
    life.check("reviewed")
    let goesOn = life.schedule()
    #expect(goesOn.plan.course.lock == nil)
    if hadMore { #expect(goesOn.placed.contains { $0.date > life.day(11) }) }
  }

  @Test(arguments: Repository.programIDs)
  func `whatever is undone at once leaves the plan as it was`(id: String) throws {
    var life = try ScriptedLife(of: id)
    for day in 0...10 where day != 4 { life.train(onDay: day, pain: day == 9 ? 10 : nil) }
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
    // Each programme undoes some of them, so that all are undone often.
    let turn = Repository.programIDs.firstIndex(of: id) ?? 0
    try life.checkUndoing((0..<3).map { facts[(turn * 3 + $0) % facts.count] })
  }
}
