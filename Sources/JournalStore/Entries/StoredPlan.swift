/// A plan in the journal.
public struct StoredPlan: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// When it was begun, in seconds since 1970-01-01 00:00 UTC.
  public let created: Int
  /// The number of its last entry, from 1.
  public let lastNumber: Int
}
