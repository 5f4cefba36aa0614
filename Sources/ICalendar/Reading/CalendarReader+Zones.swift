extension CalendarReader {
  /// Reads a zone; nil when it has no name or no usable part.
  mutating func timeZone(_ raw: RawComponent) -> TimeZoneDefinition? {
    var identifier: String?
    read(raw, repeatable: []) { property in
      switch property.name {
      case "TZID": Self.set(&identifier, property.text)
      case "TZURL", "LAST-MODIFIED", "X-LIC-LOCATION": .used
      case let name where name.hasPrefix("X-"): .used
      default: .unsupported
      }
    }
    reportMissing(raw, ["TZID"])
    var observances: [TimeZoneDefinition.Observance] = []
    for child in raw.children {
      if let observance = observance(child) { observances.append(observance) }
    }
    guard let identifier, !observances.isEmpty else { return nil }
    return TimeZoneDefinition(identifier: identifier, observances: observances)
  }

  private mutating func observance(_ raw: RawComponent) -> TimeZoneDefinition.Observance? {
    var start: LocalDateTime?
    var before: Int?
    var after: Int?
    var name: String?
    var rule: RecurrenceRule?
    var dates: [LocalDateTime] = []
    read(raw, repeatable: ["RDATE", "TZNAME", "COMMENT"]) { property in
      switch property.name {
      case "DTSTART": return Self.set(&start, Self.time(property)?.local)
      case "TZOFFSETFROM": return Self.set(&before, Self.offset(property))
      case "TZOFFSETTO": return Self.set(&after, Self.offset(property))
      case "TZNAME": return Self.set(&name, name ?? property.text)
      case "RDATE": return Self.append(&dates, Self.time(property)?.local)
      case "RRULE":
        guard case .rule(let read) = property.value else { return .invalid }
        return Self.set(&rule, read)
      case let name where name.hasPrefix("X-"): return .used
      default: return .unsupported
      }
    }
    reportMissing(raw, ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"])
    guard let start, let before, let after else { return nil }
    var observance = TimeZoneDefinition.Observance(
      isDaylight: raw.kind == .daylight, start: start, offsetBefore: before, offsetAfter: after,
      name: name)
    observance.recurrenceRule = rule
    observance.recurrenceDates = dates
    return observance
  }

  private static func offset(_ property: ReadProperty) -> Int? {
    if case .offset(let offset) = property.value, abs(offset) < 93_600 { offset } else { nil }
  }
}
