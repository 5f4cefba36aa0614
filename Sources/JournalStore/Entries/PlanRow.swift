import GRDB

/// The rows of plans.
enum PlanRow {
  /// The row of a plan.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``.
  static func id(of name: String, in database: Database) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT id FROM plan WHERE name = ?")
    if let id = try Int64.fetchOne(find, arguments: [name]) { return id }
    let known = try String.fetchAll(database, sql: "SELECT name FROM plan ORDER BY name")
    throw JournalError.unknownPlan(name, known: known)
  }

  /// Makes a plan's row.
  ///
  /// - Throws: ``JournalError/planExists(_:)`` or ``JournalError/invalidName(_:)``.
  static func insert(_ name: String, created: Int, in database: Database) throws -> Int64 {
    // SQLite ends a text that it compares at a zero byte.
    guard (1...1200).contains(name.utf8.count), !name.utf8.contains(0) else {
      throw JournalError.invalidName(name)
    }
    let exists = "SELECT count(*) FROM plan WHERE name = ?"
    guard try Int.fetchOne(database, sql: exists, arguments: [name]) == 0 else {
      throw JournalError.planExists(name)
    }
    try database.execute(
      sql: "INSERT INTO plan (name, created) VALUES (?, ?)", arguments: [name, created])
    return database.lastInsertedRowID
  }
}
