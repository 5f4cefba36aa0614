import GRDB

extension JournalStore {
  /// Looks through the whole store: the database's pages, its references, and every entry.
  ///
  /// - Returns: How many entries there are.
  /// - Throws: The first fault that is found.
  @discardableResult
  public func check() throws(JournalError) -> Int {
    try read { database in
      let faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
      if let fault = faults.first, fault != "ok" {
        throw JournalError.corrupt(path, detail: fault)
      }
      do {
        try database.checkForeignKeys()
      } catch let error as DatabaseError {
        throw JournalError.corrupt(path, detail: error.detail)
      }
    }
    var count = 0
    for plan in try plans() { count += try entries(of: plan.name).count }
    return count
  }
}
