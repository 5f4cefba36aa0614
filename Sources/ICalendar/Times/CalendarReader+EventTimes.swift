extension CalendarReader {
  /// The properties that times are made of.
  static let timeProperties: Set<String> = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
    "FREEBUSY", "UID", "SEQUENCE", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
    "X-MICROSOFT-CDO-ALLDAYEVENT", "METHOD",
  ]
  /// Those whose values libical reads.
  private static let timeValues: Set<String> = [
    "DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
  ]

  /// Reads the times of an event or a to-do, whose end is when it is due; nil when it has no start.
  public mutating func eventTimes(_ component: CalendarComponent) -> EventTimes? {
    var event = EventTimes(line: component.line, start: .utc(LocalDateTime(secondsSinceEpoch: 0)))
    var hasStart = false
    for line in component.lines where !take(word: line, into: &event) {
      report(component, line.number, line.name, .invalidValue)
    }
    var seen: Set<String> = []
    var cursor = PropertyCursor(component, named: Self.timeValues)
    while let property = cursor.next(for: &self) {
      let name = property.name
      let isList = ["RRULE", "EXRULE", "RDATE", "EXDATE"].contains(name)
      if !isList, !seen.insert(name).inserted {
        report(component, property.line, name, .repeated)
      } else if !take(time: property, into: &event) {
        report(component, property.line, name, .invalidValue)
      } else if name == "DTSTART" {
        hasStart = true
      }
    }
    reportMissing(component, ["DTSTART"])
    if hasStart, event.unifyClocks() {
      report(component, component.line, nil, .mixedClocks)
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
  private func take(time property: CalendarProperty, into event: inout EventTimes) -> Bool {
    switch property.name {
    case "DTSTART":
      guard let time = property.time else { return false }
      event.start = time
    case "DTEND", "DUE":
      guard let time = property.time else { return false }
      event.length = .until(time)
    case "DURATION":
      guard let duration = property.duration else { return false }
      event.length = event.length ?? .lasting(duration)
    case "RRULE", "EXRULE":
      guard let rule = property.rule else { return false }
      if property.name == "RRULE" {
        event.rules.append(rule)
      } else {
        event.exceptionRules.append(rule)
      }
    case "RDATE":
      if let (start, length) = property.period {
        event.extraDates.append(EventTimes.ExtraDate(start: start, length: length))
      } else {
        guard let time = property.time else { return false }
        event.extraDates.append(EventTimes.ExtraDate(start: time, length: nil))
      }
    case "EXDATE":
      guard let time = property.time else { return false }
      event.exceptionDates.append(time)
    case "RECURRENCE-ID":
      guard let time = property.time else { return false }
      let isFuture = property.parameters["RANGE"] == "THISANDFUTURE"
      event.recurrenceID = RecurrenceID(time, includesFuture: isFuture)
    default: break
    }
    return true
  }
}

extension EventTimes {
  /// Puts a start and an end of which one has no clock on the clock of the other, as the programs mean
  /// it that write only one of them.
  ///
  /// - Returns: Whether they were on two clocks.
  fileprivate mutating func unifyClocks() -> Bool {
    guard case .until(let end) = length else { return false }
    switch (start, end) {
    case (.zoned, .floating(let local)), (.utc, .floating(let local)):
      length = .until(local.onClock(of: start))
    case (.floating(let local), .zoned), (.floating(let local), .utc):
      start = local.onClock(of: end)
    default: return false
    }
    return true
  }
}

extension LocalDateTime {
  /// This time on the clock of another.
  fileprivate func onClock(of other: DateTime) -> DateTime {
    switch other {
    case .utc: .utc(self)
    case .zoned(_, let zone): .zoned(self, zone: zone)
    case .date, .floating: .floating(self)
    }
  }
}
