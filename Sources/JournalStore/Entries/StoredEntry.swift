import Rehabilitation

/// An entry as the journal keeps it.
public struct StoredEntry: Hashable, Sendable {
  /// The entry, without the values that are not possible.
  public let entry: JournalEntry
  /// When it was recorded, in seconds since 1970-01-01 00:00 UTC.
  public let recorded: Int
  /// The values that are not possible: they count as not logged, and are exported as they stand.
  public let faults: [OutOfRange]
  /// Whether it still says something that can be followed.
  public let isCounted: Bool

  /// An entry, and when it was recorded.
  package init(entry: JournalEntry, recorded: Int) {
    let checked = entry.checked
    let range = FactRange.seconds
    self.entry = checked.entry
    self.recorded = min(max(recorded, range.lowerBound), range.upperBound)
    faults =
      checked.faults
      + (range.contains(recorded) ? [] : [OutOfRange(.recorded, recorded, range)])
    isCounted = checked.isCounted
  }

  private init(_ entry: JournalEntry, like other: StoredEntry) {
    self.entry = entry
    recorded = other.recorded
    faults = other.faults
    isCounted = other.isCounted
  }

  /// The same with another fact in the entry's place.
  package func holding(_ fact: Fact) -> StoredEntry {
    StoredEntry(
      JournalEntry(number: entry.number, moment: entry.moment, fact: fact), like: self)
  }
}
