import GRDB

extension LedgerChange {
  /// Changes what was published to a target.
  ///
  /// - Throws: ``JournalError/refusedRecord(plan:detail:)`` where a rule of the schema forbids it.
  func apply(
    to plan: Int64, named name: String, target: String, path: String?, in database: Database
  ) throws {
    do {
      let row = TargetRow(plan: plan, target: target, path: path, options: options)
      try row.put(in: database)
      for uid in removed {
        try PublicationRow.remove(uid, of: plan, target: target, in: database)
      }
      for record in written {
        let row = PublicationRow(
          plan: plan, target: target, uid: record.uid, sequence: record.sequence,
          digest: record.digest, lastModified: record.lastModified, state: record.state)
        try row.put(in: database)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw JournalError.refusedRecord(plan: name, detail: error.detail)
    }
  }
}
