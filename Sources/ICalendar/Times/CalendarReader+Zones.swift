extension CalendarReader {
  /// Reads a zone; nil when it has no name or no usable part.
  mutating func zoneTimes(_ component: CalendarComponent) -> ZoneTimes? {
    var identifier: String?
    read(component, repeatable: []) { property in
      switch property.name {
      case "TZID": Self.set(&identifier, property.text)
      case "TZURL", "LAST-MODIFIED", "X-LIC-LOCATION": .used
      case let name where name.hasPrefix("X-"): .used
      default: .unsupported
      }
    }
    reportMissing(component, ["TZID"])
    var observances: [TimeZoneDefinition.Observance] = []
    for part in component.parts {
      if let observance = observance(part) { observances.append(observance) }
    }
    guard let identifier, !observances.isEmpty else { return nil }
    return ZoneTimes(
      line: component.line,
      definition: TimeZoneDefinition(identifier: identifier, observances: observances),
      location: component.text(of: "X-LIC-LOCATION"))
  }

  private mutating func observance(
    _ component: CalendarComponent
  ) -> TimeZoneDefinition.Observance? {
    var start: LocalDateTime?
    var before: Int?
    var after: Int?
    var name: String?
    var rule: RecurrenceRule?
    var dates: [LocalDateTime] = []
    read(component, repeatable: ["RDATE", "TZNAME", "COMMENT"]) { property in
      switch property.name {
      case "DTSTART": return Self.set(&start, property.time?.local)
      case "TZOFFSETFROM": return Self.set(&before, property.offset)
      case "TZOFFSETTO": return Self.set(&after, property.offset)
      case "TZNAME": return Self.set(&name, name ?? property.text)
      case "RDATE":
        guard let date = property.time?.local else { return .invalid }
        dates.append(date)
        return .used
      case "RRULE": return Self.set(&rule, property.rule)
      case let name where name.hasPrefix("X-"): return .used
      default: return .unsupported
      }
    }
    reportMissing(component, ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"])
    guard let start, let before, let after else { return nil }
    var observance = TimeZoneDefinition.Observance(
      isDaylight: component.kind == .daylight, start: start, offsetBefore: before,
      offsetAfter: after, name: name)
    observance.recurrenceRule = rule
    observance.recurrenceDates = dates
    return observance
  }

  /// What became of a property.
  private enum Outcome {
    case used
    case invalid
    case unsupported
  }

  private static func set<Value>(_ field: inout Value?, _ value: Value?) -> Outcome {
    guard let value else { return .invalid }
    field = value
    return .used
  }

  /// Reads each property of a zone by `take`, and reports those that it does not use.
  private mutating func read(
    _ component: CalendarComponent, repeatable: Set<String>,
    _ take: (CalendarProperty) -> Outcome
  ) {
    var seen: Set<String> = []
    var cursor = PropertyCursor(component, named: nil)
    while let property = cursor.next(for: &self) {
      let isExtension = property.name.hasPrefix("X-")
      if !isExtension, !repeatable.contains(property.name),
        !seen.insert(property.name).inserted
      {
        report(component, property.line, property.name, .repeated)
        continue
      }
      switch take(property) {
      case .used:
        if let zone = property.parameters["TZID"], !zoneNames.isKnown(zone) {
          report(component, property.line, property.name, .unknownZone(zone))
        }
        if isExtension, property.hasParameters {
          report(component, property.line, property.name, .unsupportedParameters)
        }
      case .invalid:
        seen.remove(property.name)
        report(component, property.line, property.name, .invalidValue)
      case .unsupported:
        report(component, property.line, property.name, .unsupportedProperty)
      }
    }
  }
}

/// Which names the system has a zone for, each looked up once.
struct ZoneNames {
  private var known: [String: Bool] = [:]

  mutating func isKnown(_ name: String) -> Bool {
    if let known = known[name] { return known }
    let isKnown = (try? ZoneRules.named(name)) != nil
    known[name] = isKnown
    return isKnown
  }
}
