extension CalendarReader {
  /// The properties of which times are told.
  static let timeProperties: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    "FREEBUSY", "UID", "SEQUENCE", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
    "X-MICROSOFT-CDO-ALLDAYEVENT", "METHOD",
  ]
  /// Those whose values libical reads.
  private static let timeValues: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
  ]

  /// Reads the times of an event; nil when it has no start.
  mutating func eventTimes(_ raw: RawComponent) -> EventTimes? {
    var event = EventTimes(line: raw.line, start: .utc(LocalDateTime(secondsSinceEpoch: 0)))
    var hasStart = false
    for line in raw.lines where !take(word: line, into: &event) {
      report(raw, line.number, line.name, .invalidValue)
    }
    var seen: Set<String> = []
    for (property, line) in properties(of: raw.only(Self.timeValues)) {
      let name = property.name
      let isList = ["RRULE", "EXRULE", "RDATE", "EXDATE"].contains(name)
      if !isList, !seen.insert(name).inserted {
        report(raw, line.number, name, .repeated)
      } else if !take(time: property, into: &event) {
        report(raw, line.number, name, .invalidValue)
      } else if name == "DTSTART" {
        hasStart = true
      }
    }
    if !raw.lines.contains(where: { $0.name == "DTSTART" }) {
      report(raw, raw.line, "DTSTART", .missing)
    }
    return hasStart ? event : nil
  }

  /// Takes a property that holds a word; whether it is understood.
  private func take(word line: ContentLine, into event: inout EventTimes) -> Bool {
    switch line.name {
    case "UID": event.uid = line.text
    case "SEQUENCE":
      guard let number = Int(line.word), number >= 0 else { return false }
      event.sequence = number
    case "STATUS":
      event.status = Status(rawValue: line.word)
      return event.status != nil
    case "TRANSP":
      // vCalendar 1.0 had numbers; RFC 2445's drafts had words that only begin like today's.
      let word = line.word
      let isFree = word == "1" || word.hasPrefix("TRANSPARENT")
      guard isFree || word == "0" || word.hasPrefix("OPAQUE") else { return false }
      event.transparency = isFree ? .transparent : .opaque
    case "X-MICROSOFT-CDO-BUSYSTATUS":
      event.busyStatus = EventTimes.BusyStatus(rawValue: line.word)
      return event.busyStatus != nil
    case "X-MICROSOFT-CDO-ALLDAYEVENT": event.isMarkedAllDay = line.word == "TRUE"
    default: break
    }
    return true
  }

  /// Takes a property that holds a time; whether it is understood.
  private func take(time property: ReadProperty, into event: inout EventTimes) -> Bool {
    switch property.name {
    case "DTSTART":
      guard let time = Self.time(property) else { return false }
      event.start = time
    case "DTEND":
      guard let time = Self.time(property) else { return false }
      event.length = .until(time)
    case "DURATION":
      guard let duration = Self.duration(property) else { return false }
      event.length = event.length ?? .lasting(duration)
    case "RRULE", "EXRULE":
      guard case .rule(let rule?) = property.value else { return false }
      if property.name == "RRULE" {
        event.rules.append(rule)
      } else {
        event.exceptionRules.append(rule)
      }
    case "RDATE":
      if let (start, length) = Self.period(property) {
        event.extraDates.append(EventTimes.ExtraDate(start: start, length: length))
      } else {
        guard let time = Self.time(property) else { return false }
        event.extraDates.append(EventTimes.ExtraDate(start: time, length: nil))
      }
    case "EXDATE":
      guard let time = Self.time(property) else { return false }
      event.exceptionDates.append(time)
    case "RECURRENCE-ID":
      guard let time = Self.time(property) else { return false }
      let isFuture = property.parameters["RANGE"] == "THISANDFUTURE"
      event.recurrenceID = RecurrenceID(time, includesFuture: isFuture)
    default: break
    }
    return true
  }

  /// A period, with its end or length.
  static func period(_ property: ReadProperty) -> (start: DateTime, length: TimeLength)? {
    guard case .period(let start, let end, let duration) = property.value, start.isValid else {
      return nil
    }
    guard let end else { return (start, .lasting(duration)) }
    return end.isValid ? (start, .until(end)) : nil
  }
}

extension RawComponent {
  /// The component with the lines of some properties alone.
  func only(_ names: Set<String>) -> RawComponent {
    var copy = self
    copy.lines = lines.filter { names.contains($0.name) }
    copy.children = []
    return copy
  }
}

extension ContentLine {
  /// The value without the blanks around it.
  var text: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let value = value.drop(while: isBlank)
    let end = value.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? value.startIndex
    return String(decoding: value[..<end], as: UTF8.self)
  }

  /// A short value, without the blanks around it, in capitals.
  var word: String {
    value.count <= 200 ? text.uppercased() : ""
  }
}
