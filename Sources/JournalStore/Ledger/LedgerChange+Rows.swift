import GRDB

extension LedgerChange {
  /// Changes what was published to a target.
  ///
  /// - Throws: ``JournalError/refusedRecord(plan:detail:)`` where a rule of the schema forbids it.
  func apply(
    to plan: Int64, named name: String, target: PublicationTarget, in database: Database
  ) throws {
    do {
      try TargetRow(target, of: plan, options: options).put(in: database)
      for uid in removed {
        try PublicationRow.remove(uid, of: plan, target: target.name, in: database)
      }
      for record in written {
        let row = PublicationRow(
          plan: plan, target: target.name, uid: record.uid, sequence: record.sequence,
          digest: record.digest, lastModified: record.lastModified, state: record.state)
        try row.put(in: database)
      }
      // What was about to be written is written.
      try KnownCopyRow.removeWritten(of: plan, target: target.name, in: database)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw JournalError.refusedRecord(plan: name, detail: error.detail)
    }
  }
}
