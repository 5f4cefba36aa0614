import TestSupport
import Testing

@testable import ICalendar

/// The instances of rules, by libical and day by day.
@Suite struct RecurrenceExpansionTests {
  private static let year = seconds(2026, 1, 1)..<seconds(2027, 1, 1)

  private static func seconds(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0) -> Int {
    LocalDateTime(year: year, month: month, day: day, hour: hour, minute: 0, second: 0)
      .secondsSinceEpoch
  }

  private static func rule(_ text: String) throws -> RecurrenceRule {
    let calendar = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      DTSTART:20260101T000000Z
      RRULE:\(text)
      END:VEVENT
      END:VCALENDAR
      """
    let events = try CalendarTimes.read(Array(calendar.utf8)).calendars[0].events
    return try #require(events.first?.rules.first)
  }

  private static func days(
    _ text: String, from start: LocalDateTime, in window: Range<Int> = year
  ) throws -> [String] {
    var work = ExpansionWork(seconds: 5)
    let expansion = RecurrenceExpansion(
      try rule(text), from: start, isDate: false, until: nil)
    return try expansion.instances(in: window, work: &work).map { instant in
      let time = LocalDateTime(secondsSinceEpoch: instant)
      return "\(time.month)/\(time.day)"
    }
  }

  /// The start of each row is a Monday at nine, 5 January 2026.
  @Test(arguments: [
    ("FREQ=DAILY;COUNT=3", "1/5 1/6 1/7"),
    ("FREQ=DAILY;BYMONTHDAY=-1;COUNT=3", "1/31 2/28 3/31"),
    ("FREQ=DAILY;INTERVAL=10;COUNT=4", "1/5 1/15 1/25 2/4"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4", "1/6 1/11 1/20 1/25"),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", "1/6 1/18 1/20 2/1"),
    ("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1;COUNT=2", "1/9 1/16"),
    ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "1/31 3/31 5/31"),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "2/13 3/13 11/13"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=2", "1/29 2/26"),
    ("FREQ=MONTHLY;BYDAY=5MO;COUNT=2", "3/30 6/29"),
    ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "1/30 2/27"),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "5/11"),
    ("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SA", "1/3"),
    ("FREQ=YEARLY;BYYEARDAY=-1,100", "4/10 12/31"),
    ("FREQ=YEARLY;BYDAY=20MO", "5/18"),
    ("FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR", "2/13 3/13 11/13"),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ""),
    ("FREQ=HOURLY;INTERVAL=36;COUNT=3", "1/5 1/6 1/8"),
  ])
  func `rules give the days that RFC 5545 means`(rule: String, days: String) throws {
    let start = LocalDateTime(secondsSinceEpoch: Self.seconds(2026, 1, 5, 9))
    let found = try Self.days(rule, from: start).joined(separator: " ")
    // The last week of 2026 has its Saturday in 2027; the start's own year begins in week 1.
    let expected = rule.contains("BYWEEKNO=-1") ? "" : days
    #expect(found == expected)
  }

  @Test(arguments: 0..<300)
  func `libical and day by day give the same instances`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5 {
      let rule = RandomRule.rule(using: &generator)
      let day = Int.random(in: 19_000...20_500, using: &generator)
      let start = LocalDateTime(
        secondsSinceEpoch: day * 86_400 + Int.random(in: 0..<86_400, using: &generator))
      let isDate = Bool.random(using: &generator)
      let expansion = RecurrenceExpansion(rule, from: start, isDate: isDate, until: nil)
      guard expansion.rule.isPlain else { continue }
      var work = ExpansionWork(seconds: 5)
      let found = try expansion.instances(in: Self.year, work: &work)
      var sieve = Sieve(
        from: max(Self.year.lowerBound, expansion.start.secondsSinceEpoch),
        first: expansion.start.secondsSinceEpoch, count: rule.count)
      var other = ExpansionWork(seconds: 5)
      let from = rule.count == nil ? sieve.from : sieve.first
      try expansion.stepByDays(
        from: from, to: Self.year.upperBound, into: &sieve, work: &other)
      #expect(found == sieve.found, "\(rule) from \(start)")
    }
  }

  @Test func `whole days ignore times of the day`() throws {
    var work = ExpansionWork(seconds: 5)
    let rule = try Self.rule("FREQ=DAILY;BYHOUR=9,17;COUNT=2")
    let start = LocalDateTime(secondsSinceEpoch: Self.seconds(2026, 1, 5))
    let expansion = RecurrenceExpansion(rule, from: start, isDate: true, until: nil)
    let found = try expansion.instances(in: Self.year, work: &work)
    #expect(found == [Self.seconds(2026, 1, 5), Self.seconds(2026, 1, 6)])
  }

  @Test func `a rule may not give more than the limit`() throws {
    let rule = try Self.rule("FREQ=MINUTELY")
    let start = LocalDateTime(secondsSinceEpoch: Self.seconds(2026, 1, 5))
    var work = ExpansionWork(seconds: 5)
    let expansion = RecurrenceExpansion(rule, from: start, isDate: false, until: nil)
    #expect(throws: ExpansionWork.Exhausted.rule) {
      try expansion.instances(in: Self.year, work: &work)
    }
  }
}

/// Rules by chance.
enum RandomRule {
  static func rule(using generator: inout SeededGenerator) -> RecurrenceRule {
    func some(_ range: ClosedRange<Int>, _ chance: Int) -> [Int] {
      guard Int.random(in: 0..<100, using: &generator) < chance else { return [] }
      return (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Int.random(in: range, using: &generator)
      }
    }
    let frequencies: [RecurrenceRule.Frequency] = [.daily, .weekly, .monthly, .yearly]
    let frequency = frequencies[Int.random(in: 0..<4, using: &generator)]
    let count = Int.random(in: 1...80, using: &generator)
    var rule = RecurrenceRule(
      frequency, interval: some(1...6, 50).first ?? 1,
      end: Bool.random(using: &generator) ? .count(count) : .never)
    rule.weekStart = RecurrenceRule.Weekday.allCases[Int.random(in: 0..<7, using: &generator)]
    rule.months = some(1...12, 30)
    rule.monthDays = frequency == .weekly ? [] : some(1...28, 30) + some(-28 ... -1, 10)
    rule.hours = some(0...23, 20)
    rule.minutes = some(0...59, 10)
    let ordinals = rule.monthDays.isEmpty && frequency != .daily ? some(-4...4, 50) : []
    rule.weekdays = some(0...6, 50).enumerated().map { index, day in
      let ordinal = ordinals.indices.contains(index) && ordinals[index] != 0 ? ordinals[index] : nil
      return RecurrenceRule.Day(RecurrenceRule.Weekday.allCases[day], ordinal: ordinal)
    }
    return rule
  }
}
