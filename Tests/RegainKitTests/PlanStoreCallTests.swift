import Foundation
import RegainKit
import TestSupport
import Testing

/// One call for each thing that a person does, beside an opened plan that does the same.
@Suite struct PlanStoreCallTests {
  @Test func `the sessions of some days, and why they are there`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let schedule = try scratch.start()
    let week = schedule.plan.today...schedule.plan.today.advanced(by: 6)
    let sessions = try scratch.store.sessions(of: "left-knee", on: week, at: scratch.morning)
    #expect(!sessions.isEmpty && sessions == schedule.placed.filter { week.contains($0.date) })
    let id = "\(sessions[0].session.id)"
    let why = try scratch.store.why(id, in: "left-knee", at: scratch.morning)
    #expect(try why.title == schedule.explanation(of: id, offering: .plain).title)
    #expect {
      _ = try scratch.store.why("no/1", in: "left-knee", at: scratch.morning)
    } throws: { error in
      if case .report(.unknownSession("no/1", _, _)) = error as? RegainError { true } else { false }
    }
  }

  @Test func `a criterion of an open gate is answered by its number`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let open = try scratch.store.gates(of: "left-knee", at: scratch.morning)
    let first = try #require(open.criteria.first { !$0.state.isMet })
    let after = try scratch.store.answerGate(
      first.number, isMet: true, in: "left-knee", at: scratch.morning)
    #expect(after.criteria.first { $0.number == first.number }?.state.isMet == true)
    #expect(try scratch.store.gates(of: "left-knee", at: scratch.morning) == after)
    let count = open.criteria.count
    #expect(
      throws: RegainError.gate(.unknownCriterion(count + 1, count: count, plan: "left-knee"))
    ) {
      try scratch.store.answerGate(count + 1, isMet: true, in: "left-knee", at: scratch.morning)
    }
  }

  @Test func `a keyed diary is taken up whole or not at all`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let report = try scratch.store.log(diary: "S1 p2", in: "left-knee", at: scratch.evening)
    #expect(report.records.map(\.pain) == [2])
    #expect(throws: RegainError.report(.emptyDiary)) {
      _ = try scratch.store.log(diary: "\n", in: "left-knee", at: scratch.evening)
    }
    #expect(throws: RegainError.self) {
      _ = try scratch.store.log(diary: "S1 p2\nS99 p1", in: "left-knee", at: scratch.evening)
    }
    #expect(try scratch.store.history(of: "left-knee", at: scratch.evening).count == 2)
  }

  @Test func `newer texts are those of the plan's own programmes`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let library = scratch.library
    let change = try scratch.store.preview(
      updateFrom: library, in: "left-knee", at: scratch.morning)
    #expect(change.difference.isEmpty)
    #expect(throws: RegainError.change(.editionCount(1))) {
      _ = try scratch.store.preview(
        updateFrom: library, named: ["insoles", "meals"], in: "left-knee", at: scratch.morning)
    }
    #expect(
      throws: RegainError.change(.otherProgram("insoles", than: "knee-osteoarthritis-strength"))
    ) {
      _ = try scratch.store.preview(
        updateFrom: library, named: ["insoles"], in: "left-knee", at: scratch.morning)
    }
  }

  @Test func `what taking back would mean stores nothing`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    #expect(throws: RegainError.change(.nothingToUndo(plan: "left-knee"))) {
      _ = try scratch.store.previewUndo(in: "left-knee", at: scratch.evening)
    }
    _ = try scratch.store.log(SessionReport(pain: 7), in: "left-knee", at: scratch.evening)
    let change = try scratch.store.previewUndo(of: 2, in: "left-knee", at: scratch.evening)
    #expect(change.facts == [.reversal(of: 2)] && !change.difference.isEmpty)
    #expect(try scratch.store.history(of: "left-knee", at: scratch.evening).count == 2)
  }

  @Test func `a plan goes before a programme of its name, and a name of neither is told`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start("graded-walking")
    let file = scratch.folder.appendingPathComponent("a.sqlite").path
    func store(_ name: String, at path: String) throws -> PlanStore? {
      try PlanStore.holding(name, at: path, orElse: scratch.library)
    }
    #expect(try store("graded-walking", at: file) != nil)
    #expect(try store("insoles", at: file) == nil)
    #expect(try store("insoles", at: "/no/such.sqlite") == nil)
    #expect(
      throws: RegainError.library(
        .neitherPlanNorProgram(
          "left", plans: ["graded-walking"], programs: Repository.programIDs))
    ) { _ = try store("left", at: file) }
    #expect(throws: RegainError.store(.missing("/no/such.sqlite"))) {
      _ = try store("left", at: "/no/such.sqlite")
    }
  }

  @Test func `an appointment years away is refused, and a new one takes an old one's place`() throws
  {
    let today = try #require(CivilDate("2026-03-02"))
    var availability = Availability()
    for text in ["mud/3=2026-03-05 14:00", "mud/3=2026-03-06 09:00"] {
      try availability.add(try #require(ClinicAppointment(text)), today: today)
    }
    #expect(availability.appointments.map { "\($0)" } == ["mud/3=2026-03-06 09:00"])
    let far = try #require(ClinicAppointment("mud/3=2036-03-05 14:00"))
    #expect(throws: RegainError.availability(.appointmentTooFar(far))) {
      try availability.add(far, today: today)
    }
  }

  @Test func `a programme is simulated from a day that a calendar can have`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let program = try scratch.library.program("insoles")
    #expect(try program.simulated(by: .perfect).problems.isEmpty)
    let day = try #require(CivilDate("2901-01-01"))
    #expect(throws: RegainError.enrolment(.startOutOfRange(day))) {
      _ = try program.simulated(by: .perfect, from: day)
    }
  }
}
