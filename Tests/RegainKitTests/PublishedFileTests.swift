import Foundation
import GRDB
import TestSupport
import Testing

@testable import JournalStore
@testable import RegainKit

/// A file and the ledger of its target change together, or neither does.
@Suite struct PublishedFileTests {
  private struct Injected: Error, Hashable {}

  /// A folder with a store in which a plan has begun.
  private final class Scratch {
    let folder: URL
    let store: JournalStore

    init() throws {
      folder = try BuiltCommand.emptyFolder()
      store = try JournalStore.open(folder.appendingPathComponent("a.sqlite").path, .writing)
      let moment = CivilDateTime(minuteNumber: 29_000_000)
      let enrolment = Enrolment(name: "left-knee", start: moment.date, zone: "UTC")
      try store.begin(
        enrolment, programs: ProgramTexts(programs: ["id: test"], exercises: ""), moment: moment,
        recorded: 0)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// The names of the files in the folder.
    var names: [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    /// The text of a file in the folder.
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }

    /// Publishes a text to a file, as a plan does its calendar.
    func publish(
      _ text: String, _ sequence: Int, uid: String = "a", to name: String = "a.ics",
      then: () throws -> Void = {}
    ) throws {
      let file = path(name)
      try store.publish(
        "left-knee", target: PublicationTarget(name: "main", kind: .file, path: file), file: file
      ) { _ in
        try FileSystem.replace(file, with: Array(text.utf8))
        try then()
        let record = LedgerRecord(
          uid: uid, sequence: sequence, digest: text, lastModified: 9, state: "{}")
        return LedgerChange(options: "o", written: [record])
      }
    }
  }

  @Test func `a publication leaves the file and nothing beside it`() throws {
    let scratch = try Scratch()
    try scratch.publish("one", 0)
    try scratch.publish("two", 1)
    #expect(try scratch.text("a.ics") == "two")
    #expect(scratch.names.filter { !$0.hasPrefix("a.sqlite") } == ["a.ics"])
    let target = try #require(try scratch.store.targets(of: "left-knee").first)
    #expect(target.path == scratch.path("a.ics"))
  }

  /// The steps of a publication after which something fails.
  enum Step: CaseIterable {
    case beforeTheFile, afterTheFile, inTheLedger, fallingSequence, atTheEnd
  }

  @Test(arguments: Step.allCases, [true, false])
  func `a failure at any step leaves file and ledger as they were`(
    step: Step, isThere: Bool
  ) throws {
    let scratch = try Scratch()
    let store = scratch.store
    let file = scratch.path("a.ics")
    try scratch.publish("old", 2)
    if !isThere { try FileManager.default.removeItem(atPath: file) }
    let before = (try store.exportedLines(), scratch.names)
    let observer = RefusedEnd()
    if step == .atTheEnd { store.queue.add(transactionObserver: observer) }
    #expect(throws: (any Error).self) {
      switch step {
      case .beforeTheFile:
        try store.publish(
          "left-knee", target: PublicationTarget(name: "main", kind: .file, path: file), file: file
        ) { _ in throw Injected() }
      case .afterTheFile: try scratch.publish("new", 3) { throw Injected() }
      case .inTheLedger: try scratch.publish("new", 3, uid: "")
      case .fallingSequence: try scratch.publish("new", 1)
      case .atTheEnd: try scratch.publish("new", 3)
      }
    }
    store.queue.remove(transactionObserver: observer)
    #expect(try store.exportedLines() == before.0)
    #expect(scratch.names == before.1)
    if isThere { #expect(try scratch.text("a.ics") == "old") }
    try scratch.publish("new", 3)
    #expect(try scratch.text("a.ics") == "new")
  }

  @Test func `a file behind a link is put back behind it`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path("real"), withIntermediateDirectories: true)
    try Data("old".utf8).write(to: URL(fileURLWithPath: scratch.path("real/a.ics")))
    let link = scratch.path("a.ics")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "real/a.ics")
    #expect(throws: Injected()) {
      try scratch.publish("new", 0) {
        #expect(try scratch.text("real/a.ics") == "new")
        throw Injected()
      }
    }
    #expect(try scratch.text("real/a.ics") == "old")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.ics")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("real")) == ["a.ics"])
  }

  @Test func `what an ended publication has left behind is passed over`() throws {
    let scratch = try Scratch()
    try scratch.publish("old", 0)
    let copy = KeptFile.copyName(for: scratch.path("a.ics"))
    try Data("older".utf8).write(to: URL(fileURLWithPath: copy))
    #expect(throws: Injected()) { try scratch.publish("new", 1) { throw Injected() } }
    #expect(try scratch.text("a.ics") == "old")
    #expect(!scratch.names.contains(".a.ics.before"))
  }

  @Test func `a device is written to and left alone`() throws {
    let scratch = try Scratch()
    #expect(throws: Injected()) {
      try scratch.store.publish(
        "left-knee", target: PublicationTarget(name: "main", kind: .file, path: "/dev/null"),
        file: "/dev/null"
      ) { _ in
        try FileSystem.replace("/dev/null", with: [1])
        throw Injected()
      }
    }
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }

  @Test func `a file that cannot be kept is not published over`() throws {
    let scratch = try Scratch()
    try scratch.publish("old", 0)
    let copy = KeptFile.copyName(for: scratch.path("a.ics"))
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    #expect {
      try scratch.publish("new", 1)
    } throws: { error in
      if case .notKept = error as? FileError { true } else { false }
    }
    #expect(try scratch.text("a.ics") == "old")
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
