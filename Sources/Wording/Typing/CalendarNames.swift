import Rehabilitation

extension Weekday {
  /// The weekday that a word names: three letters or more of its beginning, or a usual short form.
  ///
  /// ```
  /// mon, Tues, thursday
  /// ```
  init?(typed word: String) {
    let short = ["weds": Weekday.wednesday]
    if let weekday = short[word] {
      self = weekday
      return
    }
    guard word.utf8.count >= 3,
      let weekday = Weekday.allCases.first(where: { "\($0)".hasPrefix(word) })
    else { return nil }
    self = weekday
  }
}

extension CivilDate {
  /// The month, 1...12, that a word names: three letters or more of its beginning.
  static func month(typed word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return (1...12).first { monthName($0).lowercased().hasPrefix(word) }
  }

  /// The day in the same place of a month so many months on, or the month's last day where it is
  /// shorter; `nil` outside the years 1...9999.
  func advanced(byMonths months: Int) -> CivilDate? {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    return (0...3).lazy.compactMap { shorter in
      CivilDate(year: count / 12, month: count % 12 + 1, day: day - shorter)
    }.first
  }

  /// The day, with the year where it is not that of another day: `Mon 2 Mar`, `Mon 1 Mar 2027`.
  public func withWeekday(seenFrom today: CivilDate) -> String {
    let year = components.year
    return year == today.components.year ? withWeekday : "\(withWeekday) \(year)"
  }
}
