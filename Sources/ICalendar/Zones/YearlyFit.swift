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
    var accepted: (year: Int, changes: [NumberedChange], ordinals: [Set<Int>])?
    for year in stride(from: lastYear, through: 1970, by: -1) {
      let changes = rules.numberedChanges(inYear: year)
      guard changes.count == 2 else { break }
      var ordinals = changes.map { Self.ordinals(of: $0.localBefore.date) }
      if let accepted {
        guard zip(accepted.changes, changes).allSatisfy(Self.agree) else { break }
        ordinals = zip(accepted.ordinals, ordinals).map { $0.intersection($1) }
      }
      guard ordinals.allSatisfy({ !$0.isEmpty }) else { break }
      accepted = (year, changes, ordinals)
    }
    guard let accepted, accepted.year < lastYear else { return nil }
    firstYear = accepted.year
    observances = zip(accepted.changes, accepted.ordinals).map { change, ordinals in
      var observance = change.observance
      var rule = RecurrenceRule(.yearly, end: .never)
      rule.months = [change.localBefore.month]
      // The last one of a month is the plainer reading where both hold.
      let ordinal = ordinals.contains(-1) ? -1 : ordinals.max()
      rule.weekdays = [RecurrenceRule.Day(change.localBefore.date.weekday, ordinal: ordinal)]
      observance.recurrenceRule = rule
      return observance
    }
  }

  /// The places of a day among the same weekdays of its month: at most one from each end.
  private static func ordinals(of date: LocalDate) -> Set<Int> {
    let count = LocalDate.dayCount(ofMonth: date.month, year: date.year)
    let fromStart = (date.day - 1) / 7 + 1
    let fromEnd = -((count - date.day) / 7 + 1)
    // A fifth weekday is not in every month, so only the last one names it.
    return Set([fromStart, fromEnd].filter { abs($0) < 5 })
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
