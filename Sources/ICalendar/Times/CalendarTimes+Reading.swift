extension CalendarTimes {
  /// What a file says about times.
  public struct Reading: Sendable {
    /// The calendars, in order; one at least.
    public let calendars: [CalendarTimes]
    /// What may bear on times and was left out or amended, in order of lines; of very many the first ones.
    public let problems: [ParseProblem]
    /// How many more such problems there are.
    public let furtherProblemCount: Int
  }

  /// Reads a calendar file for its times.
  ///
  /// One component at a time is held; what it says besides is not kept. No file makes this trap.
  ///
  /// - Parameter bytes: The file in UTF-8; LF line ends and a byte order mark are accepted.
  /// - Returns: All calendars of the file, and what was left out.
  /// - Throws: ``ParseError`` when there is no calendar in the file.
  /// - Complexity: O(n) in the length of the file.
  public static func read(_ bytes: [UInt8]) throws(ParseError) -> Reading {
    var reader = CalendarReader(bytes)
    var calendars: [CalendarTimes] = []
    var current = CalendarTimes()
    while let component = reader.next() {
      switch component.kind {
      case .timeZone:
        if let zone = reader.zoneTimes(component) { current.definitions.append(zone) }
      case .event:
        if let event = reader.eventTimes(component) { current.events.append(event) }
      case .freeBusy: current.periods += reader.busyPeriods(component)
      case .calendar:
        current.takeProperties(of: component)
        calendars.append(current)
        current = CalendarTimes()
      case .todo, .alarm, .standard, .daylight: break
      }
    }
    guard !calendars.isEmpty else { throw .noCalendar }
    // Sorting is stable: problems of one line keep their order.
    let problems = reader.structure.kept.filter(\.mayBearOnTimes) + reader.values.kept
    return Reading(
      calendars: calendars, problems: problems.sorted { $0.line < $1.line },
      furtherProblemCount: reader.structure.furtherCount + reader.values.furtherCount)
  }

  private mutating func takeProperties(of calendar: CalendarComponent) {
    for line in calendar.lines {
      switch line.name {
      case "METHOD": method = Method(rawValue: line.word)
      case "X-WR-TIMEZONE": zone = line.text
      default: break
      }
    }
  }
}

extension ParseProblem {
  /// Whether something that was left out before libical saw it may be a time.
  var mayBearOnTimes: Bool {
    switch reason {
    case .unsupportedComponent:
      // To-dos are nobody's time; parts within an event or a to-do say nothing of its time.
      !["VJOURNAL", "VTODO", "VALARM", "PARTICIPANT", "VLOCATION", "VRESOURCE"].contains(component)
    case .controlCharacter, .tooLong, .unsupportedProperty:
      property.map { CalendarReader.timeProperties.contains($0) } ?? true
    case .tooManyParts: component != "VALARM"
    default: true
    }
  }
}

extension CalendarReader {
  fileprivate mutating func busyPeriods(_ component: CalendarComponent) -> [BusyPeriod] {
    var result: [BusyPeriod] = []
    let uid = component.text(of: "UID") ?? ""
    var cursor = PropertyCursor(component, named: ["FREEBUSY"])
    while let property = cursor.next(for: &self) {
      guard let (start, length) = property.period else {
        report(component, property.line, property.name, .invalidValue)
        continue
      }
      let kind = property.parameters["FBTYPE"].flatMap(BusyPeriod.Kind.init(rawValue:)) ?? .busy
      result.append(
        BusyPeriod(line: property.line, uid: uid, kind: kind, start: start, length: length))
    }
    return result
  }
}
