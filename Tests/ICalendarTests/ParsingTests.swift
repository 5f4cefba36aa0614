import ICalendar
import TestSupport
import Testing

/// What is read from texts that others wrote, well or badly.
@Suite struct ParsingTests {
  private func problems(_ lines: String) throws -> [ParseProblem] {
    try CalendarObject.parse(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\n"
        + "DTSTART:20260101T000000Z\r\n\(lines)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ).problems
  }

  @Test(arguments: [
    ("RRULE:FREQ=BOGUS", "RRULE", ParseProblem.Reason.invalidValue),
    ("RRULE:FREQ=DAILY;COUNT=3;UNTIL=20260101T000000Z", "RRULE", .invalidValue),
    ("RRULE:FREQ=DAILY;INTERVAL=0", "RRULE", .invalidValue),
    ("DTEND:garbage", "DTEND", .invalidValue), ("DTEND:20261340T000000", "DTEND", .invalidValue),
    ("PRIORITY:abc", "PRIORITY", .invalidValue), ("SEQUENCE:-1", "SEQUENCE", .invalidValue),
    ("STATUS:FOO", "STATUS", .invalidValue), ("TRANSP:FOO", "TRANSP", .invalidValue),
    ("UID:b", "UID", .repeated), ("GEO:1;2", "GEO", .unsupportedProperty),
    ("FOO:bar", "FOO", .invalidValue),
    ("EXDATE:20260102T000000Z,garbage", "EXDATE", .invalidValue),
    ("DTEND;TZID=Mars/Olympus:20260101T010000", "DTEND", .unknownZone("Mars/Olympus")),
    ("SUMMARY:a\u{7}b", "SUMMARY", .controlCharacter),
    ("X-LIC-ERROR:x", "X-LIC-ERROR", .unsupportedProperty),
    ("ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA", "ATTACH", .unsupportedProperty),
  ])
  func `what is dropped is reported with its line`(
    line: String, property: String, reason: ParseProblem.Reason
  ) throws {
    let found = try problems("LOCATION:folded\r\n  twice\r\n \r\n\(line)\r\nCOMMENT:x")
    let expected = ParseProblemFacts(line: 11, property: property, reason: reason)
    #expect(found.map(ParseProblemFacts.init).contains(expected), "\(found)")
    #expect(found.count == 2)
  }

  struct ParseProblemFacts: Equatable {
    var line: Int
    var property: String?
    var reason: ParseProblem.Reason

    init(line: Int, property: String?, reason: ParseProblem.Reason) {
      self.line = line
      self.property = property
      self.reason = reason
    }

    init(_ problem: ParseProblem) {
      self.init(line: problem.line, property: problem.property, reason: problem.reason)
    }
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
      END:VEVENT
      no colon
      """
    let facts = try CalendarObject.parse(text).problems.map { "\($0.line) \($0.reason)" }
    #expect(
      Set(facts) == [
        "1 malformedLine", "2 missing", "2 missingEnd", "4 unsupportedComponent", "8 missing",
        "9 unexpectedEnd", "10 missingEnd", "12 malformedLine",
      ])
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
    let event = try #require(try CalendarObject.parse(text).calendars[0].events.first)
    #expect(event.categories == ["a", "b,c", "d\\", "e"])
    #expect(event.exceptionDates.map(\.local.day) == [2, 3])
  }

  @Test func `more than 500 exception dates are all read`() throws {
    let dates = (0..<900).map { index in
      let date = LocalDate(daysSinceEpoch: 20_000 + index)
      return "\(date.year * 10_000 + date.month * 100 + date.day)"
    }
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20260101\nEXDATE;VALUE=DATE:"
      + dates.joined(separator: ",") + "\nEND:VEVENT\nEND:VCALENDAR\n"
    #expect(try CalendarObject.parse(text).calendars[0].events[0].exceptionDates.count == 900)
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
      X-WR-CALNAME:Two
      END:VCALENDAR
      """
    let calendars = try CalendarObject.parse(text).calendars
    #expect(calendars.count == 2)
    #expect(calendars[0].busyPeriods.map(\.end.hour) == [11, 13, 10])
    #expect(calendars[0].busyPeriods.map(\.kind) == [.busy, .busy, .tentative])
    #expect(calendars[1].name == "Two")
    #expect(calendars[1].method == .publish)
  }

  @Test(
    arguments: [
      "", "\0", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART", "END:VCALENDAR",
      ":::;;;\"\"\"", "BEGIN:VCALENDAR\nSUMMARY;X=\"unclosed:1\nEND:VCALENDAR",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=:20260101T000000\nRRULE:\nEND:VEVENT",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nRDATE:,,,\nCATEGORIES:,\nTRIGGER:\nEND:VEVENT",
      " BEGIN:VCALENDAR\n\tX", "BEGIN:VCALENDAR\n;:\n:\n=\nEND:VCALENDAR",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99999999T999999\nEND:VEVENT\nEND:VCALENDAR",
      "BEGIN:VCALENDAR\nREFRESH-INTERVAL:P999999999999999999D\nEND:VCALENDAR",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nRRULE:FREQ=DAILY;BYDAY=99999MO;"
        + "BYMONTHDAY=99\nDURATION:-P99999W\nEND:VEVENT\nEND:VCALENDAR",
      String(repeating: "BEGIN:VCALENDAR\n", count: 20_000),
      String(repeating: "BEGIN:VEVENT\n", count: 20_000),
      "BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:X\n", count: 100_000) + "END:VCALENDAR",
      "BEGIN:VCALENDAR\nX-A:" + String(repeating: "a", count: 5_000_000) + "\nEND:VCALENDAR",
      "BEGIN:VCALENDAR\nX-A;" + String(repeating: "B=c;", count: 5000) + ":d\nEND:VCALENDAR",
    ].map(HostileText.init))
  func `malformed text never traps`(hostile: HostileText) {
    _ = try? CalendarObject.parse(hostile.text)
  }

