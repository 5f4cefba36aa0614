import ICalendar
import Rehabilitation

/// A calendar as the records that the C program reads; see `BareCalendar/main.c`.
enum CalendarRecords {
  /// The records of a calendar file of events: its name, its stamp, then its events.
  static func text(of file: [UInt8]) -> String {
    var reader = CalendarReader(file)
    var (name, stamp, events) = ("", "", [String]())
    while let component = reader.next() {
      let properties = Dictionary(grouping: reader.properties(of: component), by: \.name)
      switch component.kind {
      case .calendar: name = properties.text("NAME")
      case .event:
        if events.isEmpty { stamp = properties.time("DTSTAMP") + "Z" }
        events.append(record(of: properties))
      default: break
      }
    }
    return ([name, stamp] + events).map { $0 + "\u{1E}" }.joined()
  }

  private static func record(of event: [String: [CalendarProperty]]) -> String {
    let status = event.text("STATUS")
    return [
      event.text("UID"), event.time("DTSTART"), event.time("DTEND"), event.text("SUMMARY"),
      event.text("DESCRIPTION"), status, event.text("TRANSP"), event.text("CATEGORIES"),
      event.text("COLOR"), status == "TENTATIVE" ? "1" : "",
    ].joined(separator: "\u{1F}")
  }
}

extension [String: [CalendarProperty]] {
  /// The texts of a property, with commas between several.
  fileprivate func text(_ name: String) -> String {
    self[name, default: []].compactMap(\.text).joined(separator: ",")
  }

  /// The time of a property as iCalendar writes it, on its own clock.
  fileprivate func time(_ name: String) -> String {
    guard let time = self[name]?.first?.time else { return "" }
    let local = time.local
    let day = "\(local.year * 10_000 + local.month * 100 + local.day)"
    let clock = 1_000_000 + local.hour * 10_000 + local.minute * 100 + local.second
    return time.isDate ? day : "\(day)T\("\(clock)".dropFirst())"
  }
}
