import GRDB

/// The rows of targets and of what was published to them.
enum LedgerRow {
  /// The targets of a plan, by name.
  static func targets(of plan: Int64, in database: Database) throws -> [PublicationTarget] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT target, path, options FROM publication_target WHERE plan = ? ORDER BY target",
      arguments: [plan])
    return rows.map { PublicationTarget(name: $0[0], path: $0[1], options: $0[2]) }
  }

  /// What was published to a target, by identity.
  static func records(
    of plan: Int64, target: String, in database: Database
  ) throws -> [LedgerRecord] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT uid, sequence, digest, last_modified, state
        FROM publication WHERE plan = ? AND target = ? ORDER BY uid
        """,
      arguments: [plan, target])
    return rows.map { row in
      LedgerRecord(
        uid: row[0], sequence: row[1], digest: row[2], lastModified: row[3], state: row[4])
    }
  }

  /// Changes what was published to a target.
  ///
  /// - Throws: ``JournalError/refusedRecord(plan:detail:)`` where a rule of the schema forbids it.
  static func apply(
    _ change: LedgerChange, to plan: Int64, named name: String, target: String, path: String?,
    in database: Database
  ) throws {
    do {
      try put(
        PublicationTarget(name: target, path: path, options: change.options), of: plan,
        in: database)
      for uid in change.removed {
        try database.execute(
          sql: "DELETE FROM publication WHERE plan = ? AND target = ? AND uid = ?",
          arguments: [plan, target, uid])
      }
      for record in change.written { try put(record, of: plan, target: target, in: database) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw JournalError.refusedRecord(plan: name, detail: error.detail)
    }
  }

  /// Adds a target, or says how it is written now.
  static func put(_ target: PublicationTarget, of plan: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO publication_target (plan, target, path, options) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET path = excluded.path, options = excluded.options
        """,
      arguments: [plan, target.name, target.path, target.options])
  }

  /// Adds a record, or changes the one of its identity.
  static func put(
    _ record: LedgerRecord, of plan: Int64, target: String, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO publication (plan, target, uid, sequence, digest, last_modified, state)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET sequence = excluded.sequence, digest = excluded.digest,
          last_modified = excluded.last_modified, state = excluded.state
        """)
    try statement.execute(arguments: [
      plan, target, record.uid, record.sequence, record.digest, record.lastModified, record.state,
    ])
  }
}
