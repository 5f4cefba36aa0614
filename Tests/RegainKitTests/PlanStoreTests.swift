import Foundation
import RegainKit
import Testing

@Suite struct PlanStoreTests {
  @Test func `a move that a rule forbids is refused, and nothing is stored`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let schedule = try scratch.start()
    let sessions = schedule.placed.filter { $0.session.load.isExercise }
    let (first, second) = (sessions[0], sessions[1])
    // What was done rests for 48 hours, and does not give way.
    _ = try scratch.store.log(SessionReport(pain: 2), in: "left-knee", at: scratch.evening)
    let nextMorning = try #require(first.start).advanced(byMinutes: 14 * 60)
    var reason: RegainError?
    do {
      try scratch.store.adjust(
        .move(session: second.session.id, to: nextMorning), in: "left-knee", at: scratch.evening)
    } catch {
      reason = error
    }
    guard case .change(.forbidden(let id, let to, _))? = reason else {
      Issue.record("the move was not refused by a rule: \(String(describing: reason))")
      return
    }
    #expect(id == second.session.id && to == nextMorning)
    #expect(try scratch.store.history(of: "left-knee", at: scratch.evening).count == 2)
  }

  @Test func `a move that no rule forbids is stored, and taken back`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let schedule = try scratch.start()
    let first = try #require(schedule.placed.first { $0.session.load.isExercise })
    let later = try #require(first.start).advanced(byMinutes: 90)
    let change = try scratch.store.adjust(
      .move(session: first.session.id, to: later), in: "left-knee", at: scratch.morning)
    #expect(change.difference.moved.first?.after.start == later)
    let moved = try scratch.store.schedule(of: "left-knee", at: scratch.morning)
    #expect(moved.placed.first { $0.session.id == first.session.id }?.start == later)
    try scratch.store.undo(in: "left-knee", at: scratch.morning)
    let back = try scratch.store.schedule(of: "left-knee", at: scratch.morning)
    #expect(back.placed.first { $0.session.id == first.session.id }?.start == first.start)
    let history = try scratch.store.history(of: "left-knee", at: scratch.morning)
    #expect(history.map(\.isReversed) == [false, true, false])
  }

  @Test func `a preview stores nothing`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let change = try scratch.store.preview([.hold(days: 7)], in: "left-knee", at: scratch.morning)
    #expect(change.facts == [.adjustment(.hold(days: 7))])
    #expect(try scratch.store.history(of: "left-knee", at: scratch.morning).count == 1)
    try scratch.store.apply(change)
    #expect(throws: RegainError.store(.changed(plan: "left-knee", expected: 1, found: 2))) {
      try scratch.store.apply(change)
    }
  }

  @Test(arguments: [Adjustment.hold(days: 85), .pace(percent: 24), .back(activity: "no-such")])
  func `a change outside its limits is refused`(change: Adjustment) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    #expect(throws: RegainError.self) {
      try scratch.store.adjust(change, in: "left-knee", at: scratch.morning)
    }
  }

  @Test func `a reading outside its scale is refused, and so is a day ahead`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    #expect(throws: RegainError.report(.outOfRange(.pain, 11, 0...10))) {
      _ = try scratch.store.log(SessionReport(pain: 11), in: "left-knee", at: scratch.evening)
    }
    var report = SessionReport(pain: 2)
    let tomorrow = scratch.evening.minute.date.advanced(by: 1)
    report.date = tomorrow
    #expect(throws: RegainError.report(.ahead(tomorrow))) {
      _ = try scratch.store.log(report, in: "left-knee", at: scratch.evening)
    }
    #expect(throws: RegainError.report(.unknownFlag("no-such"))) {
      var checkIn = CheckIn(date: scratch.evening.minute.date)
      checkIn.flags = ["no-such"]
      _ = try scratch.store.checkIn(checkIn, in: "left-knee", at: scratch.evening)
    }
    #expect(try scratch.store.history(of: "left-knee", at: scratch.evening).count == 1)
  }

  @Test func `what is told in an opened plan counts in it at once`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    var plan = try scratch.store.plan("left-knee", at: scratch.evening)
    let report = try plan.log(SessionReport(pain: 2, effort: 5))
    #expect(try plan.schedule() == report.schedule)
    let again = try scratch.store.schedule(of: "left-knee", at: scratch.evening)
    #expect(again == report.schedule)
    _ = try plan.measure("flexion", Amount(95))
    #expect(try plan.schedule().plan.course.measures.map(\.measure) == ["flexion"])
  }

  @Test func `an opened plan takes up what another has told meanwhile`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    var plan = try scratch.store.plan("left-knee", at: scratch.evening)
    _ = try scratch.store.measure(
      "flexion", Amount(90), in: "left-knee", at: scratch.evening)
    _ = try plan.log(SessionReport(pain: 2))
    #expect(plan.entries.map(\.entry.number) == [1, 2, 3])
    #expect(try plan.schedule().plan.course.measures.map(\.value) == [Amount(90)])
  }

  @Test func `an exported journal is imported elsewhere, and goes on where a file is`() throws {
    let (one, other) = (try ScratchStore(), try ScratchStore())
    defer { one.remove(); other.remove() }
    try one.start()
    let file = one.folder.appendingPathComponent("a.ics").path
    let change = try one.store.publish("left-knee", to: file, at: one.morning)
    let lines = try one.store.exportedJournal()
    let imported = try other.store.importJournal(Array(lines.utf8))
    #expect(imported.names == ["left-knee"] && imported.leftCalendars == 0)
    #expect(try other.store.plan("left-knee", at: one.morning).targets().isEmpty)
    // The file moves along: its entries keep their identities and numbers.
    let moved = other.folder.appendingPathComponent("a.ics").path
    try FileManager.default.copyItem(atPath: file, toPath: moved)
    _ = try other.store.publish("left-knee", to: moved, at: one.morning)
    let identities = try [file, moved].map { path in
      try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).filter {
        $0.hasPrefix("UID:")
      }
    }
    #expect(identities[0].count == change.new.count && identities[0] == identities[1])
    #expect(try other.store.check() == 1)
  }
}
