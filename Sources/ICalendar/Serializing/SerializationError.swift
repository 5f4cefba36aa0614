/// Why a calendar cannot be written: the first value that iCalendar has no place for.
public struct SerializationError: Error, Hashable, Sendable {
  /// What is wrong with a value.
  public enum Reason: Hashable, Sendable {
    /// It is empty, and must not be.
    case empty
    /// It holds a control character, or a character that its form does not allow, or is too long.
    case malformed
    /// It holds a number outside its range, or a day that the calendar has not.
    case outOfRange
    /// It contradicts another value, such as an end before its start or of another form.
    case contradiction
    /// It names a zone that the system does not know.
    case unknownZone(String)
  }

  /// The property's name in iCalendar, such as `DTSTART`.
  public let property: String
  /// The component that it stands in; nil for the calendar itself.
  public let uid: UID?
  /// What is wrong.
  public let reason: Reason
}

/// The same before the component is known.
struct ValueError: Error {
  var property: String
  var reason: SerializationError.Reason

  init(_ property: String, _ reason: SerializationError.Reason) {
    self.property = property
    self.reason = reason
  }
}
