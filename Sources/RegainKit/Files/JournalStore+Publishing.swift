import JournalStore

extension JournalStore {
  /// Publishes by a file: the file and the ledger of its target change together, or neither does.
  ///
  /// The closure writes the file, whole or not at all; where anything fails after that, up to the end
  /// of the ledger's transaction, the file that was there is put back. A process that is ended
  /// between the file's change and the transaction's end leaves the new file and the old ledger, from
  /// which the next publication writes the file again.
  ///
  /// - Parameters:
  ///   - plan: The plan's name.
  ///   - target: The target.
  ///   - file: The file that the closure replaces; `nil` where it writes none.
  ///   - changing: Writes the file by what was last published to the target, and returns what has
  ///     changed.
  /// - Throws: What the closure throws, `FileError` or `JournalError`.
  func publish(
    _ plan: String, target: PublicationTarget, file: String?,
    changing: ([LedgerRecord]) throws -> LedgerChange
  ) throws {
    var kept: KeptFile?
    try changeLedger(of: plan, target: target) { records in
      kept = try file.map { path throws(FileError) in try KeptFile(path) }
      let change = try changing(records)
      try kept?.synchronise()
      return change
    } restoring: {
      try kept?.restore()
    }
    kept?.release()
  }
}
