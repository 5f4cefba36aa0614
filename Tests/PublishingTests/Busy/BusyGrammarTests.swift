import Calendars
import ICalendar
import Rehabilitation
import TestSupport
import Testing
import Wording

/// Calendars of lines by chance, well formed and not.
@Suite struct BusyGrammarTests {
  private static let names = [
    "VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VALARM", "VTIMEZONE", "STANDARD", "DAYLIGHT",
    "VFREEBUSY", "X-OWN", "VEVNT", "",
  ]
  private static let values = [
    "20260302", "20260302T080000", "20260302T080000Z", "20260302T250000Z", "20261340", "PT1H",
    "P1D", "-P1W",
    "PT99999999999H", "20260302T080000Z/PT1H", "20260302,20260303,,x", "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,2TU",
    "FREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU", "FREQ=SECONDLY",
    "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "FREQ=DAILY;UNTIL=20260310", "FREQ=X", "+0100", "-0530",
    "+9999",
    "Europe/Berlin", "OPAQUE", "TRANSPARENT", "CANCELLED", "FREE", "7", "-1", "a", "a@regain", "",
    "\u{1}", "é",
  ]
  private static let properties = [
    "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    "FREEBUSY",
    "SEQUENCE", "STATUS", "TRANSP", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "METHOD", "X-WR-TIMEZONE",
    "X-MICROSOFT-CDO-BUSYSTATUS", "DESCRIPTION", "dtstart", "X-A", "",
  ]
  private static let parameters = [
    "", "", "", ";TZID=Europe/Berlin", ";TZID=own", ";VALUE=DATE", ";VALUE=PERIOD",
    ";RANGE=THISANDFUTURE",
    ";FBTYPE=FREE", ";X=\"a;b:c\"", ";X=\"a", ";;", ";TZID=",
  ]
  private static let ends = ["\r\n", "\r\n", "\n", "\n ", "\r\n\t", "\n\n", "\r"]

  private func text(using chance: inout SeededGenerator) -> String {
    func one(of words: [String]) -> String { words[Int.random(in: words.indices, using: &chance)] }
    var open = ["VCALENDAR"]
    var lines = "BEGIN:VCALENDAR\r\n"
    for _ in 0..<Int.random(in: 5...120, using: &chance) {
      switch Int.random(in: 0..<10, using: &chance) {
      case 0, 1:
        open.append(Bool.random(using: &chance) ? "VEVENT" : one(of: Self.names))
        lines += "BEGIN:\(open[open.count - 1])"
      case 2, 3:
        // Mostly what is open, now and then something else.
        let name = Int.random(in: 0..<5, using: &chance) == 0 ? one(of: Self.names) : open.popLast()
        lines += "END:\(name ?? "VEVENT")"
      case 4: lines += one(of: ["DTSTART:20260303T090000Z", "DURATION:PT1H"])
      default:
        lines += one(of: Self.properties) + one(of: Self.parameters) + ":" + one(of: Self.values)
      }
      lines += one(of: Self.ends)
    }
    return lines
  }

  @Test(arguments: Repository.seeds(400, deep: 20_000))
  func `any lines are read, with times in order and notes on lines that are there`(seed: UInt64)
    throws
  {
    var chance = SeededGenerator(seed: seed)
    let text = text(using: &chance)
    let bytes = Array(text.utf8)
    let reading = try BusySample.reading(of: bytes)
    let spans = reading.intervals.map(\.span)
    for (span, next) in zip(spans, spans.dropFirst()) {
      #expect(span.upperBound < next.lowerBound, "\(text)")
    }
    let last = bytes.count { $0 == 0x0A } + 1
    for note in reading.notes {
      #expect((1...last).contains(note.line) && !note.words.isEmpty, "\(note) of \(text)")
    }
    #expect(try BusySample.reading(of: bytes + Array("\n\n".utf8)).intervals == reading.intervals)
    // What comes after a calendar that is whole takes nothing from it.
    let event =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260704T080000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n"
    let both = try BusySample.reading(of: Array(event.utf8) + bytes)
    let inside = CivilDateTime(minuteNumber: 20_638 * 1440 + 630)
    #expect(both.intervals.contains { $0.span.contains(inside) }, "\(text)")
  }
}
