import TestSupport
import Testing

@testable import ICalendar

/// The examples that other libraries publish in their own tests: rules and dates of rrule.js 2.8.0, lib-recur
/// of April 2024 and ical4j of June 2026.
///
/// `Published/recurrences.txt` has one a line: the library, the start, the rule, and its first instances.
@Suite struct PublishedRecurrenceTests {
  /// An example that Regain reads otherwise, by the article "Recurrences" of the module Calendars.
  private static func isReadOtherwise(_ library: String, _ rule: String) -> Bool {
    switch library {
    case "rrule.js":
      rule.contains("BYWEEKNO") && !rule.contains("BYDAY")
        || rule.hasPrefix("FREQ=WEEKLY") && rule.contains("BYSETPOS")
    case "ical4j": rule.contains("FREQ=YEARLY;BYMONTHDAY=2,-1")
    default: false
    }
  }

  /// Whether a part stands beside a `FREQ` that RFC 5545 §3.3.10 does not allow it with.
  private static func isForbidden(_ rule: String) -> Bool {
    rule.contains("BYWEEKNO") && !rule.hasPrefix("FREQ=YEARLY")
      || rule.contains("BYYEARDAY")
        && ["DAILY", "WEEKLY", "MONTHLY"].contains { rule.hasPrefix("FREQ=\($0)") }
      || rule.contains("BYMONTHDAY") && rule.hasPrefix("FREQ=WEEKLY")
  }

  private func event(_ start: String, _ rule: String) throws -> EventTimes {
    let value = start.count == 8 ? ";VALUE=DATE" : ""
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART\(value):\(start)\nRRULE:\(rule)\nEND:VEVENT\n"
      + "END:VCALENDAR\n"
    let calendars = try CalendarTimes.read(Array(text.utf8)).calendars
    return try #require(calendars.first?.events.first, "\(start) \(rule)")
  }

  /// The instances from the start up to a last one, as the file writes them.
  private func instances(_ start: String, _ rule: String, to last: String) throws -> [String] {
    let event = try event(start, rule)
    let parsed = try #require(event.rules.first, "\(rule)")
    let limit: Int? =
      if case .until(let limit) = parsed.end { limit.local.secondsSinceEpoch } else { nil }
    let expansion = RecurrenceExpansion(
      parsed, from: event.start.local, isDate: event.start.isDate, until: limit)
    let end = try self.event(last, rule).start.local.secondsSinceEpoch
    var work = ExpansionWork(seconds: 10)
    let window = expansion.start.secondsSinceEpoch..<(end + 1)
    return try expansion.instances(in: window, work: &work)
      .map { LocalDateTime(secondsSinceEpoch: $0).written(like: start) }
  }

  @Test func `the examples of other libraries have their instances`() throws {
    let rows = try Repository.text("Tests/ICalendarTests/Published/recurrences.txt")
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    var otherwise = 0
    for row in rows {
      let (library, start, rule, expected) = (row[0], row[1], row[2], Array(row[3...]))
      // What RFC 5545 forbids is no rule to libical, and is told; the event's own date counts.
      guard try !event(start, rule).rules.isEmpty else {
        #expect(Self.isForbidden(rule), "\(rule)")
        continue
      }
      let found = try instances(start, rule, to: expected[expected.count - 1])
      if Self.isReadOtherwise(library, rule) {
        otherwise += found == expected ? 0 : 1
      } else {
        #expect(found == expected, "\(library) \(start) \(rule)")
      }
    }
    #expect(rows.count > 220)
    #expect(otherwise == 5)
  }

  /// Rules of lib-recur that mean the same, with a start.
  @Test(arguments: [
    (
      "20100101",
      [
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYDAY=-1MO,-1TU,-1WE,-1TH,-1FR;BYSETPOS=-1",
        "FREQ=MONTHLY;BYMONTHDAY=26,27,28,29,30,31;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      ]
    ),
    (
      "20100101",
      [
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=1MO,1TU,1WE,1TH,1FR;BYSETPOS=1",
        "FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
      ]
    ),
    (
      "20101227",
      [
        "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTH=12",
        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=27", "FREQ=DAILY;BYMONTH=12;BYMONTHDAY=27",
      ]
    ),
    (
      "19890515",
      [
        "FREQ=DAILY;BYMONTH=5;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTH=5;BYMONTHDAY=15",
        "FREQ=MONTHLY;BYMONTH=5", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15", "FREQ=YEARLY",
      ]
    ),
    (
      "20010101",
      [
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=1,3,5,7,9",
        "FREQ=MONTHLY;BYMONTHDAY=1,3,5,7,9",
      ]
    ),
    (
      "20010101",
      [
        "FREQ=MONTHLY;INTERVAL=12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=1,3,-1,-3,-5",
        "FREQ=YEARLY;BYYEARDAY=1,3,31,29,27",
      ]
    ),
    (
      "20100107",
      [
        "FREQ=YEARLY;BYMONTH=1,3,5,7,8,10,12;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=TH",
        "FREQ=MONTHLY;BYMONTH=1,3,5,7,8,10,12;BYDAY=TH;BYSETPOS=-1",
        "FREQ=DAILY;BYMONTH=1,3,5,7,8,10,12;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=TH",
        "FREQ=MONTHLY;BYMONTH=1,3,5,7,8,10,12;BYDAY=-1TH",
      ]
    ),
    (
      "20120101T053027",
      [
        "FREQ=HOURLY;BYSECOND=27;BYMINUTE=0,15,30,45",
        "FREQ=MINUTELY;BYMINUTE=0,15,30,45;BYSECOND=27",
      ]
    ),
    (
      "20090713T150000",
      ["FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=15", "FREQ=HOURLY;BYDAY=MO,WE,FR;BYHOUR=15"]
    ),
  ])
  func `rules that mean the same have the same instances`(start: String, rules: [String]) throws {
    let last = start.count == 8 ? "20291231" : "20120301T000000"
    let first = try instances(start, rules[0], to: last)
    #expect(first.count > 5)
    for rule in rules.dropFirst() {
      #expect(try instances(start, rule, to: last) == first, "\(rule)")
    }
  }
}

extension LocalDateTime {
  /// The time in the form of another text.
  fileprivate func written(like text: String) -> String {
    func digits(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    let day = digits(year, 4) + digits(month, 2) + digits(day, 2)
    guard text.count > 8 else { return day }
    return day + "T" + digits(hour, 2) + digits(minute, 2) + digits(second, 2)
      + (text.hasSuffix("Z") ? "Z" : "")
  }
}
