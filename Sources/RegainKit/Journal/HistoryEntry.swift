import Rehabilitation

/// An entry of a plan's journal, and whether it still counts.
public struct HistoryEntry: Hashable, Sendable {
  /// The entry.
  public let entry: JournalEntry
  /// Whether a later entry took it back.
  public let isReversed: Bool
  /// The values of it that count as not logged, since they are not possible.
  public let faults: [OutOfRange]
}

extension OpenPlan {
  /// What was logged and changed, in order.
  public var history: [HistoryEntry] {
    let reversed = Set(entries.compactMap { $0.entry.reversed })
    return entries.map {
      HistoryEntry(
        entry: $0.entry, isReversed: reversed.contains($0.entry.number), faults: $0.faults)
    }
  }
}
