import Foundation
import GRDB
import TestSupport
import Testing

@testable import JournalStore

/// What is no store, or cannot be used, is told apart, and left as it was.
@Suite struct OpeningErrorTests {
  @Test(arguments: [JournalStore.Mode.reading, .writing])
  func `a file that is no database is named as such`(mode: JournalStore.Mode) throws {
    let scratch = try Scratch()
    let text = Data(String(repeating: "not a database\n", count: 400).utf8)
    try text.write(to: URL(fileURLWithPath: scratch.path()))
    let error = journalError { _ = try JournalStore.open(scratch.path(), mode) }
    #expect(error == .notADatabase(scratch.path()))
    #expect(try scratch.bytes() == text)
    #expect(scratch.names == ["regain.sqlite"])
  }

  @Test(arguments: [JournalStore.Mode.reading, .writing])
  func `a folder, a device and no path are refused`(mode: JournalStore.Mode) throws {
    let scratch = try Scratch()
    let folder = scratch.folder.path
    #expect(journalError { _ = try JournalStore.open(folder, mode) } == .folder(folder))
    #expect(
      journalError { _ = try JournalStore.open("/dev/null", mode) } == .notADatabase("/dev/null"))
    #expect(journalError { _ = try JournalStore.open("", mode) } == .missing(""))
    let below = scratch.path("file/store")
    try Data().write(to: URL(fileURLWithPath: scratch.path("file")))
    guard case .system(_, let detail) = journalError({ _ = try JournalStore.open(below, mode) })
    else {
      Issue.record("a folder that is a file was not refused")
      return
    }
    #expect(detail == "Not a directory")
  }

  @Test(arguments: [JournalStore.Mode.reading, .writing])
  func `another program's database stays as it is`(mode: JournalStore.Mode) throws {
    let scratch = try Scratch()
    for statement in ["CREATE TABLE note (text)", "PRAGMA application_id = 7"] {
      try? FileManager.default.removeItem(atPath: scratch.path())
      do {
        let queue = try DatabaseQueue(path: scratch.path())
        try queue.writeWithoutTransaction { try $0.execute(sql: statement) }
      }
      let before = try scratch.bytes()
      let error = journalError { _ = try JournalStore.open(scratch.path(), mode) }
      #expect(error == .foreignDatabase(scratch.path()))
      #expect(try scratch.bytes() == before)
    }
  }

  @Test(arguments: [JournalStore.Mode.reading, .writing])
  func `a newer store stays as it is`(mode: JournalStore.Mode) throws {
    let scratch = try Scratch()
    do {
      let store = try scratch.begun()
      try store.queue.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 from the future')")
      }
    }
    let before = try scratch.bytes()
    let error = journalError { _ = try JournalStore.open(scratch.path(), mode) }
    #expect(error == .newerStore(scratch.path()))
    #expect(try scratch.bytes() == before)
  }

  @Test func `a damaged database is named as such`() throws {
    let scratch = try Scratch()
    do {
      let store = try scratch.begun()
      for pain in 0..<300 {
        try store.append(
          Sample.record(pain: pain % 11), to: "left-knee", moment: noon, recorded: pain)
      }
    }
    var bytes = try scratch.bytes()
    // The pages of a store that has just begun hold the schema; what follows are entries.
    do { _ = try scratch.begun("left-knee", "begun.sqlite") }
    let begun = try scratch.bytes("begun.sqlite").count
    try #require(begun < bytes.count)
    for index in stride(from: begun, to: bytes.count, by: 7) { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: scratch.path()))
    let store = try JournalStore.open(scratch.path(), .reading)
    for look in [{ _ = try store.check() }, { _ = try store.entries(of: "left-knee") }] {
      guard case .corrupt(scratch.path(), let detail) = journalError(look) else {
        Issue.record("damage was not found: \(String(describing: journalError(look)))")
        continue
      }
      #expect(!detail.isEmpty)
    }
  }

  @Test func `a full disk stores nothing and loses nothing`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.queue.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    var stored = 1
    var full: JournalError?
    while full == nil, stored < 1000 {
      full = journalError {
        try store.append(
          .session(Sample.fullRecord), to: "left-knee", moment: noon, recorded: stored)
        stored += 1
      }
    }
    #expect(full == .full(scratch.path()))
    #expect(try store.entries(of: "left-knee").count == stored)
    try store.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 100000")
    }
    let entry = try store.append(
      Sample.record(pain: 1), to: "left-knee", moment: noon, recorded: 0)
    #expect(entry.number == stored + 1)
    #expect(try store.check() == stored + 1)
  }

  @Test func `a store that is held for too long is busy, and then not`() throws {
    let scratch = try Scratch()
    let holder = try scratch.begun()
    let store = try JournalStore.open(scratch.path(), .writing, patience: 50)
    let fact = Sample.record(pain: 1)
    try holder.queue.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        let error = journalError {
          try store.append(fact, to: "left-knee", moment: noon, recorded: 0)
        }
        #expect(error == .busy(scratch.path()))
        let plans = try store.plans()
        #expect(plans.count == 1, "looking does not wait")
        return .rollback
      }
    }
    #expect(try store.append(fact, to: "left-knee", moment: noon, recorded: 0).number == 2)
  }
}
