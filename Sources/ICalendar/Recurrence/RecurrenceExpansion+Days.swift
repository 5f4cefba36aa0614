/// Rules of days and weeks, and those that libical gets wrong, day by day: see ``RecurrenceRule/isPlain``.
extension RecurrenceExpansion {
  func stepByDays(
    from: Int, to end: Int, into sieve: inout Sieve, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) {
    let usesSet = !rule.setPositions.isEmpty
    let isWeekly = rule.frequency == .weekly
    let first =
      usesSet && !rule.isWithinDays ? rule.period(of: from, start: start) : from.flooredDays
    let firstPeriod = rule.periodNumber(of: start.secondsSinceEpoch)
    var set: [Int] = []
    var setPeriod = 0
    var day = first
    // A set is picked from as a whole, so its period is seen to its end.
    while day * 86_400 < end || usesSet && !set.isEmpty && periodOfDay(day) == setPeriod {
      try work.spend(1)
      defer { day += 1 }
      if isWeekly, !rule.mayHold(day) { continue }
      guard rule.allows(LocalDate(daysSinceEpoch: day)) else { continue }
      if !rule.isWithinDays, (periodOfDay(day) - firstPeriod) % rule.interval != 0 { continue }
      for time in try times(of: day, firstPeriod: firstPeriod, work: &work) {
        let moment = day * 86_400 + time
        guard usesSet else {
          guard moment < end, try sieve.take(moment) else { return }
          continue
        }
        let period = rule.periodNumber(of: moment)
        if period != setPeriod {
          guard try take(set, to: end, into: &sieve) else { return }
          set.removeAll()
          setPeriod = period
        }
        set.append(moment)
      }
    }
    _ = try take(set, to: end, into: &sieve)
  }

  private func periodOfDay(_ day: Int) -> Int {
    rule.periodNumber(of: day * 86_400)
  }

  /// Takes what `BYSETPOS` picks of the instances of a period.
  private func take(
    _ set: [Int], to end: Int, into sieve: inout Sieve
  ) throws(ExpansionWork.Exhausted) -> Bool {
    let picked = Set(rule.setPositions.map { $0 > 0 ? $0 - 1 : set.count + $0 })
    for index in picked.sorted() where set.indices.contains(index) {
      guard set[index] < end, try sieve.take(set[index]) else { return false }
    }
    return true
  }

  /// The seconds of a day at which there are instances, in order.
  private func times(
    of day: Int, firstPeriod: Int, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) -> [Int] {
    if isDate { return [0] }
    var times: [Int] = []
    let (frequency, interval) = (rule.frequency, rule.interval)
    func isSelected(_ unit: RecurrenceRule.Frequency, _ second: Int) -> Bool {
      frequency != unit
        || (rule.periodNumber(of: day * 86_400 + second) - firstPeriod) % interval == 0
    }
    for hour in rule.hours.isEmpty ? Array(0...23) : rule.hours
    where isSelected(.hourly, hour * 3600) {
      try work.spend(1)
      for minute in rule.minutes.isEmpty ? Array(0...59) : rule.minutes {
        let second = hour * 3600 + minute * 60
        guard isSelected(.minutely, second) else { continue }
        try work.spend(1)
        for last in rule.seconds.isEmpty ? Array(0...59) : rule.seconds
        where isSelected(.secondly, second + last) {
          try work.spend(1)
          times.append(second + last)
        }
      }
    }
    return times
  }
}

extension RecurrenceRule {
  /// Whether a day, counted since 1970, is one of a weekly rule's weekdays.
  fileprivate func mayHold(_ day: Int) -> Bool {
    // 1970-01-01 was a Thursday; Sunday is 0.
    let index = day + 4 - (day + 4).floored(by: 7) * 7
    return weekdays.isEmpty || weekdays.contains { $0.weekday.index == index }
  }

  /// Whether the lists of months, weeks and days of the completed rule allow a day.
  func allows(_ date: LocalDate) -> Bool {
    if !months.isEmpty, !months.contains(date.month) { return false }
    let monthLength = LocalDate.dayCount(ofMonth: date.month, year: date.year)
    if !monthDays.isEmpty, !Self.lists(monthDays, date.day, of: monthLength) { return false }
    let (day, yearLength) = date.dayOfYear
    if !yearDays.isEmpty, !Self.lists(yearDays, day, of: yearLength) { return false }
    if !weekNumbers.isEmpty {
      let (week, count) = date.week(from: weekStart)
      if !Self.lists(weekNumbers, week, of: count) { return false }
    }
    guard !weekdays.isEmpty else { return true }
    let isOfYear = frequency == .yearly && months.isEmpty
    let (place, length) = isOfYear ? (day, yearLength) : (date.day, monthLength)
    let weekday = date.weekday
    return weekdays.contains { item in
      guard item.weekday == weekday else { return false }
      guard let ordinal = item.ordinal else { return true }
      return ordinal > 0 ? (place + 6) / 7 == ordinal : (length - place) / 7 + 1 == -ordinal
    }
  }

  /// Whether a list, which may count from the end, has the nth of `count`.
  private static func lists(_ numbers: [Int], _ number: Int, of count: Int) -> Bool {
    numbers.contains { $0 == number || $0 == number - count - 1 }
  }
}

extension LocalDate {
  /// The day of the year, from 1, and the number of days of the year.
  fileprivate var dayOfYear: (day: Int, of: Int) {
    let first = LocalDate(year: year, month: 1, day: 1).daysSinceEpoch
    let isLeap = Self.dayCount(ofMonth: 2, year: year) == 29
    return (daysSinceEpoch - first + 1, isLeap ? 366 : 365)
  }

  /// The week of the year that has most of the week's days, and how many such weeks it has.
  fileprivate func week(from weekday: RecurrenceRule.Weekday) -> (week: Int, of: Int) {
    func first(_ year: Int) -> Int {
      // The week that holds 4 January is the first.
      LocalDate(year: year, month: 1, day: 4).daysSinceEpoch.weekStart(weekday)
    }
    let day = daysSinceEpoch
    let own = day >= first(year + 1) ? year + 1 : day < first(year) ? year - 1 : year
    return ((day - first(own)) / 7 + 1, (first(own + 1) - first(own)) / 7)
  }
}
