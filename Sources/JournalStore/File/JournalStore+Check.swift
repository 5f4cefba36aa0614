import GRDB

extension JournalStore {
  /// Looks through the whole store: the database's pages, its references and rules, and every plan.
  ///
  /// - Returns: How many entries there are.
  /// - Throws: The first fault that is found.
  @discardableResult
  public func check() throws(JournalError) -> Int {
    try checkFile()
    var count = 0
    for plan in try plans() { count += try check(plan.name) }
    return count
  }

  /// Looks through what is common to all plans: the database's pages, its references and rules, the list of
  /// plans, and the settings.
  package func checkFile() throws(JournalError) {
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
      guard try PlanDigest.areKept(in: database) else { return }
      if let name = try Schema.changedRule(in: database) {
        throw JournalError.corrupt(path, detail: "its rule '\(name)' is not as it was made")
      }
      try StoreDigest.check(database, path: path)
    }
  }

  /// Looks through a plan: whether its entries, and what was published of it, are as they were stored.
  ///
  /// - Returns: How many entries it has.
  package func check(_ plan: String) throws(JournalError) -> Int {
    let count = try entries(of: plan).count
    try read { database in
      let id = try PlanRow.id(of: plan, in: database)
      if let first = try Alteration.found(inLedgerOf: id, database).first {
        throw JournalError.altered(plan: plan, first)
      }
    }
    return count
  }
}
