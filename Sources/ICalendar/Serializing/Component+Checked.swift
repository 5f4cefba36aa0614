extension LocalDateTime {
  /// Whether it is valid and libical writes it: a later year becomes zeros, except in `UNTIL`.
  var isWritable: Bool {
    isValid && year <= 3000
  }
}

/// Adding values that come from callers: each is checked, then handed to libical.
extension Component {
  mutating func addText(_ kind: TextKind, _ text: String?) {
    if let text { add(kind, PlainText.cleaned(text)) }
  }

  mutating func addTime(_ kind: TimeKind, _ time: DateTime?) throws(ValueError) {
    guard let time else { return }
    guard time.local.isWritable else { throw ValueError(kind.rawValue, .outOfRange) }
    add(kind, time)
  }

  mutating func addUTC(_ kind: TimeKind, _ moment: LocalDateTime?) throws(ValueError) {
    try addTime(kind, moment.map { .utc($0) })
  }

  mutating func addColor(_ color: String?) throws(ValueError) {
    guard let color else { return }
    guard (1...32).contains(color.utf8.count),
      color.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
    else { throw ValueError("COLOR", .malformed) }
    add(.color, color)
  }

  mutating func addExtensions(_ extensions: [ExtensionProperty]) throws(ValueError) {
    for property in extensions {
      guard property.hasValidName else { throw ValueError("X-", .malformed) }
      add(extension: property.name, PlainText.cleaned(property.value))
    }
  }

  mutating func addAlarm(_ alarm: Alarm) throws(ValueError) {
    var component = Component(.alarm)
    component.addDisplayAction()
    let description = PlainText.cleaned(alarm.description)
    guard !description.isEmpty else { throw ValueError("DESCRIPTION", .empty) }
    component.add(.description, description)
    guard (-30_000_000...30_000_000).contains(alarm.minutes) else {
      throw ValueError("TRIGGER", .outOfRange)
    }
    component.add(triggerMinutes: alarm.minutes)
    append(component)
  }
}
