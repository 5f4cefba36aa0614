/// A promise of the design (DESIGN 3) that a life did not keep.
public struct BrokenPromise: Hashable, Sendable, CustomStringConvertible {
  /// The promise, by its number.
  public let promise: Int
  /// The day of the life, from 0.
  public let day: Int
  /// What was seen.
  public let seen: String

  /// The promise, the day and what was seen, in a line.
  public var description: String { "promise \(promise), day \(day): \(seen)" }
}
