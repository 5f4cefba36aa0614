import Rehabilitation

extension CivilDate {
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The name of a month, 1...12.
  package static func monthName(_ month: Int) -> String { monthNames[month - 1] }

  /// The day and the month: `2 Mar`.
  package var short: String {
    "\(components.day) \(CivilDate.monthName(components.month).prefix(3))"
  }

  /// The whole date: `2 March 2026`.
  package var long: String {
    let (year, month, day) = components
    return "\(day) \(CivilDate.monthName(month)) \(year)"
  }

  /// The weekday before the day and the month: `Mon 2 Mar`.
  public var withWeekday: String { "\(weekday.short) \(short)" }
}

extension CivilDateTime {
  /// The day and the time: `Wed 4 Mar 18:00`.
  public func words(in notation: Notation = .usual) -> String {
    "\(date.withWeekday) \(notation.text(of: time))"
  }
}

extension Weekday {
  /// The first three letters: `Mon`.
  package var short: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension Range<CivilDate> {
  /// The first and the last day: `2–8 March 2026`, `27 April – 3 May 2026`.
  package var words: String {
    let last = upperBound.advanced(by: -1)
    let (begin, end) = (lowerBound.components, last.components)
    if lowerBound >= last { return lowerBound.long }
    if begin.year != end.year { return "\(lowerBound.long) – \(last.long)" }
    if begin.month != end.month {
      return "\(begin.day) \(CivilDate.monthName(begin.month)) – \(last.long)"
    }
    return "\(begin.day)–\(last.long)"
  }
}
