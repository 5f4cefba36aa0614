import GRDB

extension JournalStore {
  /// The person's settings, by their names; empty in a store that is older than settings are.
  public func settings() throws(JournalError) -> [String: String] {
    try read { database in
      guard try database.tableExists("setting") else { return [:] }
      let rows = try SettingRow.fetchAll(database, sql: "SELECT name, value FROM setting")
      return Dictionary(
        rows.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Stores a setting over what was stored of it; `nil` forgets it.
  ///
  /// - Parameters:
  ///   - name: Its name, not empty.
  ///   - value: Its value, not empty.
  /// - Throws: ``JournalError``; nothing is stored then.
  public func set(_ name: String, to value: String?) throws(JournalError) {
    try write { database in
      if let value {
        try database.execute(
          sql: """
            INSERT INTO setting (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """, arguments: [name, value])
      } else {
        try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
      }
    }
  }
}

/// A row of the table of settings.
struct SettingRow: Decodable, FetchableRecord {
  let name: String
  let value: String
}
