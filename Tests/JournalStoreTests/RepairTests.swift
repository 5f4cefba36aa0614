import Foundation
import GRDB
import Rehabilitation
import Testing

@testable import JournalStore

/// What can be read of a damaged store goes into a new one, and what is lost is named.
@Suite struct RepairTests {
  /// A store with a plan whose entry 3 is no fact any more, and whose entry 4 says something else.
  private func damaged(_ scratch: Scratch) throws -> JournalStore {
    let store = try scratch.begun()
    try store.append(
      [
        Sample.record(pain: 1), Sample.record(pain: 2), Sample.record(pain: 3),
        .reversal(of: 3), .reversal(of: 4), Sample.record(pain: 5),
      ], to: "left-knee", moment: noon, recorded: 0)
    try store.set("units", to: "imperial")
    try store.queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          DROP TRIGGER entry_stays;
          UPDATE entry SET payload = '{}' WHERE number = 3;
          UPDATE entry SET payload = replace(payload, ':3', ':9') WHERE number = 4;
          """)
    }
    return store
  }

  @Test func `entries that are lost take nothing with them but what took them back`() throws {
    let scratch = try Scratch()
    let saved = try damaged(scratch).saveReadable(to: scratch.path("new"))
    // Entry 4 is now entry 3, and the reversal of entry 4 is one of entry 3.
    #expect(
      saved == [SavedPlan(name: "left-knee", entries: 5, lost: [3, 5], altered: [3])])
    let copy = try scratch.store("new")
    #expect(try copy.check() == 5)
    #expect(
      try copy.entries(of: "left-knee").dropFirst().map(\.fact) == [
        Sample.record(pain: 1), Sample.record(pain: 9), .reversal(of: 3), Sample.record(pain: 5),
      ])
    #expect(try copy.settings() == ["units": "imperial"])
  }

  @Test func `a plan without its beginning is named as lost, and the others are saved`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.begin(Sample.enrolment("other"), programs: Sample.texts, moment: noon, recorded: 1)
    try store.queue.writeWithoutTransaction {
      try $0.execute(
        sql: "DROP TRIGGER entry_stays; UPDATE entry SET payload = '{}' WHERE plan = 1")
    }
    let saved = try store.saveReadable(to: scratch.path("new"))
    #expect(
      saved == [
        SavedPlan(name: "", entries: 0, lost: [1], altered: []),
        SavedPlan(name: "other", entries: 1, lost: [], altered: []),
      ])
    #expect(try scratch.store("new").plans().map(\.name) == ["other"])
  }
}
