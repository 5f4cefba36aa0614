import GRDB

extension JournalStore {
  /// Gives a plan another name; its entries, and what was published of it, stay as they are.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, ``JournalError/planExists(_:)`` or
  ///   ``JournalError/invalidName(_:)``.
  package func rename(_ plan: String, to name: String) throws(JournalError) {
    try write { database in
      let id = try PlanRow.id(of: plan, in: database)
      try PlanRow.check(name, in: database)
      try Schema.lifting(["plan_stays"], in: database) {
        try database.execute(
          sql: "UPDATE plan SET name = :name WHERE id = :id", arguments: ["name": name, "id": id])
      }
    }
  }

  /// Erases a plan with its entries and all that was published of it, for good.
  ///
  /// What SQLite frees is overwritten, the file is written anew without it, and the log beside the file is
  /// emptied: nothing of the plan can be read from the disk's files any more. Copies and exports are beyond
  /// its reach.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be erased.
  package func erase(_ plan: String) throws(JournalError) {
    try write { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      let id = try PlanRow.id(of: plan, in: database)
      let rules = ["entry_digest_remains", "entry_remains", "plan_remains"]
      try Schema.lifting(rules, in: database) {
        for statement in [
          "DELETE FROM entry_group WHERE plan = :id", "DELETE FROM known_copy WHERE plan = :id",
          "DELETE FROM publication WHERE plan = :id",
          "DELETE FROM target_keeping WHERE plan = :id",
          "DELETE FROM publication_target WHERE plan = :id",
          "DELETE FROM entry_digest WHERE plan = :id", "DELETE FROM entry WHERE plan = :id",
          "DELETE FROM plan_digest WHERE plan = :id", "DELETE FROM plan WHERE id = :id",
        ] {
          try database.execute(sql: statement, arguments: ["id": id])
        }
      }
    }
    do {
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE); VACUUM;")
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw JournalError(error, path: path)
    }
  }
}

extension Schema {
  /// Does what rules of the schema forbid to everything else, and puts the rules back in the same
  /// transaction.
  static func lifting(
    _ triggers: [String], in database: Database, _ change: () throws -> Void
  ) throws {
    var texts = [String]()
    for trigger in triggers {
      let find = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = :name"
      if let text = try String.fetchOne(database, sql: find, arguments: ["name": trigger]) {
        texts.append(text)
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
    }
    try change()
    for text in texts { try database.execute(sql: text) }
  }
}
