import Calendars
import ICalendar
import Rehabilitation
import TestSupport
import Testing
import Wording

/// What no file may do, and what holds of any.
@Suite struct BusyCalendarTests {
  private func calendar(_ lines: [String]) -> [UInt8] {
    Array("BEGIN:VCALENDAR\nVERSION:2.0\n\(lines.joined(separator: "\n"))\nEND:VCALENDAR\n".utf8)
  }

  private func event(_ lines: String...) -> String {
    (["BEGIN:VEVENT"] + lines + ["END:VEVENT"]).joined(separator: "\n")
  }

  @Test func `rules that never match, by the thousand, end soon`() throws {
    let rules = [
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
      "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO", "FREQ=YEARLY;INTERVAL=32767;BYYEARDAY=366",
      "FREQ=MONTHLY;INTERVAL=12;BYMONTH=7;COUNT=2147483647", "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
      "FREQ=YEARLY;BYSETPOS=366;COUNT=5", "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=300",
    ]
    let events = (0..<1000).map { index in
      event(
        "UID:\(index)", "DTSTART:19700101T080000Z", "DURATION:PT1H", "RRULE:\(rules[index % 10])")
    }
    let reading = try BusySample.reading(of: calendar(events))
    #expect(reading.intervals.isEmpty)
    #expect(reading.notes.isEmpty)
  }

