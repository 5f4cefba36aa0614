import TestSupport
import Testing

@testable import ICalendar

/// What is read from calendar files that others wrote, well or badly.
@Suite struct CalendarReaderTests {
  /// What is wrong with a file in which `lines` stand in an event with a start, from line 7 on.
  private func problems(_ lines: String) throws -> [ParseProblem] {
    let text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\n"
      + "DTSTART:20260101T000000Z\r\n\(lines)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    return try CalendarTimes.read(Array(text.utf8)).problems
  }

  @Test(arguments: [
    ("RRULE:FREQ=BOGUS", "RRULE" as String?, ParseProblem.Reason.invalidValue),
    ("RRULE:FREQ=DAILY;COUNT=3;UNTIL=20260101T000000Z", "RRULE", .invalidValue),
    ("RRULE:FREQ=DAILY;INTERVAL=0", "RRULE", .invalidValue),
    ("RRULE:FREQ=DAILY;INTERVAL=65537", "RRULE", .invalidValue),
    ("RRULE:FREQ=SECONDLY;INTERVAL=86400", "RRULE", .invalidValue),
    ("RRULE:FREQ=DAILY;COUNT=4294967298", "RRULE", .invalidValue),
    ("RRULE:FREQ=DAILY;COUNT=99999999999999999999999", "RRULE", .invalidValue),
    ("RRULE:FREQ=MONTHLY;BYDAY=65537MO", "RRULE", .invalidValue),
    ("RRULE:FREQ=MONTHLY;BYDAY=8193MO", "RRULE", .invalidValue),
    ("RRULE:FREQ=MONTHLY;BYMONTHDAY=65551", "RRULE", .invalidValue),
    ("RRULE:FREQ=YEARLY;BYYEARDAY=-65536", "RRULE", .invalidValue),
    ("EXRULE:FREQ=DAILY;INTERVAL=65537", "EXRULE", .invalidValue),
    ("DURATION:P1000000000000000000W", "DURATION", .invalidValue),
    ("DURATION:PT4294967297H", "DURATION", .invalidValue),
    ("RDATE;VALUE=PERIOD:20260102T000000Z/PT4294967297H", "RDATE", .invalidValue),
    ("DTEND:garbage", "DTEND", .invalidValue), ("DTEND:20261340T000000", "DTEND", .invalidValue),
    ("SEQUENCE:-1", "SEQUENCE", .invalidValue), ("SEQUENCE:abc", "SEQUENCE", .invalidValue),
    ("STATUS:FOO", "STATUS", .invalidValue), ("TRANSP:FOO", "TRANSP", .invalidValue),
    ("DTSTART:20260102T000000Z", "DTSTART", .repeated),
    ("EXDATE:20260102T000000Z,garbage", "EXDATE", .invalidValue),
    ("RDATE:20261340T000000Z", "RDATE", .invalidValue),
    ("DTEND:2026\u{7}0102", "DTEND", .controlCharacter),
    ("no colon", nil, .malformedLine),
  ])
  func `what is dropped and may bear on times is reported with its line`(
    line: String, property: String?, reason: ParseProblem.Reason
  ) throws {
    let found = try problems("LOCATION:folded\r\n  twice\r\n \r\n\(line)\r\nSUMMARY:a\u{7}b")
    #expect(found.map(\.line) == [10])
    #expect(found.map(\.property) == [property])
    #expect(found.map(\.reason) == [reason])
  }

