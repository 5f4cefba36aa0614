/// What of a plan could be read in a damaged store, and was written to a new one.
public struct SavedPlan: Hashable, Sendable {
  /// Its name in the new store; empty where nothing of it could be written.
  public let name: String
  /// How many entries were written.
  public let entries: Int
  /// The numbers of the entries that cannot be read, as they were.
  public let lost: [Int]
  /// The numbers of the entries that are not as they were stored, but can be read, as they are in the new store.
  public let altered: [Int]
}
