import TestSupport
import Testing

@testable import ICalendar

/// What no text may do to the reader: end the program, or stall it.
@Suite struct HostileTextTests {
  /// Reads each value of a text, and its times.
  private func read(_ bytes: [UInt8]) {
    var reader = CalendarReader(bytes)
    while let component = reader.next() {
      for part in [component] + component.parts { _ = reader.properties(of: part) }
    }
    _ = try? CalendarTimes.read(bytes)
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
    read(Array(hostile.text.utf8))
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
    read(bytes)
  }

  @Test func `a parameter that stands there twice does not stall the reader`() throws {
    let text =
      "BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY;FBTYPE=FREE;X-A=b:"
      + "20260101T100000Z/PT1H\r\nEND:VFREEBUSY\r\nBEGIN:VEVENT\r\nDTSTART:20260101T100000Z\r\n"
      + "RELATED-TO;RELTYPE=CHILD;RELTYPE=PARENT:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    #expect(try CalendarTimes.read(Array(text.utf8)).calendars[0].periods.count == 1)
    var reader = CalendarReader(Array(text.utf8))
    _ = reader.next()
    let first = reader.next()
    let event = try #require(first)
    #expect(reader.properties(of: event).map(\.name) == ["DTSTART", "RELATED-TO"])
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
