import Calendars
import JournalStore

extension PlanStore {
  /// The plans with a calendar that follows the journal by itself, each with the number of its last entry.
  ///
  /// Looked at before and after a change, they tell whose calendars are to be brought up to date.
  public func automaticPlans() throws(RegainError) -> [String: Int] {
    try regain(RegainError.store) { () throws(JournalError) in try journal.automaticPlans() }
  }
}
