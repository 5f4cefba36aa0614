import Rehabilitation

/// How a reader has units, times of day and weeks written; a choice of the person, never of the locale.
///
/// It is handed to whatever makes words, sheets or the texts of calendars. What is stored, JSON and CSV
/// know no other than ``usual``.
///
/// ```swift
/// let notation = Notation(units: .imperial, clock: .hours12)
/// let text = TimeOfDay("18:30").map { notation.text(of: $0) }  // "6:30 pm"
/// ```
public struct Notation: Hashable, Sendable {
  /// The units of loads, lengths, ways and temperatures.
  public enum Units: String, CaseIterable, Hashable, Sendable {
    /// Kilograms, centimetres, metres, kilometres and degrees Celsius.
    case metric
    /// Pounds, inches, feet, yards, miles and degrees Fahrenheit.
    case imperial
  }

  /// How many hours a clock counts.
  public enum Clock: String, CaseIterable, Hashable, Sendable {
    /// `18:30`.
    case hours24 = "24"
    /// `6:30 pm`.
    case hours12 = "12"
  }

  /// The day that a week of a calendar begins with.
  public enum WeekStart: String, CaseIterable, Hashable, Sendable {
    case monday = "mon"
    case sunday = "sun"
    case saturday = "sat"
  }

  /// The units.
  public var units: Units
  /// The clock.
  public var clock: Clock
  /// The first day of a week.
  public var weekStart: WeekStart

  /// A notation.
  public init(
    units: Units = .metric, clock: Clock = .hours24, weekStart: WeekStart = .monday
  ) {
    self.units = units
    self.clock = clock
    self.weekStart = weekStart
  }

  /// Metric units, 24 hours and weeks from Monday: what holds where nobody has chosen.
  public static let usual = Notation()
}
