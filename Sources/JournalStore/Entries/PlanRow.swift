import GRDB

/// A row of the table of plans.
struct PlanRow: Decodable, FetchableRecord {
  /// The number that the rows of other tables know the plan by.
  let id: Int64
  let name: String
  let created: Int

  /// The plans, by name.
  static func all(in database: Database) throws -> [PlanRow] {
    try Array(each(of: nil, in: database))
  }

  /// One plan, or all of them one after the other, by name.
  static func each(of plan: Int64?, in database: Database) throws -> RecordCursor<PlanRow> {
    try fetchCursor(
      database, sql: "SELECT * FROM plan WHERE :plan IS NULL OR id = :plan ORDER BY name",
      arguments: ["plan": plan])
  }

  /// How many plans there are, or 1 for one plan.
  static func count(of plan: Int64?, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM plan WHERE :plan IS NULL OR id = :plan",
      arguments: ["plan": plan]) ?? 0
  }

  /// The number of a plan.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``.
  static func id(of name: String, in database: Database) throws -> Int64 {
    try named(name, in: database).id
  }

  /// The row of a plan.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``.
  static func named(_ name: String, in database: Database) throws -> PlanRow {
    if let row = try find(name, in: database) { return row }
    throw JournalError.unknownPlan(name, known: try all(in: database).map(\.name))
  }

  private static func find(_ name: String, in database: Database) throws -> PlanRow? {
    try fetchOne(
      database, sql: "SELECT * FROM plan WHERE name = :name", arguments: ["name": name])
  }

  /// Refuses a name that no plan can have, or that one has.
  ///
  /// - Throws: ``JournalError/planExists(_:)`` or ``JournalError/invalidName(_:)``.
  static func check(_ name: String, in database: Database) throws {
    // SQLite ends a text that it compares at a zero byte.
    guard (1...1200).contains(name.utf8.count), !name.utf8.contains(0) else {
      throw JournalError.invalidName(name)
    }
    guard try find(name, in: database) == nil else { throw JournalError.planExists(name) }
  }

  /// Makes a plan's row, and gives its number.
  ///
  /// - Throws: ``JournalError/planExists(_:)`` or ``JournalError/invalidName(_:)``.
  static func insert(_ name: String, created: Int, in database: Database) throws -> Int64 {
    try check(name, in: database)
    try database.execute(
      sql: "INSERT INTO plan (name, created) VALUES (:name, :created)",
      arguments: ["name": name, "created": created])
    return database.lastInsertedRowID
  }
}
