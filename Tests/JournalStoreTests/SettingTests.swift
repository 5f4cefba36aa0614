import Foundation
import GRDB
import Testing

@testable import JournalStore

/// What a person has set, beside the plans.
@Suite struct SettingTests {
  @Test func `a setting is stored, stored over and forgotten`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    #expect(try store.settings() == [:])
    try store.set("units", to: "imperial")
    try store.set("clock", to: "12")
    try store.set("units", to: "metric")
    #expect(
      try JournalStore.open(store.path, .reading).settings() == ["units": "metric", "clock": "12"])
    try store.set("units", to: nil)
    try store.set("week-starts", to: nil)
    #expect(try store.settings() == ["clock": "12"])
    #expect(try store.exportedLines() == scratch.begun("left-knee", "other.sqlite").exportedLines())
    #expect(throws: JournalError.self) { try store.set("", to: "x") }
    #expect(throws: JournalError.self) { try store.set("x", to: "") }
    #expect(throws: JournalError.self) {
      try JournalStore.open(store.path, .reading).set("clock", to: "24")
    }
  }

  /// A store as the first schema made it.
  private func oldStore(_ scratch: Scratch) throws -> String {
    let path = try scratch.begun().path
    try DatabaseQueue(path: path).write { database in
      try database.execute(
        sql: "DROP TABLE setting; DELETE FROM grdb_migrations WHERE identifier = '2 settings'")
    }
    return path
  }

  @Test func `an older store is read as it is, and gets its settings when it is written`() throws {
    let scratch = try Scratch()
    let path = try oldStore(scratch)
    let reader = try JournalStore.open(path, .reading)
    #expect(try reader.settings() == [:])
    #expect(try reader.plans().map(\.name) == ["left-knee"])
    #expect(try reader.read { try $0.tableExists("setting") } == false)
    let writer = try JournalStore.open(path, .writing)
    try writer.set("clock", to: "12")
    #expect(try JournalStore.open(path, .reading).settings() == ["clock": "12"])
    #expect(try writer.plans().map(\.name) == ["left-knee"])
  }
}
