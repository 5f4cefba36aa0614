extension RecurrenceRule {
  /// The number of instances, where the rule ends by one.
  var count: Int? {
    if case .count(let count) = end { count } else { nil }
  }

  /// Whether the rule counts hours, minutes or seconds.
  var isWithinDays: Bool {
    switch frequency {
    case .secondly, .minutely, .hourly: true
    case .daily, .weekly, .monthly, .yearly: false
    }
  }

  /// The seconds that a step of libical's iterator goes on, in a rule of months or years.
  var unitSeconds: Int { (frequency == .yearly ? 365 : 28) * 86_400 * interval }

  /// The first day of the period, one that INTERVAL selects, in which a moment lies or which is the
  /// last one before it.
  ///
  /// - Parameters:
  ///   - moment: Seconds since 1970, not before the start.
  ///   - start: The start of the series.
  /// - Returns: Days since 1970.
  func period(of moment: Int, start: LocalDateTime) -> Int {
    let first = start.date.daysSinceEpoch
    let day = max(first, moment.flooredDays)
    switch frequency {
    case .weekly:
      let week = first.weekStart(weekStart)
      return week + (day.weekStart(weekStart) - week) / (7 * interval) * 7 * interval
    case .monthly:
      let month = start.year * 12 + start.month - 1
      let date = LocalDate(daysSinceEpoch: day)
      let gone = (date.year * 12 + date.month - 1 - month) / interval * interval
      return LocalDate(year: (month + gone) / 12, month: (month + gone) % 12 + 1, day: 1)
        .daysSinceEpoch
    case .yearly:
      let gone = (LocalDate(daysSinceEpoch: day).year - start.year) / interval * interval
      return LocalDate(year: start.year + gone, month: 1, day: 1).daysSinceEpoch
    default: return first + (day - first) / interval * interval
    }
  }

  /// The number of the period, since some fixed one, in which a moment lies.
  func periodNumber(of moment: Int) -> Int {
    switch frequency {
    case .secondly: return moment
    case .minutely: return moment.floored(by: 60)
    case .hourly: return moment.floored(by: 3600)
    case .daily: return moment.flooredDays
    case .weekly: return moment.flooredDays.weekStart(weekStart).floored(by: 7)
    case .monthly:
      let date = LocalDate(daysSinceEpoch: moment.flooredDays)
      return date.year * 12 + date.month - 1
    case .yearly: return LocalDate(daysSinceEpoch: moment.flooredDays).year
    }
  }
}

extension Int {
  /// The quotient, rounded down.
  func floored(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// Of seconds since 1970, the days since then.
  var flooredDays: Int { floored(by: 86_400) }

  /// Of a day, the first day of its week.
  func weekStart(_ weekday: RecurrenceRule.Weekday) -> Int {
    // 1970-01-01 was a Thursday; Sunday is 0.
    let own = self + 4 - (self + 4).floored(by: 7) * 7
    return self - (own - weekday.index + 7) % 7
  }
}

extension RecurrenceRule.Weekday {
  /// The position in the week, 0 for Sunday.
  var index: Int {
    Self.allCases.firstIndex(of: self) ?? 0
  }
}
