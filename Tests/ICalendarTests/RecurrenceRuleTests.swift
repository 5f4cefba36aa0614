import ICalendar
import Testing

/// The rules of RFC 5545 §3.8.5.3, in the order of that section.
@Suite struct RecurrenceRuleTests {
  static let examples = [
    "FREQ=DAILY;COUNT=10",
    "FREQ=DAILY;UNTIL=19971224T000000Z",
    "FREQ=DAILY;INTERVAL=2",
    "FREQ=DAILY;INTERVAL=10;COUNT=5",
    "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
    "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1",
    "FREQ=WEEKLY;COUNT=10",
    "FREQ=WEEKLY;UNTIL=19971224T000000Z",
    "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
    "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
    "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
    "FREQ=MONTHLY;COUNT=10;BYDAY=1FR",
    "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR",
    "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
    "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO",
    "FREQ=MONTHLY;BYMONTHDAY=-3",
    "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15",
    "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
    "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU",
    "FREQ=YEARLY;COUNT=10;BYMONTH=6,7",
    "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
    "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
    "FREQ=YEARLY;BYDAY=20MO",
    "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
    "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8",
    "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
    "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z",
    "FREQ=MINUTELY;INTERVAL=15;COUNT=6",
    "FREQ=MINUTELY;INTERVAL=90;COUNT=4",
    "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
    "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
    "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
    "FREQ=SECONDLY;BYSECOND=0,30;COUNT=5",
    "FREQ=DAILY;UNTIL=19971224",
    "FREQ=MONTHLY;BYDAY=-53MO",
  ]

  private func event(_ rule: String) throws -> Event {
    let text = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:x
      BEGIN:VEVENT
      UID:a
      DTSTAMP:19970101T000000Z
      DTSTART;TZID=America/New_York:19970902T090000
      SUMMARY:x
      RRULE:\(rule)
      END:VEVENT
      END:VCALENDAR
      """
    return try #require(try ReadBack.events(text).first)
  }

  @Test(arguments: examples)
  func `an example keeps each part from text to value to text`(rule: String) throws {
    let event = try event(rule)
    let text = try Samples.calendar([event]).serialized().replacing("\r\n ", with: "")
    let line = try #require(
      text.split(separator: "\r\n").last { $0.hasPrefix("RRULE:") && !$0.contains("-1SU;BYM") })
    // libical puts the days of a list in the order of the week.
    let parts = { (text: Substring) in
      Set(text.split(separator: ";").map { $0.split { ",=".contains($0) }.sorted() })
    }
    let written = parts(line.dropFirst("RRULE:".count))
    #expect(written == parts(rule[...]).subtracting([["MO", "WKST"]]))
    #expect(try ReadBack.events(text) == [event])
  }

  @Test func `the parts have the values of the text`() throws {
    let rule = try #require(
      try event("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU,-1FR;BYMONTHDAY=2,-3;COUNT=7")
        .recurrenceRule)
    #expect(rule.frequency == .yearly)
    #expect(rule.interval == 4)
    #expect(rule.end == .count(7))
    #expect(rule.months == [11])
    #expect(rule.weekdays == [.every(.tuesday), .init(.friday, ordinal: -1)])
    #expect(rule.monthDays == [2, -3])
    #expect(rule.weekStart == .monday)
  }

  @Test func `a number outside its range is refused`() {
    var event = Samples.event()
    for change: (inout RecurrenceRule) -> Void in [
      { $0.interval = 0 }, { $0.end = .count(0) }, { $0.months = [13] }, { $0.monthDays = [0] },
      { $0.hours = [24] }, { $0.weekdays = [.init(.monday, ordinal: 54)] },
      { $0.end = .until(.zoned(Samples.stamp, zone: "Europe/Berlin")) },
    ] {
      var rule = RecurrenceRule(.daily, end: .never)
      change(&rule)
      event.recurrenceRule = rule
      #expect(throws: SerializationError.self) { try Samples.calendar([event]).serialized() }
    }
  }
}
