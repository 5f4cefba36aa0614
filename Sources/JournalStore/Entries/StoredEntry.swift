import Rehabilitation

/// An entry as the journal keeps it.
public struct StoredEntry: Hashable, Sendable {
  /// The entry.
  public let entry: JournalEntry
  /// When it was recorded, in seconds since 1970-01-01 00:00 UTC.
  public let recorded: Int

  /// An entry, and when it was recorded.
  package init(entry: JournalEntry, recorded: Int) {
    self.entry = entry
    self.recorded = recorded
  }
}
