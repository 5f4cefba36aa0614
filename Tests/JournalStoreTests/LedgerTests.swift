import Foundation
import GRDB
import Testing

@testable import JournalStore

/// A target's file and its ledger change together, or neither does.
@Suite struct LedgerTests {
  private struct Injected: Error, Hashable {}

  private func record(_ uid: String, _ sequence: Int = 0, _ state: String = "{}") -> LedgerRecord {
    LedgerRecord(
      uid: uid, sequence: sequence, digest: "d\(sequence)", lastModified: 9, state: state)
  }

  /// Publishes a text to a file, as the command line does: to a draft that takes the file's name.
  private func publish(
    _ text: String, _ records: [LedgerRecord], removed: [String] = [], to file: String,
    in store: JournalStore, then: () throws -> Void = {}
  ) throws {
    try store.publish("left-knee", target: "main", file: file) { _ in
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
      try then()
      return LedgerChange(options: "o", written: records, removed: removed)
    }
  }

  @Test func `a publication is told what the target was told before`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let file = scratch.path("a.ics")
    try publish("one", [record("b"), record("a", 4, "opaque ünïcode \"{")], to: file, in: store)
    #expect(try store.ledger(of: "left-knee", target: "main").map(\.uid) == ["a", "b"])
    var told = [LedgerRecord]()
    try store.publish("left-knee", target: "main", file: nil) { records in
      told = records
      return LedgerChange(options: "p", written: [record("b", 1)], removed: ["a", "unheard-of"])
    }
    #expect(told == [record("a", 4, "opaque ünïcode \"{"), record("b")])
    #expect(try store.ledger(of: "left-knee", target: "main") == [record("b", 1)])
    #expect(
      try store.targets(of: "left-knee") == [
        PublicationTarget(name: "main", path: nil, options: "p")
      ])
    #expect(scratch.names.contains("a.ics") && !scratch.names.contains(".a.ics.before"))
  }

  @Test func `targets keep ledgers of their own`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    for target in ["phone", "clinic"] {
      try store.publish("left-knee", target: target, file: nil) { records in
        #expect(records.isEmpty)
        return LedgerChange(options: target, written: [record(target)])
      }
    }
    #expect(try store.ledger(of: "left-knee", target: "phone") == [record("phone")])
    #expect(try store.targets(of: "left-knee").map(\.name) == ["clinic", "phone"])
    #expect(try store.ledger(of: "left-knee", target: "other").isEmpty)
  }

  /// The steps of a publication after which something fails.
  enum Step: CaseIterable {
    case beforeTheFile, afterTheFile, inTheLedger, fallingSequence, beforeTheEnd
  }

  @Test(arguments: Step.allCases, [true, false])
  func `a failure at any step leaves file and ledger as they were`(
    step: Step, isThere: Bool
  ) throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let file = scratch.path("a.ics")
    try publish("old", [record("a", 2)], to: file, in: store)
    if !isThere { try FileManager.default.removeItem(atPath: file) }
    let before = (try store.exportedLines(), scratch.names)
    let observer = Refusing()
    if step == .beforeTheEnd { store.queue.add(transactionObserver: observer) }
    #expect(throws: (any Error).self) {
      switch step {
      case .beforeTheFile:
        try store.publish("left-knee", target: "main", file: file) { _ in throw Injected() }
      case .afterTheFile:
        try publish("new", [], to: file, in: store) { throw Injected() }
      case .inTheLedger: try publish("new", [record("")], to: file, in: store)
      case .fallingSequence: try publish("new", [record("a", 1)], to: file, in: store)
      case .beforeTheEnd: try publish("new", [record("a", 3)], to: file, in: store)
      }
    }
    store.queue.remove(transactionObserver: observer)
    #expect(try store.exportedLines() == before.0)
    #expect(scratch.names == before.1)
    if isThere { #expect(try scratch.bytes("a.ics") == Data("old".utf8)) }
    try publish("new", [record("a", 3)], to: file, in: store)
    #expect(try scratch.bytes("a.ics") == Data("new".utf8))
  }

  @Test func `what the closure throws comes out as it is`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    #expect(throws: Injected()) {
      try store.publish("left-knee", target: "main", file: nil) { _ in throw Injected() }
    }
    #expect(
      journalError { try publish("", [record("a", -1)], to: scratch.path("a"), in: store) }
        == .refusedRecord(plan: "left-knee", detail: "CHECK constraint failed: sequence >= 0"))
  }

  @Test func `a file behind a link is put back behind it`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try FileManager.default.createDirectory(
      atPath: scratch.path("real"), withIntermediateDirectories: true)
    let real = URL(fileURLWithPath: scratch.path("real/a.ics"))
    try Data("old".utf8).write(to: real)
    let link = scratch.path("a.ics")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "real/a.ics")
    #expect(throws: Injected()) {
      try store.publish("left-knee", target: "main", file: link) { _ in
        try Data("new".utf8).write(to: real, options: .atomic)
        throw Injected()
      }
    }
    #expect(try Data(contentsOf: real) == Data("old".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.ics")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("real")) == ["a.ics"])
  }

  @Test func `what an ended publication has left behind is passed over`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let file = scratch.path("a.ics")
    try publish("old", [record("a")], to: file, in: store)
    try Data("older".utf8).write(to: URL(fileURLWithPath: KeptFile.copyName(for: file)))
    #expect(throws: Injected()) {
      try publish("new", [], to: file, in: store) { throw Injected() }
    }
    #expect(try scratch.bytes("a.ics") == Data("old".utf8))
    #expect(!scratch.names.contains(".a.ics.before"))
  }

  @Test func `a device is written to and left alone`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    #expect(throws: Injected()) {
      try store.publish("left-knee", target: "main", file: "/dev/null") { _ in throw Injected() }
    }
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }
}

/// Lets no transaction end well.
private final class Refusing: TransactionObserver {
  private struct Refused: Error {}

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseWillCommit() throws { throw Refused() }
  func databaseDidCommit(_ database: Database) {}
  func databaseDidRollback(_ database: Database) {}
}
