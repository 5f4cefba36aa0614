import GRDB

/// A row of the table of copies that are nobody's change.
struct KnownCopyRow: Decodable, FetchableRecord {
  let uid: String
  let meaning: String
  let state: String

  /// The copy of the row.
  var knownCopy: KnownCopy {
    KnownCopy(uid: uid, meaning: meaning, state: KnownCopy.State(rawValue: state) ?? .written)
  }

  /// The rows of a plan's target.
  static func all(
    of plan: Int64, target: String, in database: Database
  ) throws -> [KnownCopyRow] {
    guard try database.tableExists("known_copy") else { return [] }
    return try fetchAll(
      database,
      sql: """
        SELECT uid, meaning, state FROM known_copy WHERE plan = :plan AND target = :target
        ORDER BY uid, meaning
        """,
      arguments: ["plan": plan, "target": target])
  }

  /// Adds the row, or changes the one of its meaning.
  func put(of plan: Int64, target: String, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO known_copy (plan, target, uid, meaning, state)
        VALUES (:plan, :target, :uid, :meaning, :state)
        ON CONFLICT DO UPDATE SET state = excluded.state WHERE excluded.state <> 'written'
        """,
      arguments: [
        "plan": plan, "target": target, "uid": uid, "meaning": meaning, "state": state,
      ])
  }

  /// Removes the rows of what a publication was about to write.
  static func removeWritten(of plan: Int64, target: String, in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM known_copy WHERE plan = :plan AND target = :target AND state = 'written'
        """,
      arguments: ["plan": plan, "target": target])
  }
}
