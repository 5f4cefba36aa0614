/// Something that a person can set for good: how things are shown.
public enum Setting: String, CaseIterable, Hashable, Sendable {
  /// The units of loads, lengths, ways and temperatures.
  case units
  /// How many hours a clock counts.
  case clock
  /// The day that a week of a calendar begins with.
  case weekStarts = "week-starts"

  /// The values that it can have, the usual one first.
  public var values: [String] {
    switch self {
    case .units: Notation.Units.allCases.map(\.rawValue)
    case .clock: Notation.Clock.allCases.map(\.rawValue)
    case .weekStarts: Notation.WeekStart.allCases.map(\.rawValue)
    }
  }

  /// What it does, in a few words.
  public var words: String {
    switch self {
    case .units: "kg, cm and km, or lb, in and mi"
    case .clock: "18:30, or 6:30 pm"
    case .weekStarts: "the first day of a week in months and grids"
    }
  }
}

extension Notation {
  /// Takes up a value of a setting.
  ///
  /// - Returns: Whether the setting can have that value; else nothing changes.
  @discardableResult
  public mutating func set(_ setting: Setting, to value: String) -> Bool {
    switch setting {
    case .units:
      guard let units = Units(rawValue: value) else { return false }
      self.units = units
    case .clock:
      guard let clock = Clock(rawValue: value) else { return false }
      self.clock = clock
    case .weekStarts:
      guard let start = WeekStart(rawValue: value) else { return false }
      weekStart = start
    }
    return true
  }
}
