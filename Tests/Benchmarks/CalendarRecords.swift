import ICalendar
import Rehabilitation

/// A calendar as the records that the C program reads; see `BareCalendar/main.c`.
enum CalendarRecords {
  /// The records of a calendar: its name, its stamp, then its events.
  static func text(of calendar: CalendarObject) -> String {
    let stamp = calendar.events.first.map { written($0.stamp) + "Z" } ?? ""
    return ([calendar.name ?? "", stamp] + calendar.events.map(record)).map { $0 + "\u{1E}" }
      .joined()
  }

  private static func record(of event: Event) -> String {
    [
      event.uid.rawValue, written(event.start), event.end.map(written) ?? "", event.summary,
      event.description ?? "", event.status?.rawValue ?? "", event.transparency?.rawValue ?? "",
      event.categories.joined(separator: ","), event.color ?? "",
      event.status == .tentative ? "1" : "",
    ].joined(separator: "\u{1F}")
  }

  private static func written(_ time: DateTime) -> String {
    time.isDate ? String(written(time.local).prefix(8)) : written(time.local)
  }

  private static func written(_ time: LocalDateTime) -> String {
    let day = time.year * 10_000 + time.month * 100 + time.day
    let clock = 1_000_000 + time.hour * 10_000 + time.minute * 100 + time.second
    return "\(day)T\(String(clock).dropFirst())"
  }
}
