internal import CLibical

extension icalrecurrencetype {
  /// The rule in C; its numbers were checked before.
  init(_ rule: RecurrenceRule) {
    self.init()
    icalrecurrencetype_clear(&self)
    freq = icalrecurrencetype_frequency(
      rawValue: UInt32(RecurrenceRule.Frequency.allCases.firstIndex(of: rule.frequency) ?? 0))
    interval = Int16(rule.interval)
    week_start = icalrecurrencetype_weekday(rawValue: UInt32(rule.weekStart.number))
    switch rule.end {
    case .never: break
    case .until(let limit): until = icaltimetype(limit)
    case .count(let number): count = Int32(number)
    }
    set(REGAIN_SECONDS, rule.seconds)
    set(REGAIN_MINUTES, rule.minutes)
    set(REGAIN_HOURS, rule.hours)
    set(REGAIN_WEEKDAYS, rule.weekdays.map(\.code))
    set(REGAIN_MONTH_DAYS, rule.monthDays)
    set(REGAIN_YEAR_DAYS, rule.yearDays)
    set(REGAIN_WEEK_NUMBERS, rule.weekNumbers)
    set(REGAIN_MONTHS, rule.months)
    set(REGAIN_SET_POSITIONS, rule.setPositions)
  }

  /// The rule in Swift; nil for one with leap months or another calendar (RFC 7529).
  var rule: RecurrenceRule? {
    let index = Int(freq.rawValue)
    guard RecurrenceRule.Frequency.allCases.indices.contains(index), rscale == nil else {
      return nil
    }
    var copy = self
    var result = RecurrenceRule(
      RecurrenceRule.Frequency.allCases[index], interval: Int(interval), end: .never)
    if count > 0 {
      result.end = .count(Int(count))
    } else if icaltime_is_null_time(until) == 0 {
      result.end = .until(until.dateTime(zone: nil))
    }
    result.weekStart = RecurrenceRule.Weekday(number: Int(week_start.rawValue)) ?? .monday
    result.seconds = copy.part(REGAIN_SECONDS)
    result.minutes = copy.part(REGAIN_MINUTES)
    result.hours = copy.part(REGAIN_HOURS)
    result.weekdays = copy.part(REGAIN_WEEKDAYS).compactMap(RecurrenceRule.Day.init(code:))
    result.monthDays = copy.part(REGAIN_MONTH_DAYS)
    result.yearDays = copy.part(REGAIN_YEAR_DAYS)
    result.weekNumbers = copy.part(REGAIN_WEEK_NUMBERS)
    result.months = copy.part(REGAIN_MONTHS)
    result.setPositions = copy.part(REGAIN_SET_POSITIONS)
    return result.isValid ? result : nil
  }

  private mutating func set(_ part: regain_rule_part, _ values: [Int]) {
    var capacity: Int32 = 0
    guard !values.isEmpty, let array = regain_rule_part(&self, Int32(part.rawValue), &capacity)
    else { return }
    // Longer lists, which only repeat values, are cut: the array ends in a mark.
    let kept = values.prefix(Int(capacity) - 1)
    for (index, value) in kept.enumerated() { array[index] = Int16(value) }
    array[kept.count] = Int16(ICAL_RECURRENCE_ARRAY_MAX.rawValue)
  }

  private mutating func part(_ part: regain_rule_part) -> [Int] {
    var capacity: Int32 = 0
    guard let array = regain_rule_part(&self, Int32(part.rawValue), &capacity) else { return [] }
    let values = UnsafeBufferPointer(start: array, count: Int(capacity))
    return values.prefix { $0 != Int16(ICAL_RECURRENCE_ARRAY_MAX.rawValue) }.map(Int.init)
  }
}

extension RecurrenceRule.Weekday {
  /// libical's number: 1 is Sunday, 7 is Saturday.
  fileprivate var number: Int {
    (Self.allCases.firstIndex(of: self) ?? 0) + 1
  }

  fileprivate init?(number: Int) {
    guard (1...7).contains(number) else { return nil }
    self = Self.allCases[number - 1]
  }
}

extension RecurrenceRule.Day {
  /// libical's number: the ordinal in sevens, with its sign, and the weekday.
  fileprivate var code: Int {
    guard let ordinal else { return weekday.number }
    return (abs(ordinal) * 8 + weekday.number) * (ordinal < 0 ? -1 : 1)
  }

  fileprivate init?(code: Int) {
    let ordinal = Int(icalrecurrencetype_day_position(Int16(code)))
    let number = Int(icalrecurrencetype_day_day_of_week(Int16(code)).rawValue)
    guard let weekday = RecurrenceRule.Weekday(number: number) else { return nil }
    self.init(weekday, ordinal: ordinal == 0 ? nil : ordinal)
  }
}
