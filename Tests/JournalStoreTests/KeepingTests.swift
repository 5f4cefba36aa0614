import Foundation
import GRDB
import Testing

@testable import JournalStore

/// A plan is renamed or erased, and the rules that forbid everybody else to do so stay.
@Suite struct KeepingTests {
  private func rules(_ scratch: Scratch) throws -> [String] {
    try DatabaseQueue(path: scratch.path()).read { database in
      try String.fetchAll(
        database, sql: "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name")
    }
  }

  @Test func `the schema is the same after a plan was renamed and erased`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let before = try rules(scratch)
    try store.begin(
      Sample.enrolment("other"), programs: Sample.texts, moment: noon, recorded: 1000)
    try store.rename("left-knee", to: "knee")
    #expect(try store.plans().map(\.name) == ["knee", "other"])
    #expect(try store.entries(of: "knee").count == 1)
    try store.erase("knee")
    #expect(try store.plans().map(\.name) == ["other"])
    #expect(try store.check() == 1)
    #expect(try rules(scratch) == before)
    for statement in ["DELETE FROM entry", "DELETE FROM plan", "UPDATE plan SET name = 'x'"] {
      #expect(throws: DatabaseError.self) {
        try DatabaseQueue(path: scratch.path()).write { try $0.execute(sql: statement) }
      }
    }
  }

  @Test func `a name that is taken, or that none can have, changes nothing`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.begin(
      Sample.enrolment("other"), programs: Sample.texts, moment: noon, recorded: 1000)
    for (plan, name, error) in [
      ("left-knee", "other", JournalError.planExists("other")),
      ("left-knee", "", .invalidName("")),
      ("left", "new", .unknownPlan("left", known: ["left-knee", "other"])),
    ] {
      #expect(throws: error) { try store.rename(plan, to: name) }
    }
    #expect(throws: JournalError.unknownPlan("left", known: ["left-knee", "other"])) {
      try store.erase("left")
    }
    #expect(try store.plans().map(\.name) == ["left-knee", "other"])
    #expect(throws: JournalError.openedForReading(scratch.path())) {
      try JournalStore.open(scratch.path(), .reading).erase("other")
    }
  }
}
