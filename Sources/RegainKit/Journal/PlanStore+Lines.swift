import Calendars
import JournalStore
import Rehabilitation

extension PlanStore {
  /// All plans, or one, as lines of JSON that lose nothing; calendars that they are published to stay here.
  ///
  /// A plan may be named by a beginning that no other plan's name has.
  public func exportedJournal(of plan: String? = nil) throws(RegainError) -> String {
    let names = try plan.map { _ throws(RegainError) in try self.names() } ?? []
    let meant = plan.map { NearNames(names).meant(by: $0) ?? $0 }
    return try regain(RegainError.store) { () throws(JournalError) in
      try journal.exportedLines(of: plan.flatMap { names.contains($0) ? $0 : meant })
    }
  }

  /// Adds the plans of exported lines, all of them or none; each is opened before it is stored.
  ///
  /// - Parameters:
  ///   - lines: What ``exportedJournal(of:)`` gave.
  ///   - name: Another name for the only plan in them.
  /// - Returns: The plans that were added.
  /// - Throws: ``RegainError/store(_:)`` for the first line that cannot be taken, or what opening a
  ///   plan of them throws.
  @discardableResult
  public func importJournal(
    _ lines: [UInt8], as name: String? = nil
  ) throws(RegainError) -> ImportedPlans {
    var fault: RegainError?
    do throws(JournalError) {
      return try journal.importLines(lines, as: name) { plan, entries in
        do throws(RegainError) {
          try opened(plan, entries)
        } catch {
          fault = error
          throw error
        }
      }
    } catch {
      throw fault ?? .store(error)
    }
  }

  /// Looks through the whole journal for damage, and opens every plan.
  ///
  /// - Returns: How many entries it holds.
  /// - Throws: ``RegainError/store(_:)`` for the first damage, or what opening a plan throws.
  public func check() throws(RegainError) -> Int {
    let count = try regain(RegainError.store) { () throws(JournalError) in try journal.check() }
    for plan in try names() {
      try opened(
        plan,
        try regain(RegainError.store) { () throws(JournalError) in
          try journal.storedEntries(of: plan)
        })
    }
    return count
  }
}
