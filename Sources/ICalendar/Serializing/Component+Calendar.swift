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
    try addExtensions(calendar.extensions)
  }

  /// A zone as libical's tree.
  init(_ zone: TimeZoneDefinition) throws(ValueError) {
    self.init(.timeZone)
    guard PlainText.isIdentifier(zone.identifier, limit: 255) else {
      throw ValueError("TZID", .malformed)
    }
    add(.zoneIdentifier, zone.identifier)
    for observance in zone.observances {
      var part = Component(observance.isDaylight ? .daylight : .standard)
      let offsets = -93_599...93_599
      guard observance.start.isWritable, offsets.contains(observance.offsetBefore),
        offsets.contains(observance.offsetAfter)
      else { throw ValueError("TZOFFSETTO", .outOfRange) }
      part.add(.start, .floating(observance.start))
      part.add(offsetFrom: observance.offsetBefore, to: observance.offsetAfter)
      if let rule = observance.recurrenceRule {
        guard rule.isValid else { throw ValueError("RRULE", .outOfRange) }
        part.add(rule: rule)
      }
      for date in observance.recurrenceDates {
        try part.addTime(.recurrenceDate, .floating(date))
      }
      part.addText(.zoneName, observance.name)
      append(part)
    }
  }
}
