import GRDB

/// The tables of a journal, and how older ones become them.
enum Schema {
  /// The number in a database's header that says whose it is: `Rgn1`.
  private static let applicationID = 0x5267_6E31

  /// The changes of the schema, in order; a name that stands in a store stands for ever.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 plans, entries and publications") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID);" + Schema.first)
    }
    migrator.registerMigration("2 settings") { database in
      try database.execute(sql: Schema.settings)
    }
    migrator.registerMigration("3 targets") { database in
      try database.execute(sql: Schema.targets)
    }
    migrator.registerMigration("digests of plans, entries and publications") { database in
      try database.execute(sql: Schema.digests)
      try PlanDigest.begin(in: database)
    }
    return migrator
  }

  /// How far a database is.
  enum State: Hashable {
    /// Nobody has put anything into it yet.
    case unclaimed
    /// It is a journal that lacks newer migrations.
    case older
    /// It is a journal of this version.
    case current
  }

  /// How far the database is, in one look: another process may be at making it.
  ///
  /// - Throws: ``JournalError/foreignDatabase(_:)`` where another program has made it, and
  ///   ``JournalError/newerStore(_:)`` where it is newer than this program knows.
  static func state(_ database: Database, path: String) throws -> State {
    switch try Int.fetchOne(database, sql: "PRAGMA application_id") {
    case applicationID: break
    case 0:
      // A first opening that was ended may have left an empty list of migrations.
      let others = "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
      if try Int.fetchOne(database, sql: others) == 0 { return .unclaimed }
      throw JournalError.foreignDatabase(path)
    default: throw JournalError.foreignDatabase(path)
    }
    let migrator = migrator
    if try migrator.hasBeenSuperseded(database) { throw JournalError.newerStore(path) }
    return try migrator.hasCompletedMigrations(database) ? .current : .older
  }

  /// Has additions written ahead to a log, so that looking and adding do not wait for each other.
  static func useLog(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      if try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal" { return }
      guard try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL") == "wal" else {
        throw DatabaseError(resultCode: .SQLITE_READONLY)
      }
    }
  }
}
