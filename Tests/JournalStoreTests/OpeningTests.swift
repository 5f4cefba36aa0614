import Foundation
import GRDB
import Testing

@testable import JournalStore

/// How a store is opened, and what that makes.
@Suite struct OpeningTests {
  @Test func `writing makes folders and files for their owner only`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun("left-knee", "data/regain/regain.sqlite")
    #expect(try scratch.mode("data") == 0o700)
    #expect(try scratch.mode("data/regain") == 0o700)
    for name in ["regain.sqlite", "regain.sqlite-wal", "regain.sqlite-shm"] {
      #expect(try scratch.mode("data/regain/\(name)") == 0o600)
    }
    #expect(try store.plans().map(\.name) == ["left-knee"])
  }

  @Test func `a folder that was there keeps its permissions`() throws {
    let scratch = try Scratch()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.folder.path)
    _ = try scratch.begun()
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.folder.path)
    #expect(attributes[.posixPermissions] as? NSNumber == 0o755)
  }

  @Test func `every addition is synchronised, logged ahead and checked`() throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    try store.queue.read { database in
      for (pragma, value) in [
        ("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1"),
        ("application_id", "\(0x5267_6E31)"), ("busy_timeout", "5000"),
      ] {
        let found = try String.fetchOne(database, sql: "PRAGMA \(pragma)")
        #expect(found == value, "\(pragma)")
      }
    }
  }

  @Test func `looking makes no file and leaves none behind`() throws {
    let scratch = try Scratch()
    let missing = journalError { _ = try JournalStore.open(scratch.path("a/b"), .reading) }
    #expect(missing == .missing(scratch.path("a/b")))
    #expect(scratch.names.isEmpty)
    do { _ = try scratch.begun() }
    #expect(scratch.names == ["regain.sqlite"])
    let before = try scratch.bytes()
    do { #expect(try JournalStore.open(scratch.path(), .reading).plans().count == 1) }
    #expect(scratch.names == ["regain.sqlite"])
    #expect(try scratch.bytes() == before)
  }

  @Test func `an empty file is no journal for looking, and becomes one for writing`() throws {
    let scratch = try Scratch()
    try Data().write(to: URL(fileURLWithPath: scratch.path()))
    let error = journalError { _ = try JournalStore.open(scratch.path(), .reading) }
    #expect(error == .missing(scratch.path()))
    #expect(try scratch.begun().plans().count == 1)
  }

  @Test(arguments: ["a?b#c%20d.sqlite", "file:x", ":memory:", "ünïcode 🦵.sqlite", "-wal"])
  func `a file's name means nothing but itself`(name: String) throws {
    let scratch = try Scratch()
    do { _ = try scratch.begun("left-knee", name) }
    #expect(scratch.names == [name])
    #expect(try JournalStore.open(scratch.path(name), .reading).plans().count == 1)
    let sealed = try #require(JournalFile(path: scratch.path(name)).sealedName)
    let queue = try DatabaseQueue(path: sealed)
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM plan") } == 1)
  }

  @Test func `a store that is opened for looking cannot be added to`() throws {
    let scratch = try Scratch()
    do { _ = try scratch.begun() }
    let store = try JournalStore.open(scratch.path(), .reading)
    let error = journalError {
      try store.append(Sample.record(pain: 1), to: "left-knee", moment: noon, recorded: 0)
    }
    #expect(error == .openedForReading(scratch.path()))
    #expect(
      journalError {
        try store.changeLedger(
          of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: nil)
        ) { _ in
          LedgerChange(options: "", written: [])
        }
      } == .openedForReading(scratch.path()))
  }

  @Test func `what another process has stored is seen at once`() throws {
    let scratch = try Scratch()
    let one = try scratch.begun()
    let other = try JournalStore.open(scratch.path(), .reading)
    try one.append(Sample.record(pain: 1), to: "left-knee", moment: noon, recorded: 0)
    #expect(try other.entries(of: "left-knee").count == 2)
  }
}
