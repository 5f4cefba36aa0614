import BareLibical
import Calendars
import ICalendar
import Planning
import Rehabilitation

/// Reading and expanding calendars of n busy events over a year: `BusyCalendar` against the same done
/// by libical in C.
enum BusyBenchmark {
  /// The two found different numbers of busy times.
  struct TimesDiffer: Error {
    let ours: Int
    let bare: Int
  }

  /// Measures each size, with single events alone and with series among them, and prints a table.
  static func run(sizes: [Int] = [1000, 10_000]) throws {
    print("\nBusy times of n events over a year, best of several runs")
    print("  events              n   regain ms   libical ms   times C   us/event")
    for (name, every) in [("single", 0), ("one in ten repeats", 10), ("all repeat", 1)] {
      for count in sizes { try measure(name, count: count, seriesEvery: every) }
    }
  }

  private static func measure(_ name: String, count: Int, seriesEvery every: Int) throws {
    let text = text(count: count, seriesEvery: every)
    let bytes = Array(text.utf8)
    let zone = try PlanZone("UTC")
    let span = CivilDate(dayNumber: 20_454)..<CivilDate(dayNumber: 20_819)
    let options = BusyOptions(patience: 60)
    var (ours, bare) = (Double.infinity, Double.infinity)
    for _ in 0..<max(3, 6000 / count) {
      var (found, expected) = (0, 0)
      bare = min(
        bare,
        Stopwatch.seconds {
          expected = Int(bare_busy_spans(text, "20260101T000000Z", "20270101T000000Z"))
        })
      ours = try min(
        ours,
        Stopwatch.seconds {
          found = try BusyCalendar.intervals(
            in: bytes, file: "x.ics", span: span, zone: zone, options: options
          ).intervals.count
        })
      guard found == expected else { throw TimesDiffer(ours: found, bare: expected) }
    }
    print(
      "  \(name)" + String(repeating: " ", count: max(0, 18 - name.count)),
      Table.cell(count, 6), Table.cell(Table.decimal(ours * 1000), 12),
      Table.cell(Table.decimal(bare * 1000), 13), Table.cell(Table.decimal(ours / bare), 10),
      Table.cell(Table.decimal(ours / Double(count) * 1e6), 11), separator: "")
  }

  /// Events of a minute or more in the year 2026, as calendars write them.
  private static func text(count: Int, seriesEvery every: Int) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Regain//Benchmark//EN"]
    for index in 0..<count {
      let minute = index * 7919 % (364 * 1440)
      let start = CivilDateTime(minuteNumber: 20_454 * 1440 + minute)
      let stamp = start.description.filter { $0 != "-" && $0 != ":" } + "Z"
      lines += [
        "BEGIN:VEVENT", "DTSTART:\(stamp)", "DURATION:PT\(1 + index % 40)M",
        "DTSTAMP:20260101T120000Z", "UID:\(index)-busy@example.org", "CREATED:20251201T101112Z",
        "LAST-MODIFIED:20251220T101112Z", "SEQUENCE:0", "STATUS:CONFIRMED",
        "SUMMARY:Meeting \(index)", "LOCATION:Room \(index % 12)", "TRANSP:OPAQUE",
        "DESCRIPTION:What we talk about\\, and what comes next: bring the papers of last week.",
      ]
      if every > 0, index % every == 0 { lines.append("RRULE:FREQ=WEEKLY") }
      lines.append("END:VEVENT")
    }
    return (lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
  }
}
