/// A property of a component, with its value as libical reads it.
///
/// - Source: RFC 5545 §3.8.
public struct CalendarProperty: Sendable {
  /// What stands after the colon.
  public enum Value: Sendable {
    /// A text without its escapes, an address or a word.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A day or a time, which the calendar may not have.
    case time(DateTime)
    /// A start with an end or a length.
    case period(DateTime, end: DateTime?, duration: NominalDuration)
    /// A length of time.
    case duration(NominalDuration)
    /// Nil when the rule is not one of the Gregorian calendar, or has a number outside its range.
    case rule(RecurrenceRule?)
    /// Seconds east of UTC.
    case offset(Int)
    /// A document within the file, which is not kept.
    case embedded
  }

  /// The name in capitals, such as `DTSTART`.
  public let name: String
  /// What it holds.
  public internal(set) var value: Value
  /// The parameters that this module knows, by their names: `TZID`, `RANGE` and `FBTYPE`.
  public let parameters: [String: String]
  /// The line of the file, from 1, on which it begins.
  public internal(set) var line = 0
  /// Whether parameters stand there, known or not.
  var hasParameters = false

  init(name: String, value: Value, parameters: [String: String]) {
    self.name = name
    self.value = value
    self.parameters = parameters
  }
}

/// The value in the form that is wanted; nil in another.
extension CalendarProperty {
  /// The text, for a property that is one.
  public var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// A time of any form that the calendar has; of a period, its start.
  public var time: DateTime? {
    switch value {
    case .time(let time) where time.isValid: time
    case .period(let start, end: _, duration: _) where start.isValid: start
    default: nil
    }
  }

  /// A period that the calendar has, with its end or its length.
  var period: (start: DateTime, length: TimeLength)? {
    guard case .period(let start, let end, let duration) = value, start.isValid else { return nil }
    guard let end else { return (start, .lasting(duration)) }
    return end.isValid ? (start, .until(end)) : nil
  }

  /// A length of time.
  public var duration: NominalDuration? {
    if case .duration(let duration) = value { duration } else { nil }
  }

  /// A rule of the Gregorian calendar.
  public var rule: RecurrenceRule? {
    if case .rule(let rule) = value { rule } else { nil }
  }

  /// Less than 26 hours east or west of UTC, in seconds.
  var offset: Int? {
    if case .offset(let offset) = value, abs(offset) < 93_600 { offset } else { nil }
  }
}