  @Test(arguments: [
    "RECURRENCE-ID:20260303T080000Z", "RECURRENCE-ID;TZID=Europe/Berlin:20260303T000000",
    "RECURRENCE-ID;VALUE=DATE:20260303", "RECURRENCE-ID:20260303T000000",
  ])
  func `a day of a series of whole days is replaced by a time of that day`(original: String) throws
  {
    let bytes = calendar([
      event(
        "UID:a", "DTSTART;VALUE=DATE:20260302", "RRULE:FREQ=DAILY;COUNT=3", "TRANSP:OPAQUE"),
      event("UID:a", original, "DTSTART:20260310T080000Z", "DURATION:PT1H"),
    ])
    let reading = try BusySample.reading(of: bytes)
    #expect(
      reading.intervals.map { "\($0.span.lowerBound.date)" } == [
        "2026-03-02", "2026-03-04", "2026-03-10",
      ])
  }

  @Test func `a rule for each second is left out and told`() throws {
    let bytes = calendar([
      event("UID:a", "DTSTART:20260301T080000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"),
      event("UID:b", "DTSTART:20260302T080000Z", "DURATION:PT1H"),
    ])
    let reading = try BusySample.reading(of: bytes)
    #expect(reading.intervals.count == 2)
    #expect(reading.notes.map(\.reason) == [.tooDense])
    #expect(reading.notes.map(\.line) == [3])
  }

  @Test func `of rules that take too long together the last ones are left out and told`() throws {
    let rule = "RRULE:FREQ=MINUTELY;UNTIL=20260501T000000Z"
    let events = (0..<2000).map { index in
      event("UID:\(index)", "DTSTART:20260301T080000Z", "DURATION:PT1S", rule)
    }
    let reading = try BusySample.reading(of: calendar(events + [event("DTSTART:20260701T080000Z")]))
    // One stretch, but for the hour that summer time skips.
    #expect(reading.intervals.count == 2)
    guard reading.notes.count == 1, case .tooMuchWork(let count) = reading.notes.first?.reason
    else {
      Issue.record("\(reading.notes)")
      return
    }
    // The first ones were followed; each has six lines.
    #expect(count < 2000 && count > 1000)
    #expect(reading.notes.first?.line == 3 + 6 * (2000 - count))
  }

  @Test func `what a component that has no end leaves out is read once more`() throws {
    let bytes = calendar([
      "BEGIN:VJOURNAL", event("UID:a", "DTSTART:20260302T080000Z", "DURATION:PT1H"),
      "BEGIN:X-OWN", event("UID:b", "DTSTART:20260303T080000Z", "DURATION:PT1H"),
      "BEGIN:VJOURNAL", "BEGIN:VTIMEZONE",
      event("UID:c", "DTSTART:20260304T080000Z", "DURATION:PT1H"),
    ])
    let reading = try BusySample.reading(of: bytes)
    #expect(
      reading.intervals.map { "\($0.span.lowerBound.date)" } == [
        "2026-03-02", "2026-03-03", "2026-03-04",
      ])
    #expect(reading.notes.filter { $0.words.contains("has no END") }.map(\.line) == [3, 9, 15, 16])
  }

  @Test(arguments: [
    ("", BusyCalendarError.Reason.noCalendar(firstLine: "")),
    ("\u{FEFF}", .noCalendar(firstLine: "\u{FEFF}")),
    ("<html>\nx", .noCalendar(firstLine: "<html>")), ("\0\0", .notUTF8),
    (String(repeating: "\n", count: 2_000_001), .tooLarge),
  ])
  func `what is no calendar is refused with a reason`(
    text: String, reason: BusyCalendarError.Reason
  ) {
    let error = #expect(throws: BusyCalendarError.self) {
      try BusySample.reading(of: Array(text.utf8), file: "dir/x.ics")
    }
    #expect(error?.reason == reason)
    #expect(error?.words.hasPrefix("dir/x.ics:1: ") == true)
  }

  @Test func `a span beyond the years of libical is refused`() throws {
    let zone = try PlanZone("Europe/Berlin")
    for days in [0..<7306, 193_940..<193_950, -200_000 ..< -199_999] {
      let span = CivilDate(dayNumber: days.lowerBound)..<CivilDate(dayNumber: days.upperBound)
      #expect(throws: BusyCalendarError.self) {
        try BusyCalendar.intervals(
          in: [], file: "x", span: span, zone: zone, options: BusyOptions())
      }
    }
  }

  @Test func `the busy times of a part of a span are those of the whole, cut`() throws {
    let bytes = try Repository.bytes("Tests/PublishingTests/Busy/Files/google-weekly-meeting.ics")
    let whole = try BusySample.reading(of: bytes)
    let zone = try PlanZone("Europe/Berlin")
    for first in stride(from: 20_500, to: 20_560, by: 3) {
      let span = CivilDate(dayNumber: first)..<CivilDate(dayNumber: first + 5)
      let part = try BusyCalendar.intervals(
        in: bytes, file: "x", span: span, zone: zone, options: BusyOptions())
      let expected = whole.intervals.filter { span.contains($0.span.lowerBound.date) }
      #expect(part.intervals == expected)
    }
  }

  @Test func `the order of the events does not matter`() throws {
    let events = (0..<40).map { index in
      event(
        "UID:\(index)", "DTSTART;TZID=Europe/Berlin:202603\(10 + index % 15)T\(10 + index % 9)0000",
        "DURATION:PT\(20 + index * 7)M", index % 3 == 0 ? "RRULE:FREQ=DAILY;COUNT=4" : "PRIORITY:1")
    }
    let straight = try BusySample.reading(of: calendar(events))
    let reversed = try BusySample.reading(of: calendar(events.reversed()))
    #expect(straight.intervals == reversed.intervals)
    #expect(straight.intervals.count > 5)
  }

  @Test func `several calendars together have each busy time once`() throws {
    let one = try BusySample.reading(
      of: calendar([event("DTSTART:20260302T080000Z", "DURATION:PT1H")]))
    let two = try BusySample.reading(
      of: calendar([event("DTSTART:20260302T083000Z", "DURATION:PT1H")]))
    let both = (two.intervals + one.intervals).united()
    #expect(both.count == 1)
    #expect(both.first?.span.lowerBound.description == "2026-03-02T09:00:00")
    #expect(both.first?.span.upperBound.description == "2026-03-02T10:30:00")
  }
}