  @Test(arguments: 0..<60)
  func `a damaged file never traps`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    try Samples.calendar([Samples.fullEvent]).serialize(into: &bytes)
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(contentsOf: Array(";:\r\n,\\\"".utf8), at: index)
      default: bytes.swapAt(index, Int.random(in: bytes.indices, using: &generator))
      }
    }
    if seed.isMultiple(of: 3) { bytes.removeLast(bytes.count / 2) }
    let result = try? CalendarObject.parse(String(decoding: bytes, as: UTF8.self))
    for calendar in result?.calendars ?? [] { _ = try? calendar.serialized() }
  }

  @Test func `parameters that are not kept are reported`() throws {
    let text =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:p\r\nX-A;B=c:d\r\nX-E:f\r\nEND:VCALENDAR\r\n"
    let result = try CalendarObject.parse(text)
    #expect(result.calendars[0].extensions.map(\.value) == ["d", "f"])
    #expect(result.problems.map(\.reason) == [.unsupportedParameters])
    #expect(result.problems.map(\.line) == [4])
    #expect(result.problems.map(\.property) == ["X-A"])
  }

  @Test func `a parameter that stands there twice does not stall the reader`() throws {
    let text =
      "BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY;FBTYPE=FREE;X-A=b:"
      + "20260101T100000Z/PT1H\r\nEND:VFREEBUSY\r\nBEGIN:VEVENT\r\nDTSTART:20260101T100000Z\r\n"
      + "RELATED-TO;RELTYPE=CHILD;RELTYPE=PARENT:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    let calendar = try #require(try CalendarObject.parse(text).calendars.first)
    #expect(calendar.busyPeriods.count == 1)
    #expect(calendar.events.first?.relatedTo.count == 1)
  }

  @Test func `a text without a calendar is an error`() {
    #expect(throws: ParseError.noCalendar) { try CalendarObject.parse("SUMMARY:x") }
  }
}

/// A hostile text, told by its first characters, since it can be megabytes long.
struct HostileText: CustomTestStringConvertible {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var testDescription: String {
    "\(text.prefix(40).debugDescription), \(text.utf8.count) bytes"
  }
}