  @Test func `structure that does not hold is reported`() throws {
    let text = """
      nonsense
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VJOURNAL
      BEGIN:VEVENT
      END:VEVENT
      END:VJOURNAL
      BEGIN:VEVENT
      END:VTODO
      BEGIN:VALARM
      X-LIC-ERROR:x
      SUMMARY:a\u{7}b
      END:VEVENT
      no colon
      SUMMARY:x
      END:VCALENDAR
      SUMMARY:x
      """
    var reader = CalendarReader(Array(text.utf8))
    var kinds: [CalendarComponent.Kind] = []
    while let component = reader.next() { kinds.append(component.kind) }
    #expect(kinds == [.event, .calendar])
    #expect(
      reader.structure.kept.map { "\($0.line) \($0.reason)" } == [
        "1 malformedLine", "4 unsupportedComponent", "9 unexpectedEnd", "11 unsupportedProperty",
        "12 controlCharacter", "10 missingEnd", "14 malformedLine", "17 outsideComponent",
      ])
  }

  @Test func `an event that begins within another ends it`() throws {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      DTSTART:20260101T000000Z
      BEGIN:VALARM
      BEGIN:VEVENT
      UID:b
      DTSTART:20260102T000000Z
      END:VEVNT
      BEGIN:VEVENT
      UID:c
      DTSTART:20260103T000000Z
      END:VEVENT
      END:VCALENDAR
      """
    let reading = try CalendarTimes.read(Array(text.utf8))
    #expect(reading.calendars.map { $0.events.map(\.uid) } == [["a", "b", "c"]])
    #expect(
      reading.problems.map { "\($0.line) \($0.reason)" } == [
        "2 missingEnd", "5 missingEnd", "6 missingEnd", "9 unexpectedEnd",
      ])
  }

  @Test func `a calendar that begins within another ends it`() throws {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      DTSTART:20260101T000000Z
      END:VEVENT
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:b
      DTSTART:20260102T000000Z
      END:VEVENT
      END:VCALENDAR
      """
    let reading = try CalendarTimes.read(Array(text.utf8))
    #expect(reading.calendars.map { $0.events.map(\.uid) } == [["a"], ["b"]])
    #expect(reading.problems.map(\.reason) == [.missingEnd])
  }

  @Test func `events without a calendar are read as if they stood in one`() throws {
    let text = """
      BEGIN:VEVENT
      UID:a
      DTSTART:20260101T000000Z
      END:VEVENT
      BEGIN:VEVENT
      UID:b
      DTSTART:20260102T000000Z
      END:VEVENT
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:c
      DTSTART:20260103T000000Z
      END:VEVENT
      END:VCALENDAR
      """
    let reading = try CalendarTimes.read(Array(text.utf8))
    #expect(reading.calendars.map { $0.events.map(\.uid) } == [["a", "b"], ["c"]])
    #expect(reading.problems.map { "\($0.line) \($0.reason)" } == ["1 missingCalendar"])
  }

  @Test(arguments: [" ", "\t  ", "\u{FEFF} ", " \n ", "\n\n  "])
  func `blanks before the first line are passed over`(blanks: String) throws {
    let text =
      "\(blanks)BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260101\nEND:VEVENT\nEND:VCALENDAR"
    let reading = try CalendarTimes.read(Array(text.utf8))
    #expect(reading.calendars.map { $0.events.map(\.uid) } == [["a"]])
    #expect(reading.problems.map(\.reason) == [.leadingBlanks])
  }

  @Test(arguments: [
    ("DTSTART;TZID=Europe/Berlin:20260102T090000", "DTEND:20260102T100000"),
    ("DTSTART:20260102T090000", "DTEND;TZID=Europe/Berlin:20260102T100000"),
  ])
  func `a start and an end of which one has a zone are both on its clock`(
    start: String, end: String
  ) throws {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n\(start)\n\(end)\nEND:VEVENT\nEND:VCALENDAR"
    let reading = try CalendarTimes.read(Array(text.utf8))
    let event = try #require(reading.calendars.first?.events.first)
    let zone = "Europe/Berlin"
    #expect(event.start == .zoned(Samples.local(2026, 1, 2, 9, 0), zone: zone))
    #expect(event.length == .until(.zoned(Samples.local(2026, 1, 2, 10, 0), zone: zone)))
    #expect(reading.problems.map { "\($0.line) \($0.reason)" } == ["2 mixedClocks"])
  }

  @Test(arguments: [
    "FREQ=DAILY;INTERVAL=32767", "FREQ=DAILY;COUNT=2147483647", "FREQ=YEARLY;BYDAY=-53MO",
    "FREQ=DAILY;UNTIL=20261231T235959Z", "FREQ=DAILY;INTERVAL=0000000000007",
  ])
  func `numbers up to their limits are kept`(rule: String) throws {
    #expect(try problems("RRULE:\(rule)").isEmpty)
  }

  @Test func `a file that is cut short gives what is there`() throws {
    let text = "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20260101T000000Z\nUID:a"
    let reading = try CalendarTimes.read(Array(text.utf8))
    #expect(reading.calendars.map(\.method) == [.cancel])
    #expect(reading.calendars[0].events.map(\.uid) == ["a"])
    #expect(reading.problems.map(\.line) == [1, 3])
    #expect(reading.problems.map(\.reason) == [.missingEnd, .missingEnd])
  }

  @Test func `a component is given out before the rest of the file is read`() throws {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      BEGIN:VALARM
      TRIGGER:-PT5M
      END:VALARM
      END:VEVENT
      nonsense
      BEGIN:VTODO
      UID:b
      END:VTODO
      END:VCALENDAR
      """
    var reader = CalendarReader(Array(text.utf8))
    let first = reader.next()
    let event = try #require(first)
    #expect(event.kind == .event && event.line == 2)
    #expect(event.parts.map(\.kind) == [.alarm])
    #expect(reader.structure.kept.isEmpty)
    let second = reader.next()
    let todo = try #require(second)
    #expect(todo.kind == .todo && todo.line == 9)
    #expect(reader.structure.kept.map(\.line) == [8])
    let last = reader.next()
    #expect(last?.kind == .calendar)
    let isOver = reader.next() == nil
    #expect(isOver)
  }

  @Test func `a line is a part of the file, and a folded one its parts in one`() {
    let text = "\u{FEFF}A:1\r\n\r\n B:2\nC;X=y:3\r\n 4\r\n\t5\n \r\nd:6"
    let lines = Array(ContentLines(Array(text.utf8)))
    #expect(lines.map(\.number) == [1, 3, 4, 8])
    #expect(lines.map(\.name) == ["A", "", "C", "D"])
    #expect(
      lines.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "A:1", " B:2", "C;X=y:345", "d:6",
      ]
    )
    #expect(lines.map(\.hasParameters) == [false, false, true, false])
  }

  @Test func `a long line costs the lines after it nothing`() {
    let long = "DESCRIPTION:" + String(repeating: "x\r\n ", count: 20_000)
    let text = long + "\r\n" + String(repeating: "UID:a\r\n", count: 20_000)
    let lines = Array(ContentLines(Array(text.utf8)))
    #expect(lines.count == 20_001)
    // Their bytes are the file's own.
    let areParts = lines.dropFirst().allSatisfy { $0.bytes.startIndex > long.utf8.count }
    #expect(areParts)
  }

  @Test func `categories and lists split at plain commas only`() throws {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:a
      DTSTART;VALUE=DATE:20260101
      CATEGORIES:a,b\\,c,d\\\\,e
      EXDATE;VALUE=DATE:20260102,20260103
      END:VEVENT
      END:VCALENDAR
      """
    var reader = CalendarReader(Array(text.utf8))
    let first = reader.next()
    let event = try #require(first)
    let categories = reader.properties(of: event, named: ["CATEGORIES"])
    #expect(categories.map(\.text) == ["a", "b,c", "d\\", "e"])
    let times = reader.eventTimes(event)
    #expect(times?.exceptionDates.map(\.local.day) == [2, 3])
  }

  @Test func `more than 500 exception dates are all read`() throws {
    let dates = (0..<900).map { index in
      let date = LocalDate(daysSinceEpoch: 20_000 + index)
      return "\(date.year * 10_000 + date.month * 100 + date.day)"
    }
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20260101\nEXDATE;VALUE=DATE:"
      + dates.joined(separator: ",") + "\nEND:VEVENT\nEND:VCALENDAR\n"
    let reading = try CalendarTimes.read(Array(text.utf8))
    #expect(reading.calendars[0].events[0].exceptionDates.count == 900)
  }

  @Test func `busy periods, several calendars, a mark and bare line feeds are read`() throws {
    let text = """
      \u{FEFF}BEGIN:VCALENDAR
      BEGIN:VFREEBUSY
      FREEBUSY:20260101T100000Z/PT1H,20260101T120000Z/20260101T130000Z
      FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260102T100000Z/P1D
      END:VFREEBUSY
      END:VCALENDAR
      BEGIN:VCALENDAR
      METHOD:PUBLISH
      X-WR-TIMEZONE: Europe/Berlin
      END:VCALENDAR
      """
    let calendars = try CalendarTimes.read(Array(text.utf8)).calendars
    #expect(calendars.count == 2)
    let noon = DateTime.utc(Samples.local(2026, 1, 1, 13, 0))
    #expect(
      calendars[0].periods.map(\.length) == [
        .lasting(NominalDuration(days: 0, seconds: 3600)), .until(noon), .lasting(.days(1)),
      ])
    #expect(calendars[0].periods.map(\.start.local.hour) == [10, 12, 10])
    #expect(calendars[0].periods.map(\.kind) == [.busy, .busy, .tentative])
    #expect(calendars[0].periods.map(\.line) == [3, 3, 4])
    #expect(calendars[1].method == .publish)
    #expect(calendars[1].zone == "Europe/Berlin")
  }

  @Test func `texts keep the blanks around them`() throws {
    let text = "BEGIN:VCALENDAR\nNAME:  a\\, b \t\nX-A: \nEND:VCALENDAR\n"
    var reader = CalendarReader(Array(text.utf8))
    let first = reader.next()
    let calendar = try #require(first)
    #expect(reader.properties(of: calendar).map(\.text) == ["  a, b \t", " "])
    #expect(reader.values.kept.isEmpty)
  }

  @Test func `a text without a calendar is an error`() {
    #expect(throws: ParseError.noCalendar) { try CalendarTimes.read(Array("SUMMARY:x".utf8)) }
  }
}
