import Foundation
import GRDB
import OlderStores
import Testing

@testable import JournalStore

/// The store notices whatever changed it but itself.
@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the digest is that of FIPS 180-4`(message: String, digest: String) {
    let found = SHA256.digest(of: Array(message.utf8))
    #expect(
      found.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined() == digest
    )
  }

  @Test func `the length of a message is part of its digest at every end of a block`() {
    let digests = (0...200).map { SHA256.digest(of: [UInt8](repeating: 0, count: $0)) }
    #expect(Set(digests).count == 201)
  }

  /// A store with a plan of four entries, and two targets.
  private func store(_ scratch: Scratch) throws -> JournalStore {
    let store = try scratch.begun()
    try store.append(
      [Sample.record(pain: 1), Sample.record(pain: 2, "walk/1"), .reversal(of: 2)],
      to: "left-knee", moment: noon, recorded: 0)
    for target in ["main", "phone"] {
      try store.changeLedger(
        of: "left-knee", target: PublicationTarget(name: target, kind: .file, path: nil)
      ) { _ in
        LedgerChange(
          options: "{}",
          written: ["u", "v"].map {
            LedgerRecord(uid: $0, sequence: 3, digest: "d", lastModified: 7, state: "s")
          })
      }
    }
    try store.set("units", to: "imperial")
    return store
  }

  /// Changes a store as another program would, past its rules.
  private func change(_ store: JournalStore, _ statements: String...) throws {
    try store.queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      let rules = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for rule in rules { try database.execute(sql: "DROP TRIGGER \(rule["name"] as String)") }
      for statement in statements { try database.execute(sql: statement) }
      for rule in rules { try database.execute(sql: rule["sql"] as String) }
      try database.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  private static let entry = "WHERE plan = 1 AND number = "

  @Test(
    arguments: [
      (
        ["UPDATE entry SET payload = replace(payload, ':1', ':9') \(entry)2"],
        .altered(plan: "left-knee", .entry(2))
      ),
      (
        ["UPDATE entry SET moment = '2026-03-02T13:00:00' \(entry)3"],
        .altered(plan: "left-knee", .entry(3))
      ),
      (["UPDATE entry SET recorded = 1 \(entry)1"], .altered(plan: "left-knee", .entry(1))),
      (["DELETE FROM entry \(entry)3"], .altered(plan: "left-knee", .missing(3))),
      (["DELETE FROM entry \(entry)4"], .altered(plan: "left-knee", .missing(4))),
      (
        ["DELETE FROM entry \(entry)3", "DELETE FROM entry_digest \(entry)3"],
        .altered(plan: "left-knee", .entry(4))
      ),
      (
        ["DELETE FROM entry \(entry)4", "DELETE FROM entry_digest \(entry)4"],
        .altered(plan: "left-knee", .end(found: 3, stored: 4))
      ),
      (
        ["UPDATE entry_digest SET digest = zeroblob(32) \(entry)2"],
        .altered(plan: "left-knee", .entry(2))
      ),
      (["UPDATE plan SET name = 'left-knef'"], .altered(plan: "left-knef", .name)),
      (["UPDATE plan SET created = 8"], .altered(plan: "left-knee", .name)),
      (["DELETE FROM plan_digest"], .altered(plan: "left-knee", .digests)),
    ] as [([String], JournalError)])
  func `what is not as it was stored is found when a plan is opened, and by a check`(
    statements: [String], error: JournalError
  ) throws {
    let scratch = try Scratch()
    let store = try store(scratch)
    #expect(try store.check() == 4)
    for statement in statements { try change(store, statement) }
    let plan = try store.plans()[0].name
    #expect(journalError { _ = try store.entries(of: plan) } == error)
    #expect(journalError { try store.check() } != nil)
  }

  @Test(arguments: [
    "UPDATE publication SET state = 't' WHERE uid = 'u' AND target = 'main'",
    "UPDATE publication SET sequence = 4", "DELETE FROM publication WHERE uid = 'v'",
    "INSERT INTO publication VALUES (1, 'main', 'w', 0, 'd', 7, 's')",
    "UPDATE publication_target SET path = 'x' WHERE target = 'phone'",
  ])
  func `what was published is found to be changed by a check alone`(statement: String) throws {
    let scratch = try Scratch()
    let store = try store(scratch)
    try change(store, statement)
    #expect(journalError { try store.check() } == .altered(plan: "left-knee", .ledger))
    #expect(try store.entries(of: "left-knee").count == 4, "the plan itself is whole")
  }

  @Test(arguments: [
    "UPDATE setting SET value = 'metric'", "DELETE FROM setting",
    "DROP TRIGGER entry_stays", "DROP TRIGGER publication_rises",
    "CREATE INDEX other ON entry (moment)",
  ])
  func `changed settings and rules are found`(statement: String) throws {
    let scratch = try Scratch()
    let store = try store(scratch)
    if statement.hasPrefix("DROP") {
      try store.queue.write { try $0.execute(sql: statement) }
    } else {
      try change(store, statement)
    }
    guard case .corrupt(scratch.path(), _) = journalError({ try store.check() }) else {
      Issue.record("\(statement) was not found")
      return
    }
  }

  @Test func `what the store changes itself is whole, and a forgotten plan leaves no digest`()
    throws
  {
    let scratch = try Scratch()
    let store = try store(scratch)
    try store.begin(Sample.enrolment("other"), programs: Sample.texts, moment: noon, recorded: 1)
    try store.rename("left-knee", to: "knee")
    try store.set("units", to: "metric")
    try store.set("clock", to: "12")
    try store.set("units", to: nil)
    try store.changeLedger(
      of: "knee", target: PublicationTarget(name: "main", kind: .file, path: "b")
    ) { _ in
      LedgerChange(
        options: "o",
        written: [LedgerRecord(uid: "u", sequence: 4, digest: "e", lastModified: 8, state: "t")],
        removed: ["v"])
    }
    #expect(try store.check() == 5)
    try store.erase("knee")
    #expect(try store.check() == 1)
    let left = try store.queue.read { database in
      try ["entry_digest", "plan_digest"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0) WHERE plan = 1")
      }
    }
    #expect(left == [0, 0])
  }

  @Test func `another program's row is refused for want of a digest`() throws {
    let scratch = try Scratch()
    do { _ = try scratch.begun() }
    let queue = try DatabaseQueue(path: scratch.path())
    #expect(throws: DatabaseError.self) {
      try queue.write {
        try $0.execute(sql: "INSERT INTO plan (name, created) VALUES ('foreign', 1)")
      }
    }
  }

  @Test
  func `a store of the first schema is read as it is, and has digests from its first change on`()
    throws
  {
    let scratch = try Scratch()
    let lines = try store(try Scratch()).exportedLines()
    try OlderStore.make(scratch.path(), of: lines)
    let before = try scratch.bytes()
    do {
      let old = try JournalStore.open(scratch.path(), .reading)
      #expect(try old.exportedLines() == lines)
      #expect(try old.check() == 4)
    }
    #expect(try scratch.bytes() == before)
    let store = try scratch.store()
    #expect(try store.exportedLines() == lines)
    #expect(try store.check() == 4)
    try change(store, "UPDATE entry SET recorded = 1 WHERE number = 2")
    #expect(
      journalError { _ = try store.entries(of: "left-knee") }
        == .altered(plan: "left-knee", .entry(2)))
  }
}
