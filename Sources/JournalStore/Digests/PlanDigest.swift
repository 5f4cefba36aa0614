import Foundation
import GRDB

/// What a store keeps of a plan to notice that it is no longer as it was stored.
struct PlanDigest: Decodable, FetchableRecord {
  let plan: Int64
  /// The digest of the plan's own row.
  let row: Data
  /// The number of the last entry, and its digest.
  let last: Int
  let head: Data
  /// The digests of all that was published, joined.
  let ledger: Data

  /// What the store keeps of a plan; `nil` where it is gone.
  static func find(_ plan: Int64, in database: Database) throws -> PlanDigest? {
    try fetchOne(
      database, sql: "SELECT * FROM plan_digest WHERE plan = :plan", arguments: ["plan": plan])
  }

  /// Whether a store keeps digests: one that was opened for looking can be older.
  static func areKept(in database: Database) throws -> Bool {
    try database.tableExists("plan_digest")
  }

  /// The digests of a plan's entries, by their numbers.
  static func ofEntries(_ plan: Int64, in database: Database) throws -> [Int: Data] {
    let rows = try EntryDigest.fetchAll(
      database, sql: "SELECT number, digest FROM entry_digest WHERE plan = :plan",
      arguments: ["plan": plan])
    return Dictionary(rows.map { ($0.number, $0.digest) }, uniquingKeysWith: { first, _ in first })
  }

  /// The digests of all that was published of a plan, joined.
  static func ofLedger(_ plan: Int64, in database: Database) throws -> Data {
    try [
      ("publication", Schema.publicationColumns), ("publication_target", Schema.targetColumns),
    ].reduce(RowDigest.none) { joined, table in
      let digest = Schema.rowDigest(table.1)
      let rows = try Data.fetchAll(
        database, sql: "SELECT \(digest) FROM \(table.0) WHERE plan = :plan",
        arguments: ["plan": plan])
      return rows.reduce(joined, RowDigest.joined)
    }
  }

  /// Begins the digests of what a store of an older release holds.
  static func begin(in database: Database) throws {
    var plans = RowDigest.none
    for plan in try PlanRow.all(in: database) {
      let row = RowDigest.digest(of: plan.values)
      plans = RowDigest.joined(plans, row)
      var (last, head) = (0, RowDigest.none)
      for entry in try EntryRow.all(of: plan.id, in: database) {
        head = RowDigest.digest(of: [head.databaseValue] + entry.values)
        last = entry.number
        try database.execute(
          sql: "INSERT INTO entry_digest VALUES (?, ?, ?)", arguments: [plan.id, last, head])
      }
      try database.execute(
        sql: "INSERT INTO plan_digest VALUES (?, ?, ?, ?, ?)",
        arguments: [plan.id, row, last, head, try ofLedger(plan.id, in: database)])
    }
    try database.execute(
      sql: "UPDATE store_digest SET plans = ?, settings = ?",
      arguments: [plans, try ofSettings(in: database)])
  }

  /// The digests of all settings, joined.
  static func ofSettings(in database: Database) throws -> Data {
    let digest = Schema.rowDigest(Schema.settingColumns)
    return try Data.fetchAll(database, sql: "SELECT \(digest) FROM setting")
      .reduce(RowDigest.none, RowDigest.joined)
  }
}

private struct EntryDigest: Decodable, FetchableRecord {
  let number: Int
  let digest: Data
}

extension PlanRow {
  /// The values that its digest is made of.
  var values: [DatabaseValue] { [id.databaseValue, name.databaseValue, created.databaseValue] }
}

extension EntryRow {
  /// The values that its digest is made of, beside the digest before it.
  var values: [DatabaseValue] {
    [
      plan.databaseValue, number.databaseValue, moment.databaseValue, recorded.databaseValue,
      kind.databaseValue, version.databaseValue, payload.databaseValue,
    ]
  }
}
