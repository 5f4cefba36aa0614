import JournalStore
import Rehabilitation
import Wording

/// A value of an entry that counts as not logged, since no such value is possible.
public struct EntryNote: Hashable, Sendable {
  /// The plan.
  public let plan: String
  /// The entry's number.
  public let entry: Int
  /// The value.
  public let fault: OutOfRange

  /// What is wrong, and what to do.
  public func words(offering steps: NextStepWording) -> String {
    fault.note(entry: entry, ofPlan: plan, offering: steps)
  }
}

extension OpenPlan {
  /// The values that count as not logged, in the order of entries.
  public var notes: [EntryNote] {
    entries.flatMap { stored in
      stored.faults.map { EntryNote(plan: name, entry: stored.entry.number, fault: $0) }
    }
  }
}
