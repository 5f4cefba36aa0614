import GRDB
import Testing

@testable import JournalStore

/// The ledger of a target changes whole or not at all, and says so to who has changed a file beside it.
@Suite struct LedgerTests {
  private struct Injected: Error, Hashable {}

  private func record(_ uid: String, _ sequence: Int = 0, _ state: String = "{}") -> LedgerRecord {
    LedgerRecord(
      uid: uid, sequence: sequence, digest: "d\(sequence)", lastModified: 9, state: state)
  }

  private func change(
    _ store: JournalStore, _ records: [LedgerRecord], removing removed: [String] = []
  ) throws {
    try store.changeLedger(
      of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: "a.ics")
    ) { _ in
      LedgerChange(options: "o", written: records, removed: removed)
    }
  }

  @Test func `a change begins with what was published before`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try change(store, [record("b"), record("a", 4, "opaque ünïcode \"{")])
    #expect(try store.ledger(of: "left-knee", target: "main").map(\.uid) == ["a", "b"])
    var before = [LedgerRecord]()
    try store.changeLedger(
      of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: nil)
    ) { records in
      before = records
      return LedgerChange(options: "p", written: [record("b", 1)], removed: ["a", "unheard-of"])
    }
    #expect(before == [record("a", 4, "opaque ünïcode \"{"), record("b")])
    #expect(try store.ledger(of: "left-knee", target: "main") == [record("b", 1)])
    #expect(
      try store.targets(of: "left-knee") == [
        PublicationTarget(name: "main", kind: .file, path: nil, options: "p")
      ])
  }

  @Test func `targets keep ledgers of their own`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    for target in ["phone", "clinic"] {
      try store.changeLedger(
        of: "left-knee", target: PublicationTarget(name: target, kind: .file, path: nil)
      ) { records in
        #expect(records.isEmpty)
        return LedgerChange(options: target, written: [record(target)])
      }
    }
    #expect(try store.ledger(of: "left-knee", target: "phone") == [record("phone")])
    #expect(try store.targets(of: "left-knee").map(\.name) == ["clinic", "phone"])
    #expect(try store.ledger(of: "left-knee", target: "other").isEmpty)
  }

  /// The steps of a change at which something fails.
  enum Step: CaseIterable {
    case atTheStart, inTheLedger, fallingSequence, atTheEnd
  }

  @Test(arguments: Step.allCases)
  func `a change that fails leaves the ledger, and what was done beside it is undone once`(
    step: Step
  ) throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try change(store, [record("a", 2)])
    let before = try store.exportedLines()
    let observer = RefusedEnd()
    if step == .atTheEnd { store.queue.add(transactionObserver: observer) }
    var undone = 0
    #expect(throws: (any Error).self) {
      try store.changeLedger(
        of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: "b.ics")
      ) { _ in
        switch step {
        case .atTheStart: throw Injected()
        case .inTheLedger: LedgerChange(options: "", written: [record("")])
        case .fallingSequence: LedgerChange(options: "", written: [record("a", 1)])
        case .atTheEnd: LedgerChange(options: "", written: [record("a", 3)])
        }
      } restoring: {
        undone += 1
      }
    }
    store.queue.remove(transactionObserver: observer)
    #expect(undone == 1)
    #expect(try store.exportedLines() == before)
    try store.changeLedger(
      of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: nil)
    ) { _ in
      LedgerChange(options: "", written: [record("a", 3)])
    } restoring: {
      undone += 1
    }
    #expect(undone == 1)
  }

  @Test func `nobody else publishes until what was done beside the ledger is undone`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let other = try JournalStore.open(scratch.path(), .writing, patience: 0)
    var refused: JournalError?
    #expect(throws: Injected()) {
      try store.changeLedger(
        of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: nil)
      ) { _ in
        throw Injected()
      } restoring: {
        refused = journalError { try change(other, [record("a")]) }
      }
    }
    #expect(refused == .busy(scratch.path()))
    try change(other, [record("a")])
  }

  @Test func `nothing is undone where nothing was begun`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    #expect(
      journalError {
        try store.changeLedger(
          of: "right-knee", target: PublicationTarget(name: "main", kind: .file, path: nil)
        ) { _ in
          throw Injected()
        } restoring: {
          Issue.record("it was not begun")
        }
      } == .unknownPlan("right-knee", known: ["left-knee"]))
  }

  @Test func `what the closure throws comes out as it is`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    #expect(throws: Injected()) {
      try store.changeLedger(
        of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: nil)
      ) { _ in throw Injected() }
    }
    #expect(
      journalError { try change(store, [record("a", -1)]) }
        == .refusedRecord(plan: "left-knee", detail: "CHECK constraint failed: sequence >= 0"))
  }
}

/// Lets no transaction end well.
private final class RefusedEnd: TransactionObserver {
  private struct Refused: Error {}

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseWillCommit() throws { throw Refused() }
  func databaseDidCommit(_ database: Database) {}
  func databaseDidRollback(_ database: Database) {}
}
