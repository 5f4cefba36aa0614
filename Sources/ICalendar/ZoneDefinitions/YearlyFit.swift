/// Two changes that fall on the same weekday of the same month in each of many years.
struct YearlyFit {
  /// The first year in which both changes follow the rule, 1970 at the earliest.
  let firstYear: Int
  /// The `STANDARD` and `DAYLIGHT` parts, in order of their start, without end.
  let observances: [TimeZoneDefinition.Observance]

  /// Looks back from `lastYear` for as long as the years agree.
  ///
  /// - Returns: nil when not even the last two years agree.
  init?(_ rules: ZoneRules, lastYear: Int) {
    var accepted: (year: Int, changes: [NumberedChange], ordinals: [Ordinals])?
    for year in stride(from: lastYear, through: 1970, by: -1) {
      let changes = rules.numberedChanges(inYear: year)
      guard changes.count == 2 else { break }
      var ordinals = changes.map { Ordinals($0.localBefore.date) }
      if let accepted {
        guard zip(accepted.changes, changes).allSatisfy(Self.agree) else { break }
        ordinals = zip(accepted.ordinals, ordinals).map { $0.common(with: $1) }
      }
      guard ordinals.allSatisfy({ $0.plainest != nil }) else { break }
      accepted = (year, changes, ordinals)
    }
    guard let accepted, accepted.year < lastYear else { return nil }
    firstYear = accepted.year
    observances = zip(accepted.changes, accepted.ordinals).map { change, ordinals in
      var observance = change.observance
      var rule = RecurrenceRule(.yearly, end: .never)
      rule.months = [change.localBefore.month]
      let weekday = change.localBefore.date.weekday
      rule.weekdays = [RecurrenceRule.Day(weekday, ordinal: ordinals.plainest)]
      observance.recurrenceRule = rule
      return observance
    }
  }

  /// The places of a day among the same weekdays of its month, from each end.
  private struct Ordinals {
    /// 1 to 4; a fifth weekday is not in every month, so only the last one names it.
    var fromStart: Int?
    /// -1 to -4.
    var fromEnd: Int?

    init(_ date: LocalDate) {
      let count = LocalDate.dayCount(ofMonth: date.month, year: date.year)
      let (start, end) = ((date.day - 1) / 7 + 1, (count - date.day) / 7 + 1)
      fromStart = start < 5 ? start : nil
      fromEnd = end < 5 ? -end : nil
    }

    /// The last one of a month is the plainer reading where both hold.
    var plainest: Int? {
      fromEnd == -1 ? -1 : fromStart ?? fromEnd
    }

    func common(with other: Ordinals) -> Ordinals {
      var result = self
      if fromStart != other.fromStart { result.fromStart = nil }
      if fromEnd != other.fromEnd { result.fromEnd = nil }
      return result
    }
  }

  /// Whether two changes differ in no more than the day of the month and the year.
  private static func agree(_ one: NumberedChange, _ other: NumberedChange) -> Bool {
    one.localBefore.month == other.localBefore.month
      && one.localBefore.secondOfDay == other.localBefore.secondOfDay
      && one.localBefore.date.weekday == other.localBefore.date.weekday
      && one.before.offset == other.before.offset && one.after.offset == other.after.offset
      && one.observance.isDaylight == other.observance.isDaylight
  }
}

extension ZoneRules {
  /// The changes of offset in a year of the clock before each change.
  func numberedChanges(inYear year: Int) -> [NumberedChange] {
    let newYear = LocalDate(year: year, month: 1, day: 1).daysSinceEpoch * 86_400
    let nextYear = LocalDate(year: year + 1, month: 1, day: 1).daysSinceEpoch * 86_400
    return numberedChanges(from: newYear - 93_600, through: nextYear + 93_600).filter {
      $0.localBefore.year == year
    }
  }
}
