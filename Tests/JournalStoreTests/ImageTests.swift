import Foundation
import GRDB
import TestSupport
import Testing

@testable import JournalStore

/// A store beside which SQLite can make or use no other file can be looked at.
@Suite struct ImageTests {
  /// Copies a store with what waits beside it, but for the index that processes share.
  private func copied(_ scratch: Scratch, _ name: String) throws -> String {
    for end in ["", "-wal"] where scratch.names.contains("regain.sqlite\(end)") {
      try scratch.bytes("regain.sqlite\(end)").write(
        to: URL(fileURLWithPath: scratch.path(name + end)))
    }
    return scratch.path(name)
  }

  /// What an image of a store says.
  private func lines(of path: String) throws -> String {
    let store = try JournalStore.openImage(of: JournalFile(path: path), patience: 0)
    return try store.exportedLines()
  }

  @Test func `an image has all that waits in the log beside it`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
    for count in 0..<20 {
      try store.append(
        .session(Sample.fullRecord), to: "left-knee", moment: noon, recorded: count)
      let copy = try copied(scratch, "copy-\(count)")
      #expect(try lines(of: copy) == store.exportedLines(), "\(count)")
    }
    try store.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(RESTART)")
    }
    // The log begins anew, with old pages behind its new ones.
    try store.append(Sample.record(pain: 3), to: "left-knee", moment: noon, recorded: 99)
    #expect(try lines(of: copied(scratch, "restarted")) == store.exportedLines())
  }

  @Test func `an image leaves no copy of the journal behind`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let folders = [scratch.path("missing"), scratch.folder.path]
    let image = try JournalImage(of: scratch.path())
    let path = try #require(image.written(in: folders))
    #expect(
      scratch.names.filter { $0.hasPrefix("regain-") } == [
        path.split(separator: "/").last.map(String.init)
      ])
    #expect(try scratch.mode(path.split(separator: "/").last.map(String.init) ?? "") == 0o600)
    try FileManager.default.removeItem(atPath: path)
    let looked = try JournalStore.openImage(
      of: JournalFile(path: scratch.path()), patience: 0, in: folders)
    #expect(try looked.exportedLines() == store.exportedLines())
    #expect(!scratch.names.contains { $0.hasPrefix("regain-") })
    let nowhere = journalError {
      _ = try JournalStore.openImage(
        of: JournalFile(path: scratch.path()), patience: 0, in: [scratch.path("missing")])
    }
    #expect(nowhere == .full(scratch.path()))
    try Data("no database, but long enough to be one".utf8).write(
      to: URL(fileURLWithPath: scratch.path("note")))
    #expect(throws: JournalError.self) {
      _ = try JournalStore.openImage(
        of: JournalFile(path: scratch.path("note")), patience: 0, in: folders)
    }
    #expect(!scratch.names.contains { $0.hasPrefix("regain-") })
  }

  @Test func `a log that is cut off or changed gives the entries before the change`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
    for count in 0..<20 {
      try store.append(Sample.record(pain: 1), to: "left-knee", moment: noon, recorded: count)
    }
    let copy = try copied(scratch, "copy")
    let log = try scratch.bytes("copy-wal")
    var random = SeededGenerator(seed: 5)
    for index in 0..<40 {
      var broken = log
      if Bool.random(using: &random) {
        broken.removeLast(Int.random(in: 0...broken.count, using: &random))
      } else {
        broken[Int.random(in: 0..<broken.count, using: &random)] ^= 4
      }
      try broken.write(to: URL(fileURLWithPath: "\(copy)-wal"))
      // What SQLite itself makes of it.
      let twin = scratch.path("twin-\(index)")
      for end in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: copy + end, toPath: twin + end)
      }
      let image = try? lines(of: copy)
      let sqlite = try? JournalStore.open(twin, .reading).exportedLines()
      #expect(image == sqlite, "\(index)")
    }
  }

  @Test func `what lies beside a store with wrong rights is named where something is stored`()
    throws
  {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: scratch.folder.path)
    func set(_ mode: Int, _ end: String) throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: scratch.path("regain.sqlite\(end)"))
    }
    func told(_ words: String...) throws -> String {
      try JournalWriter.run(["--nobody"] + words).output.trimmingCharacters(in: .newlines)
    }
    for end in ["", "-wal", "-shm"] { try set(0o666, end) }
    guard geteuid() == 0 else { return }
    for end in ["-shm", "-wal"] {
      try set(0o600, end)
      let path = scratch.path("regain.sqlite\(end)")
      #expect(
        try told("append", scratch.path(), "left-knee", "1", "a") == "noPermission(\"\(path)\")")
      try set(0o666, end)
    }
    try set(0o600, "-shm")
    #expect(try told("look", scratch.path()) == "1", "looking needs no index")
    #expect(try store.plans().count == 1)
  }
}
