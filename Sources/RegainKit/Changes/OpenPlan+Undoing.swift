import JournalStore
import Planning
import Rehabilitation

extension OpenPlan {
  /// The entries that can be taken back, in order.
  public var reversibleEntries: [JournalEntry] {
    let reversed = Set(entries.compactMap { $0.entry.reversed })
    return entries.map(\.entry).filter {
      $0.number > 1 && $0.reversed == nil && !reversed.contains($0.number)
    }
  }

  /// What taking an entry back would mean, by its number or the last one that counts; nothing is stored.
  ///
  /// - Throws: `ChangeError.notReversible` or `ChangeError.nothingToUndo`.
  public func previewUndo(of number: Int? = nil) throws(RegainError) -> PlanChange {
    let open = reversibleEntries
    guard let meant = number.map({ number in open.first { $0.number == number } }) ?? open.last
    else {
      throw .change(
        number.map { .notReversible($0, plan: name) } ?? .nothingToUndo(plan: name))
    }
    // What was taken over from a calendar at once is taken back at once.
    let group = number == nil ? try entryGroup(of: meant.number) : meant.number...meant.number
    let numbers = open.map(\.number).filter(group.contains).sorted(by: >)
    return try PlanChange(
      numbers.map(Fact.reversal), of: self, after: try replayed(reversible: Set(numbers)))
  }

  private func entryGroup(of number: Int) throws(RegainError) -> ClosedRange<Int> {
    let groups = try regain(RegainError.store) { () throws(JournalError) in
      try journal.entryGroups(of: name)
    }
    return groups.first { $0.contains(number) } ?? number...number
  }

  /// The entries that were stored together with one, and still count.
  public func companions(of number: Int) -> [JournalEntry] {
    let open = Set(reversibleEntries.map(\.number))
    let moment = entries.first { $0.entry.number == number }?.recorded
    return entries.filter { $0.recorded == moment }.map(\.entry)
      .filter { $0.number != number && open.contains($0.number) }
  }
}
