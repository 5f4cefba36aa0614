import GRDB

/// A row of the table of targets.
struct TargetRow: Decodable, FetchableRecord {
  let plan: Int64
  let target: String
  let path: String?
  let options: String

  /// The target of the row.
  var publicationTarget: PublicationTarget {
    PublicationTarget(name: target, path: path, options: options)
  }

  /// The rows of a plan, by target.
  static func all(of plan: Int64, in database: Database) throws -> [TargetRow] {
    try fetchAll(
      database, sql: "SELECT * FROM publication_target WHERE plan = :plan ORDER BY target",
      arguments: ["plan": plan])
  }

  /// Adds the row, or changes the one of its plan and target.
  func put(in database: Database) throws {
    // GRDB's own `upsert` asks for the row's number, which a table WITHOUT ROWID has not.
    try database.execute(
      sql: """
        INSERT INTO publication_target (plan, target, path, options)
        VALUES (:plan, :target, :path, :options)
        ON CONFLICT DO UPDATE SET path = excluded.path, options = excluded.options
        """,
      arguments: ["plan": plan, "target": target, "path": path, "options": options])
  }
}
