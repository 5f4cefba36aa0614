import GRDB

/// A row of the table of targets, with how it is kept up.
struct TargetRow: Decodable, FetchableRecord {
  let plan: Int64
  let target: String
  let path: String?
  let options: String
  var kind: String?
  var automatic: Bool?
  var afterwards: String?

  /// The row of a target.
  init(_ target: PublicationTarget, of plan: Int64, options: String) {
    self.plan = plan
    self.target = target.name
    path = target.path
    self.options = options
    kind = target.kind.rawValue
    automatic = target.isAutomatic
    afterwards = target.afterwards
  }

  /// The target of the row.
  var publicationTarget: PublicationTarget {
    PublicationTarget(
      name: target, kind: kind.flatMap(PublicationTarget.Kind.init) ?? .file, path: path,
      isAutomatic: automatic ?? false, afterwards: afterwards, options: options)
  }

  /// The rows of a plan, by target.
  static func all(of plan: Int64, in database: Database) throws -> [TargetRow] {
    // A store that is only looked at may be of a release that knew files alone.
    let sql =
      try database.tableExists("target_keeping")
      ? "SELECT * FROM publication_target LEFT JOIN target_keeping USING (plan, target)"
      : "SELECT * FROM publication_target"
    return try fetchAll(
      database, sql: "\(sql) WHERE plan = :plan ORDER BY target", arguments: ["plan": plan])
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
    guard let kind else { return }
    try database.execute(
      sql: """
        INSERT INTO target_keeping (plan, target, kind, automatic, afterwards)
        VALUES (:plan, :target, :kind, :automatic, :afterwards)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, automatic = excluded.automatic,
          afterwards = excluded.afterwards
        """,
      arguments: [
        "plan": plan, "target": target, "kind": kind, "automatic": automatic ?? false,
        "afterwards": afterwards,
      ])
  }

  /// Removes a target with all that was published to it.
  static func remove(_ target: String, of plan: Int64, in database: Database) throws {
    for table in ["known_copy", "publication", "target_keeping", "publication_target"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE plan = :plan AND target = :target",
        arguments: ["plan": plan, "target": target])
    }
  }
}
