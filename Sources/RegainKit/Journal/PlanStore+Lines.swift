import JournalStore

extension PlanStore {
  /// All plans, or one, as lines of JSON that lose nothing.
  public func exportedJournal(of plan: String? = nil) throws(RegainError) -> String {
    try regain(RegainError.store) { () throws(JournalError) in try journal.exportedLines(of: plan) }
  }

  /// Adds the plans of exported lines, all of them or none.
  ///
  /// - Parameters:
  ///   - lines: What ``exportedJournal(of:)`` gave.
  ///   - name: Another name for the only plan in them.
  /// - Returns: The names of the plans that were added.
  /// - Throws: ``RegainError/store(_:)`` for the first line that cannot be taken.
  @discardableResult
  public func importJournal(
    _ lines: [UInt8], as name: String? = nil
  ) throws(RegainError) -> [String] {
    try regain(RegainError.store) { () throws(JournalError) in
      try journal.importLines(lines, as: name)
    }
  }

  /// Looks through the whole journal for damage.
  ///
  /// - Returns: How many entries it holds.
  public func check() throws(RegainError) -> Int {
    try regain(RegainError.store) { () throws(JournalError) in try journal.check() }
  }
}
