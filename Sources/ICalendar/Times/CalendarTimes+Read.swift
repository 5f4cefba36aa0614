extension CalendarTimes {
  /// What a text says about times.
  public struct Reading: Sendable {
    /// The calendars, in order; one at least.
    public let calendars: [CalendarTimes]
    /// What may bear on times and was left out or amended, in order of lines.
    public let problems: [ParseProblem]
  }

  /// Reads iCalendar text for its times.
  ///
  /// Values go through libical; what it refuses is reported with its line. No text makes this trap.
  ///
  /// - Parameter bytes: The text in UTF-8; LF line ends and a byte order mark are accepted.
  /// - Returns: All calendars of the text, and what was left out.
  /// - Throws: ``ParseError`` when there is no calendar in the text.
  /// - Complexity: O(n) in the length of the text.
  public static func read(_ bytes: [UInt8]) throws(ParseError) -> Reading {
    let sorter = ComponentSorter(ContentLine.lines(of: bytes))
    guard !sorter.calendars.isEmpty else { throw .noCalendar }
    var reader = CalendarReader(problems: sorter.problems.filter(\.mayBearOnTimes))
    let calendars = sorter.calendars.map { reader.times(of: $0) }
    return Reading(calendars: calendars, problems: reader.problems.sorted { $0.line < $1.line })
  }
}

extension ParseProblem {
  /// Whether something that was left out before libical saw it may be a time.
  fileprivate var mayBearOnTimes: Bool {
    switch reason {
    case .unsupportedComponent:
      // To-dos are nobody's time; parts within an event or a to-do say nothing of its time.
      !["VJOURNAL", "VTODO", "VALARM", "PARTICIPANT", "VLOCATION", "VRESOURCE"].contains(component)
    case .controlCharacter, .tooLong, .unsupportedProperty:
      property.map { CalendarReader.timeProperties.contains($0) } ?? true
    default: true
    }
  }
}

extension CalendarReader {
  fileprivate mutating func times(of raw: RawComponent) -> CalendarTimes {
    var times = CalendarTimes(line: raw.line)
    for line in raw.lines {
      switch line.name {
      case "METHOD": times.method = Method(rawValue: line.word)
      case "X-WR-TIMEZONE": times.zone = line.text
      default: break
      }
    }
    for child in raw.children {
      switch child.kind {
      case .timeZone: if let zone = zoneTimes(child) { times.definitions.append(zone) }
      case .event: if let event = eventTimes(child) { times.events.append(event) }
      case .freeBusy: times.periods += periodTimes(child)
      default: break
      }
    }
    return times
  }

  private mutating func zoneTimes(_ raw: RawComponent) -> ZoneTimes? {
    guard let definition = timeZone(raw) else { return nil }
    let location = raw.lines.first { $0.name == "X-LIC-LOCATION" }?.text
    return ZoneTimes(line: raw.line, definition: definition, location: location)
  }

  private mutating func periodTimes(_ raw: RawComponent) -> [PeriodTimes] {
    var result: [PeriodTimes] = []
    let uid = raw.lines.first { $0.name == "UID" }?.text ?? ""
    for (property, line) in properties(of: raw.only(["FREEBUSY"])) {
      guard let (start, length) = Self.period(property) else {
        report(raw, line.number, property.name, .invalidValue)
        continue
      }
      let kind = property.parameters["FBTYPE"].flatMap(BusyPeriod.Kind.init(rawValue:)) ?? .busy
      result.append(
        PeriodTimes(line: line.number, uid: uid, kind: kind, start: start, length: length))
    }
    return result
  }
}
