import GRDB

extension JournalStore {
  /// The entries of a plan that were stored as one and are taken back as one, by their numbers.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  package func entryGroups(of plan: String) throws(JournalError) -> [ClosedRange<Int>] {
    try read { database in
      // A store that is only looked at may be of a release that knew none.
      guard try database.tableExists("entry_group") else { return [] }
      let id = try PlanRow.id(of: plan, in: database)
      let rows = try Row.fetchAll(
        database, sql: "SELECT first, last FROM entry_group WHERE plan = ? ORDER BY first",
        arguments: [id])
      return rows.compactMap { row in
        let (first, last): (Int, Int) = (row["first"], row["last"])
        return first <= last ? first...last : nil
      }
    }
  }

  /// Remembers that some entries of a plan are one.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be stored.
  package func group(_ entries: ClosedRange<Int>, of plan: String) throws(JournalError) {
    try write { database in
      let id = try PlanRow.id(of: plan, in: database)
      try database.execute(
        sql: """
          INSERT INTO entry_group (plan, first, last) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET last = excluded.last
          """,
        arguments: [id, entries.lowerBound, entries.upperBound])
    }
  }
}
