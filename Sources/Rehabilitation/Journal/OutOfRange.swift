/// A value of a journal's entry that its field cannot have; it counts as not logged.
public struct OutOfRange: Error, Hashable, Sendable {
  /// What a value of an entry is of.
  public enum Field: Hashable, Sendable {
    case before, pain, morning, usual, effort, done, swelling, stiffness, minutes
    /// The repetitions of an exercise, by its id; of the session's only one where the id is empty.
    case repetitions(String)
    /// The load of an exercise in kilograms, by its id; of the session's only one where the id is empty.
    case load(String)
    /// An outcome measure, by its id.
    case measure(String)
    /// The position of a session among those of its activity.
    case session
    /// The position of a goal among those of its phase.
    case goal
    /// The days for which no dose rises.
    case hold
    /// The share of the usual pace, in percent.
    case pace
    /// The minutes after waking, before sleep, and beside a busy time that stay free.
    case calm, windDown, travel
    /// A day, or a moment of it.
    case day
    /// When something was stored, in seconds since 1970-01-01 00:00 UTC.
    case recorded
    /// The revision of a calendar entry.
    case sequence
  }

  /// What the value is of.
  public let field: Field
  /// The value, as it is written.
  public let value: String
  /// The lowest and the highest value that the field can have, as they are written.
  public let lowest: String, highest: String

  /// A value outside a range.
  package init<Value: Comparable>(_ field: Field, _ value: Value, _ range: ClosedRange<Value>) {
    self.field = field
    self.value = "\(value)"
    lowest = "\(range.lowerBound)"
    highest = "\(range.upperBound)"
  }
}
