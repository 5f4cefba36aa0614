import Rehabilitation

extension Notation {
  /// The days of a week, in their order.
  package var weekdays: [Weekday] {
    let all = Weekday.allCases
    return Array(all[weekStart.weekday.index...] + all[..<weekStart.weekday.index])
  }

  /// The first day of the week that a day lies in.
  package func weekStart(of date: CivilDate) -> CivilDate {
    date.advanced(by: -((date.weekday.index - weekStart.weekday.index + 7) % 7))
  }
}

extension Notation.WeekStart {
  fileprivate var weekday: Weekday {
    switch self {
    case .monday: .monday
    case .sunday: .sunday
    case .saturday: .saturday
    }
  }
}
