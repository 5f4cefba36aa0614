import GRDB

/// A row of the table of entries.
struct EntryRow: Codable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "entry"

  let plan: Int64
  let number: Int
  let moment: String
  let recorded: Int
  let kind: String
  let version: Int
  let payload: String

  /// The rows of a plan, in order.
  static func all(of plan: Int64, in database: Database) throws -> [EntryRow] {
    try Array(each(of: plan, in: database))
  }

  /// The rows of a plan one after the other, in order.
  static func each(of plan: Int64, in database: Database) throws -> RecordCursor<EntryRow> {
    try fetchCursor(
      database, sql: "SELECT * FROM entry WHERE plan = :plan ORDER BY number",
      arguments: ["plan": plan])
  }

  /// How many rows a plan has, or all plans have.
  static func count(of plan: Int64?, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM entry WHERE :plan IS NULL OR plan = :plan",
      arguments: ["plan": plan]) ?? 0
  }

  /// The number of a plan's last entry; 0 where it has none.
  static func lastNumber(of plan: Int64, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT max(number) FROM entry WHERE plan = :plan", arguments: ["plan": plan])
      ?? 0
  }
}
