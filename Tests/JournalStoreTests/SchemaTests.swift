import Foundation
import GRDB
import Testing

@testable import JournalStore

/// The database itself refuses what must never hold, whoever asks.
@Suite struct SchemaTests {
  private static let entry =
    "INSERT INTO entry (plan, number, moment, recorded, kind, version, payload) VALUES "
  private static let replacing = entry.replacingFirst("INSERT", "INSERT OR REPLACE")

  @Test(arguments: [
    "UPDATE entry SET payload = '{}' WHERE number = 2",
    "DELETE FROM entry WHERE number = 3",
    "DELETE FROM entry",
    "UPDATE plan SET name = 'other'",
    "DELETE FROM plan",
    "INSERT INTO plan (name, created) VALUES ('left-knee', 1)",
    "INSERT INTO plan (name, created) VALUES ('', 1)",
    "INSERT INTO plan (name, created) VALUES ('a', 'yesterday')",
    entry + "(1, 5, '2026-03-02T12:00:00', 5, 'session', 1, '{}')",
    entry + "(1, 3, '2026-03-02T12:00:00', 5, 'session', 1, '{}')",
    entry + "(1, 0, '2026-03-02T12:00:00', 5, 'session', 1, '{}')",
    replacing + "(1, 3, '2026-03-02T12:00:00', 5, 'session', 1, '{}')",
    entry + "(2, 1, '2026-03-02T12:00:00', 5, 'enrolment', 1, '{}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'enrolment', 1, '{}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'event', 1, '{}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'session', 0, '{}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'session', 1, '{')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'session', 1, NULL)",
    entry + "(1, 4, '2026-03-02 12:00', 5, 'session', 1, '{}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'reversal', 1, '{}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'reversal', 1, '{\"of\":1}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'reversal', 1, '{\"of\":2}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'reversal', 1, '{\"of\":3}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'reversal', 1, '{\"of\":4}')",
    entry + "(1, 4, '2026-03-02T12:00:00', 5, 'reversal', 1, '{\"of\":9}')",
    "INSERT INTO publication_target VALUES (2, 'main', NULL, '')",
    "INSERT INTO publication_target VALUES (1, '', NULL, '')",
    "INSERT INTO publication VALUES (1, 'other', 'a', 0, '', 0, '')",
    "INSERT INTO publication VALUES (1, 'main', 'a', -1, '', 0, '')",
    "INSERT INTO publication VALUES (1, 'main', '', 0, '', 0, '')",
    "UPDATE publication SET sequence = 2",
  ])
  func `the schema refuses`(statement: String) throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    // Entry 3 reverses entry 2.
    try store.append(
      [Sample.record(pain: 1), .reversal(of: 2)], to: "left-knee", moment: noon, recorded: 0)
    try store.changeLedger(
      of: "left-knee", target: PublicationTarget(name: "main", kind: .file, path: nil)
    ) { _ in
      LedgerChange(
        options: "",
        written: [LedgerRecord(uid: "u", sequence: 3, digest: "", lastModified: 0, state: "")])
    }
    let before = try store.exportedLines()
    #expect {
      try store.queue.write { try $0.execute(sql: statement) }
    } throws: {
      ($0 as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT
    }
    #expect(try store.exportedLines() == before)
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, _ new: String) -> String {
    guard let range = range(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }
}
