/// A day of the week, Monday first.
public enum Weekday: String, CaseIterable, Hashable, Codable, Sendable {
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"

  /// The position in the week: 0 for Monday, 6 for Sunday.
  public var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }

  /// The days from this one to `last`, going round the week's end where needed.
  public func through(_ last: Weekday) -> [Weekday] {
    let count = (last.index - index + 7) % 7 + 1
    return (0..<count).map { Weekday.allCases[(index + $0) % 7] }
  }
}
