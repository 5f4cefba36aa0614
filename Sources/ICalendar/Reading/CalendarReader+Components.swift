extension CalendarReader {
  private static let epoch = LocalDateTime(secondsSinceEpoch: 0)

  /// Reads an event; nil when it has no start.
  mutating func event(_ raw: RawComponent) -> Event? {
    var start: DateTime?
    var event = Event(
      uid: UID(""), stamp: Self.epoch, start: .utc(Self.epoch), end: nil, summary: "")
    read(raw, repeatable: Self.repeatable) { property in
      switch property.name {
      case "DTSTART": Self.set(&start, Self.time(property))
      case "DTEND": Self.set(&event.end, Self.time(property))
      case "TRANSP":
        Self.set(&event.transparency, property.text.flatMap(Transparency.init(rawValue:)))
      default: Self.take(property, into: &event)
      }
    }
    reportMissing(raw, ["UID", "DTSTAMP", "DTSTART"])
    guard let start else { return nil }
    event.start = start
    event.alarms = alarms(of: raw)
    return event
  }

  /// Reads a to-do.
  mutating func todo(_ raw: RawComponent) -> Todo {
    var todo = Todo(uid: UID(""), stamp: Self.epoch, start: nil, due: nil, summary: "")
    read(raw, repeatable: Self.repeatable) { property in
      switch property.name {
      case "DTSTART": Self.set(&todo.start, Self.time(property))
      case "DUE": Self.set(&todo.due, Self.time(property))
      case "COMPLETED": Self.set(&todo.completed, Self.utc(property))
      case "PERCENT-COMPLETE": Self.set(&todo.percentComplete, Self.number(property))
      default: Self.take(property, into: &todo)
      }
    }
    reportMissing(raw, ["UID", "DTSTAMP"])
    todo.alarms = alarms(of: raw)
    return todo
  }

  /// Reports the properties that no line names.
  mutating func reportMissing(_ raw: RawComponent, _ names: [String]) {
    for name in names where !raw.lines.contains(where: { $0.name == name }) {
      report(raw, raw.line, name, .missing)
    }
  }

  private mutating func alarms(of raw: RawComponent) -> [Alarm] {
    var result: [Alarm] = []
    for child in raw.children where child.kind == .alarm {
      if let alarm = alarm(child) { result.append(alarm) }
    }
    return result
  }

  /// Reads a reminder; nil when it has no trigger.
  private mutating func alarm(_ raw: RawComponent) -> Alarm? {
    var trigger: Alarm.Trigger?
    var alarm = Alarm(description: "", trigger: .relative(minutes: 0, toEnd: false))
    read(raw, repeatable: ["ATTACH", "ATTENDEE"]) { property in
      switch property.name {
      case "ACTION": Self.set(&alarm.action, property.text.flatMap(Alarm.Action.init(rawValue:)))
      case "DESCRIPTION": Self.set(&alarm.description, property.text)
      case "TRIGGER": Self.set(&trigger, Self.trigger(property))
      default: .unsupported
      }
    }
    reportMissing(raw, ["ACTION", "TRIGGER"])
    guard let trigger else { return nil }
    alarm.trigger = trigger
    return alarm
  }

  private static func trigger(_ property: ReadProperty) -> Alarm.Trigger? {
    if let moment = utc(property) { return .absolute(moment) }
    guard let duration = duration(property) else { return nil }
    let seconds = duration.days * 86_400 + duration.seconds
    let minutes = seconds >= 0 ? seconds / 60 : (seconds - 59) / 60
    return .relative(minutes: minutes, toEnd: property.parameters["RELATED"] == "END")
  }

  /// Reads the periods of a free/busy component.
  mutating func busyPeriods(_ raw: RawComponent) -> [BusyPeriod] {
    var result: [BusyPeriod] = []
    read(raw, repeatable: ["FREEBUSY", "ATTENDEE", "COMMENT"]) { property in
      switch property.name {
      case "FREEBUSY": return Self.append(&result, Self.busyPeriod(property))
      case "UID", "DTSTAMP", "DTSTART", "DTEND", "ORGANIZER", "URL": return .used
      default: return .unsupported
      }
    }
    return result
  }

  private static func busyPeriod(_ property: ReadProperty) -> BusyPeriod? {
    guard case .period(.utc(let start), let end, let duration) = property.value, start.isValid
    else { return nil }
    let length = duration.days * 86_400 + duration.seconds
    var last = LocalDateTime(secondsSinceEpoch: start.secondsSinceEpoch + length)
    if let end {
      guard case .utc(let moment) = end else { return nil }
      last = moment
    }
    guard last.isValid, start < last else { return nil }
    // RFC 5545 §3.2.9: a type that is not understood is busy.
    let kind = property.parameters["FBTYPE"].flatMap(BusyPeriod.Kind.init(rawValue:)) ?? .busy
    return BusyPeriod(start: start, end: last, kind: kind)
  }
}
