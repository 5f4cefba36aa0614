extension RecurrenceRule {
  /// The rule with all that it leaves to the start written out, and its lists in order.
  ///
  /// libical fills gaps from the start it is given, which here is the start of a period. It takes
  /// lists of times in the order they are in, and gives instances out of order, or twice, where that
  /// is not the clock's.
  ///
  /// - Source: RFC 5545 §3.3.10.
  func completed(for start: LocalDateTime, isDate: Bool) -> RecurrenceRule {
    var rule = self
    rule.seconds = Set(seconds.map { min($0, 59) }).sorted()
    rule.minutes = Set(minutes).sorted()
    rule.hours = Set(hours).sorted()
    rule.months = Set(months).sorted()
    rule.monthDays = Set(monthDays).sorted()
    rule.yearDays = Set(yearDays).sorted()
    rule.completeTimes(for: start, isDate: isDate)
    rule.completeDays(for: start.date)
    rule.weekdays = Set(rule.weekdays).sorted { left, right in
      let (first, second) = (rule.position(left.weekday), rule.position(right.weekday))
      return (first, left.ordinal ?? 0) < (second, right.ordinal ?? 0)
    }
    return rule
  }

  private func position(_ weekday: Weekday) -> Int {
    (weekday.index - weekStart.index + 7) % 7
  }

  private mutating func completeTimes(for start: LocalDateTime, isDate: Bool) {
    if isDate {
      // Times of the day in a rule for whole days are to be ignored; libical 3.0.16 is not.
      (hours, minutes, seconds) = ([], [], [])
      if isWithinDays { frequency = .daily }
      return
    }
    if seconds.isEmpty, frequency != .secondly { seconds = [start.second] }
    if minutes.isEmpty, frequency != .secondly, frequency != .minutely { minutes = [start.minute] }
    if hours.isEmpty, !isWithinDays { hours = [start.hour] }
  }

  private mutating func completeDays(for start: LocalDate) {
    if frequency != .monthly && frequency != .yearly || !weekNumbers.isEmpty {
      // An ordinal has no meaning here.
      weekdays = weekdays.map { .every($0.weekday) }
    }
    let hasDays = !weekdays.isEmpty || !monthDays.isEmpty || !yearDays.isEmpty
    switch frequency {
    case .weekly where !hasDays: weekdays = [.every(start.weekday)]
    case .monthly where !hasDays: monthDays = [start.day]
    case .yearly where !hasDays:
      if weekNumbers.isEmpty {
        if months.isEmpty { months = [start.month] }
        monthDays = [start.day]
      } else {
        weekdays = [.every(start.weekday)]
      }
    case .yearly where !monthDays.isEmpty && months.isEmpty && weekdays.isEmpty:
      // libical would take the month of the start alone. Beside weekdays it is not asked, and the nth
      // weekday is that of the year.
      months = Array(1...12)
    default: break
    }
  }

  /// Whether libical gives the instances of the completed rule.
  ///
  /// Days and weeks are counted here, which takes a tenth of the time: libical asks ICU at each step.
  /// Beside those, libical 3.0.16 does not give them, or not soon, where
  /// - hours, minutes or seconds are counted: a rule that never matches, such as
  ///   `FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30`, takes billions of steps in one call; and a list of
  ///   the counted unit makes it forget INTERVAL;
  /// - `BYSETPOS` stands beside days or weeks (ignored), or beside several times of the day (it picks
  ///   days);
  /// - `BYYEARDAY` or `BYWEEKNO` stand beside other lists (refused);
  /// - a month or year can be without an instance, as in `FREQ=MONTHLY;BYMONTHDAY=31`: the iterator
  ///   looks on to the year 20000.
  var isPlain: Bool {
    guard setPositions.isEmpty, yearDays.isEmpty, weekNumbers.isEmpty else {
      return false
    }
    switch frequency {
    case .secondly, .minutely, .hourly, .daily, .weekly: return false
    case .monthly: return hasEachPeriod && (months.isEmpty || interval == 1)
    case .yearly: return hasEachPeriod
    }
  }

  /// Whether each month, or year, that the rule selects holds an instance.
  private var hasEachPeriod: Bool {
    if weekdays.isEmpty { return monthDays.contains { abs($0) <= 28 } }
    let limit = frequency == .yearly && months.isEmpty ? 52 : 4
    return monthDays.isEmpty && weekdays.contains { abs($0.ordinal ?? 1) <= limit }
  }
}
