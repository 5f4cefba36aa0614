import GRDB

extension JournalStore {
  /// The targets that a plan was published to, by name.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  public func targets(of plan: String) throws(JournalError) -> [PublicationTarget] {
    try read { database in
      let id = try PlanRow.id(of: plan, in: database)
      return try LedgerRow.targets(of: id, in: database)
    }
  }

  /// What was last published to a target, by identity; empty before its first publication.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why it cannot be read.
  public func ledger(of plan: String, target: String) throws(JournalError) -> [LedgerRecord] {
    try read { database in
      let id = try PlanRow.id(of: plan, in: database)
      return try LedgerRow.records(of: id, target: target, in: database)
    }
  }

  /// Publishes: puts a file in place and remembers its entries, both or neither.
  ///
  /// All of it is one immediate transaction. The closure writes the file, whole or not at all; where
  /// anything fails after that, up to the transaction's end, the file that was there is put back. A
  /// process that is ended between the file's change and the transaction's end leaves the new file
  /// and the old ledger, from which the next publication writes the file again.
  ///
  /// - Parameters:
  ///   - plan: The plan's name.
  ///   - target: The target's name; each has a ledger of its own.
  ///   - file: The file that the closure replaces; `nil` where it writes none.
  ///   - changing: Writes the file by what was last published to the target, and returns what is published now.
  /// - Throws: What the closure throws, or ``JournalError``; neither file nor ledger is then changed.
  package func publish(
    _ plan: String, target: String, file: String?,
    changing: ([LedgerRecord]) throws -> LedgerChange
  ) throws {
    guard mode == .writing else { throw JournalError.openedForReading(path) }
    var kept: KeptFile?
    do {
      try queue.write { database in
        let id = try PlanRow.id(of: plan, in: database)
        let records = try LedgerRow.records(of: id, target: target, in: database)
        kept = try file.map { path throws(JournalError) in try KeptFile(path) }
        let change = try changing(records)
        try kept?.synchronise()
        try LedgerRow.apply(
          change, to: id, named: plan, target: target, path: file, in: database)
      }
    } catch {
      try kept?.restore()
      throw error is DatabaseError ? JournalError(error, path: path) : error
    }
    kept?.release()
  }
}
