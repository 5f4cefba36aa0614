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
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why an entry cannot be read.
  public func storedEntries(of plan: String) throws(JournalError) -> [StoredEntry] {
    try read { database in
      let decoder = JSONDecoder()
      let id = try PlanRow.id(of: plan, in: database)
      return try EntryRow.all(of: id, in: database).map { try $0.stored(in: plan, decoder) }
    }
  }

  /// The entries of a plan, in order.
  ///
  /// - Throws: ``JournalError/unknownPlan(_:known:)``, or why an entry cannot be read.
  public func entries(of plan: String) throws(JournalError) -> [JournalEntry] {
    try storedEntries(of: plan).map(\.entry)
  }
}
