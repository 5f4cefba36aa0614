import GRDB

extension JournalStore {
  /// The targets that a plan was published to, by name.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  public func targets(of plan: String) throws(JournalError) -> [PublicationTarget] {
    try read { database in
      let id = try PlanRow.id(of: plan, in: database)
      return try TargetRow.all(of: id, in: database).map(\.publicationTarget)
    }
  }

  /// What was last published to a target, by identity; empty before its first publication.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  public func ledger(of plan: String, target: String) throws(JournalError) -> [LedgerRecord] {
    try read { database in
      let id = try PlanRow.id(of: plan, in: database)
      let rows = try PublicationRow.all(of: id, target: target, in: database)
      return rows.map(\.ledgerRecord)
    }
  }

  /// Changes what was published to a target, in one immediate transaction.
  ///
  /// Nobody else publishes from its start to its end. What `changing` does outside of the store, such
  /// as replacing a file, is done together with the ledger's change or, by `restoring`, not at all.
  ///
  /// - Parameters:
  ///   - plan: The plan's name.
  ///   - target: The target; each has a ledger of its own.
  ///   - changing: Publishes by what was last published to the target, and returns what has changed.
  ///   - restoring: Undoes what `changing` has done; called once where anything fails after it began,
  ///     up to the transaction's end.
  /// - Throws: What a closure throws, or ``JournalError``; the ledger is then as it was.
  package func changeLedger(
    of plan: String, target: PublicationTarget,
    changing: ([LedgerRecord]) throws -> LedgerChange, restoring: () throws -> Void = {}
  ) throws {
    guard mode == .writing else { throw JournalError.openedForReading(self.path) }
    var isChanged = false
    do {
      try queue.write { database in
        let id = try PlanRow.id(of: plan, in: database)
        let rows = try PublicationRow.all(of: id, target: target.name, in: database)
        do {
          let change = try changing(rows.map(\.ledgerRecord))
          try change.apply(to: id, named: plan, target: target, in: database)
          isChanged = true
        } catch {
          // Before another may publish.
          try restoring()
          throw error
        }
      }
    } catch {
      // The change was made, but its transaction could not end.
      if isChanged { try restoring() }
      throw error is DatabaseError ? JournalError(error, path: self.path) : error
    }
  }
}
