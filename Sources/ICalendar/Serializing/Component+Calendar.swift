extension Component {
  /// A calendar's own properties, without its parts.
  init(headerOf calendar: CalendarObject) throws(ValueError) {
    self.init(.calendar)
    let productID = PlainText.cleaned(calendar.productID)
    guard !productID.isEmpty else { throw ValueError("PRODID", .empty) }
    add(.version, "2.0")
    add(.productID, productID)
    add(.calendarScale, "GREGORIAN")
    if let method = calendar.method { add(method: method) }
    if let name = calendar.name.map(PlainText.cleaned) {
      add(.name, name)
      add(extension: "X-WR-CALNAME", name)
    }
    try addColor(calendar.color)
    if let interval = calendar.refreshInterval {
      guard interval.isValid, interval.days + interval.seconds > 0 else {
        throw ValueError("REFRESH-INTERVAL", .outOfRange)
      }
      add(refreshInterval: interval)
    }
  }

  /// A zone of the system as libical's tree.
  init(_ zone: TimeZoneDefinition) {
    self.init(.timeZone)
    add(.zoneIdentifier, zone.identifier)
    for observance in zone.observances {
      var part = Component(observance.isDaylight ? .daylight : .standard)
      part.add(.start, .floating(observance.start))
      part.add(offsetFrom: observance.offsetBefore, to: observance.offsetAfter)
      if let rule = observance.recurrenceRule { part.add(rule: rule) }
      part.addText(.zoneName, observance.name)
      append(part)
    }
  }
}
