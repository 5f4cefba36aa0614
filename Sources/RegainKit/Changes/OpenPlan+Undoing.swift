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
    return try PlanChange(
      [.reversal(of: meant.number)], of: self,
      after: try replayed(reversible: [meant.number]))
  }

  /// The entries that were stored together with one, and still count.
  public func companions(of number: Int) -> [JournalEntry] {
    let open = Set(reversibleEntries.map(\.number))
    let moment = entries.first { $0.entry.number == number }?.recorded
    return entries.filter { $0.recorded == moment }.map(\.entry)
      .filter { $0.number != number && open.contains($0.number) }
  }
}
