import GRDB
import Rehabilitation

/// A row of the table of what was published to targets.
struct PublicationRow: Decodable, FetchableRecord {
  enum CodingKeys: String, CodingKey {
    case plan, target, uid, sequence, digest
    case lastModified = "last_modified"
    case state
  }

  let plan: Int64
  let target: String
  let uid: String
  let sequence: Int
  let digest: String
  let lastModified: Int
  let state: String

  /// What is published to the target; a revision and a stamp that no calendar can have count as the nearest that one
  /// can.
  var ledgerRecord: LedgerRecord {
    let (stamps, most) = (FactRange.seconds, PublicationRow.mostSequence)
    return LedgerRecord(
      uid: uid, sequence: min(max(sequence, 0), most), digest: digest,
      lastModified: min(max(lastModified, stamps.lowerBound), stamps.upperBound), state: state)
  }

  /// The highest revision that another can follow.
  private static let mostSequence = FactRange.sequence.upperBound - 1

  /// The rows of a plan's target, by identity.
  static func all(
    of plan: Int64, target: String, in database: Database
  ) throws -> [PublicationRow] {
    try fetchAll(
      database,
      sql: "SELECT * FROM publication WHERE plan = :plan AND target = :target ORDER BY uid",
      arguments: ["plan": plan, "target": target])
  }

  /// Removes the row of an identity, if there is one.
  static func remove(
    _ uid: String, of plan: Int64, target: String, in database: Database
  ) throws {
    try database.execute(
      sql: "DELETE FROM publication WHERE plan = :plan AND target = :target AND uid = :uid",
      arguments: ["plan": plan, "target": target, "uid": uid])
  }

  /// Adds the row, or changes the one of its identity.
  func put(in database: Database) throws {
    // One that none can follow begins anew: a revision never falls.
    let impossible = try database.cachedStatement(
      sql: """
        DELETE FROM publication
        WHERE plan = :plan AND target = :target AND uid = :uid AND sequence > :most
        """)
    try impossible.execute(arguments: [
      "plan": plan, "target": target, "uid": uid, "most": PublicationRow.mostSequence,
    ])
    // GRDB's own `upsert` asks for the row's number, which a table WITHOUT ROWID has not.
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO publication (plan, target, uid, sequence, digest, last_modified, state)
        VALUES (:plan, :target, :uid, :sequence, :digest, :last_modified, :state)
        ON CONFLICT DO UPDATE SET sequence = excluded.sequence, digest = excluded.digest,
          last_modified = excluded.last_modified, state = excluded.state
        """)
    try statement.execute(arguments: [
      "plan": plan, "target": target, "uid": uid, "sequence": sequence, "digest": digest,
      "last_modified": lastModified, "state": state,
    ])
  }
}
