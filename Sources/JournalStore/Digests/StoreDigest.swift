import Foundation
import GRDB

/// What a store keeps of its plans and settings to notice that they are no longer as they were stored.
struct StoreDigest: Decodable, FetchableRecord {
  /// The digests of the plans' rows, joined.
  let plans: Data
  /// The digests of the settings, joined.
  let settings: Data

  /// Refuses a list of plans, or settings, that something else has changed.
  ///
  /// - Throws: ``JournalError/corrupt(_:detail:)``.
  static func check(_ database: Database, path: String) throws {
    let kept = try fetchOne(database, sql: "SELECT plans, settings FROM store_digest")
    let rows = try Data.fetchAll(database, sql: "SELECT row FROM plan_digest")
    if kept?.plans != rows.reduce(RowDigest.none, RowDigest.joined) {
      throw JournalError.corrupt(path, detail: "its list of plans is not as it was stored")
    }
    if kept?.settings != (try PlanDigest.ofSettings(in: database)) {
      throw JournalError.corrupt(path, detail: "its settings are not as they were stored")
    }
  }
}

extension Schema {
  /// The name of a table or a rule that is not as this version makes it; `nil` for none.
  static func changedRule(in database: Database) throws -> String? {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      for function in RowDigest.functions { database.add(function: function) }
    }
    let made = try DatabaseQueue(configuration: configuration)
    try migrator.migrate(made)
    let (one, other) = (try rules(of: database), try made.read { try rules(of: $0) })
    return Set(one.keys).union(other.keys).sorted().first { one[$0] != other[$0] }
  }

  /// The tables and rules of a database as they are written, by name.
  private static func rules(of database: Database) throws -> [String: String] {
    let rows = try SchemaRow.fetchAll(
      database,
      sql: """
        SELECT name, type || ' ' || tbl_name || ': ' || coalesce(sql, '') AS text
        FROM sqlite_schema WHERE tbl_name NOT IN ('grdb_migrations', 'sqlite_stat1')
        """)
    return Dictionary(rows.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}

private struct SchemaRow: Decodable, FetchableRecord {
  let name: String
  let text: String
}
