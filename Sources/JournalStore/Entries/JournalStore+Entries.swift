import Foundation
import GRDB
import Rehabilitation

extension JournalStore {
  /// The plans, by name.
  public func plans() throws(JournalError) -> [StoredPlan] {
    try read { database in
      try PlanRow.all(in: database).map { plan in
        StoredPlan(
          name: plan.name, created: plan.created,
          lastNumber: try EntryRow.lastNumber(of: plan.id, in: database))
      }
    }
  }

  /// The entries of a plan, in order, with when they were recorded.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, ``JournalError/altered(plan:_:)`` where they are not
  ///   as they were stored, or why one cannot be read.
  public func storedEntries(of plan: String) throws(JournalError) -> [StoredEntry] {
    try read { database in
      let decoder = JSONDecoder()
      let row = try PlanRow.named(plan, in: database)
      let entries = try EntryRow.all(of: row.id, in: database)
      if let first = try Alteration.found(in: row, entries, database).first {
        throw JournalError.altered(plan: plan, first)
      }
      return try entries.map { try $0.stored(in: plan, decoder) }
    }
  }

  /// The entries of a plan, in order.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why an entry cannot be read.
  public func entries(of plan: String) throws(JournalError) -> [JournalEntry] {
    try storedEntries(of: plan).map(\.entry)
  }
}
