extension CalendarObject {
  /// Reads iCalendar text.
  ///
  /// Whatever cannot be kept is left out and reported; no text makes this trap. Values go through
  /// libical; what it drops in silence is found and reported with its line.
  ///
  /// - Parameter text: The text; LF line ends and a byte order mark are accepted.
  /// - Returns: All calendars of the text, and what was left out.
  /// - Throws: ``ParseError`` when there is no calendar in the text.
  /// - Complexity: O(n) in the length of the text.
  /// - Source: RFC 5545 §3.
  public static func parse(_ text: String) throws(ParseError) -> ParseResult {
    let sorter = ComponentSorter(ContentLine.lines(of: Array(text.utf8)))
    guard !sorter.calendars.isEmpty else { throw .noCalendar }
    var reader = CalendarReader(problems: sorter.problems)
    let calendars = sorter.calendars.map { reader.calendar($0) }
    // Sorting is stable: problems of one line keep their order.
    return ParseResult(
      calendars: calendars, problems: reader.problems.sorted { $0.line < $1.line })
  }
}

extension CalendarReader {
  /// Reads a calendar.
  mutating func calendar(_ raw: RawComponent) -> CalendarObject {
    var calendar = CalendarObject(productID: "")
    for child in raw.children where child.kind == .timeZone {
      if let zone = timeZone(child) { calendar.timeZones.append(zone) }
    }
    definedZones = Set(calendar.timeZones.map(\.identifier))
    readProperties(of: raw, into: &calendar)
    for child in raw.children {
      switch child.kind {
      case .event: if let event = event(child) { calendar.events.append(event) }
      case .todo: calendar.todos.append(todo(child))
      case .freeBusy: calendar.busyPeriods += busyPeriods(child)
      default: break
      }
    }
    return calendar
  }

  private mutating func readProperties(of raw: RawComponent, into calendar: inout CalendarObject) {
    var shownName: String?
    var shownInterval: NominalDuration?
    read(raw, repeatable: ["NAME", "DESCRIPTION", "CATEGORIES", "IMAGE"]) { property in
      let text = property.text
      switch property.name {
      case "PRODID": return Self.set(&calendar.productID, text)
      case "VERSION": return text == "2.0" ? .used : .invalid
      case "CALSCALE": return text?.uppercased() == "GREGORIAN" ? .used : .invalid
      case "METHOD":
        return Self.set(&calendar.method, text.flatMap { Method(rawValue: $0.uppercased()) })
      case "NAME": return Self.set(&calendar.name, calendar.name ?? text)
      case "X-WR-CALNAME": return Self.set(&shownName, text)
      case "COLOR": return Self.set(&calendar.color, text)
      case "REFRESH-INTERVAL": return Self.set(&calendar.refreshInterval, Self.duration(property))
      case "X-PUBLISHED-TTL":
        return Self.set(&shownInterval, text.flatMap { NominalDuration(text: $0) })
      case let name where name.hasPrefix("X-"):
        let kept = text.map { ExtensionProperty(name: name, value: $0) }
        return Self.append(&calendar.extensions, kept)
      default: return .unsupported
      }
    }
    calendar.name = calendar.name ?? shownName
    calendar.refreshInterval = calendar.refreshInterval ?? shownInterval
    reportMissing(raw, ["PRODID", "VERSION"])
  }
}
