extension CalendarReader {
  /// The properties that may stand more than once in an event or to-do.
  static let repeatable: Set<String> = [
    "CATEGORIES", "EXDATE", "RDATE", "RELATED-TO", "ATTACH", "ATTENDEE", "COMMENT", "CONTACT",
    "REQUEST-STATUS", "RESOURCES", "IMAGE", "CONFERENCE",
  ]

  /// Reads what events and to-dos have in common.
  static func take(_ property: ReadProperty, into details: inout some Details) -> Outcome {
    let text = property.text
    switch property.name {
    case "UID": return set(&details.uid, text.map { UID($0) })
    case "DTSTAMP": return set(&details.stamp, utc(property))
    case "CREATED": return set(&details.created, utc(property))
    case "LAST-MODIFIED": return set(&details.lastModified, utc(property))
    case "SEQUENCE": return set(&details.sequence, number(property))
    case "PRIORITY": return set(&details.priority, number(property))
    case "DURATION": return set(&details.duration, duration(property))
    case "SUMMARY": return set(&details.summary, text)
    case "DESCRIPTION": return set(&details.description, text)
    case "LOCATION": return set(&details.location, text)
    case "URL": return set(&details.url, text)
    case "COLOR": return set(&details.color, text)
    case "STATUS": return set(&details.status, text.flatMap { Status(rawValue: $0.uppercased()) })
    case "CLASS":
      // RFC 5545 §3.8.1.3: what is not understood is private.
      let word = text.map { Classification(rawValue: $0.uppercased()) ?? .private }
      return set(&details.classification, word)
    case "CATEGORIES": return append(&details.categories, text)
    case "EXDATE": return append(&details.exceptionDates, time(property))
    case "RDATE": return append(&details.recurrenceDates, time(property))
    case "RRULE":
      guard case .rule(let rule) = property.value else { return .invalid }
      return set(&details.recurrenceRule, rule)
    case "RECURRENCE-ID":
      let future = property.parameters["RANGE"] == "THISANDFUTURE"
      let original = time(property).map { RecurrenceID($0, includesFuture: future) }
      return set(&details.recurrenceID, original)
    case "RELATED-TO":
      let kind = property.parameters["RELTYPE"].flatMap(Relation.Kind.init) ?? .parent
      return append(&details.relatedTo, text.map { Relation(to: UID($0), as: kind) })
    case "ORGANIZER":
      let name = property.parameters["CN"]
      return set(&details.organizer, text.map { Organizer(address: $0, name: name) })
    case "ATTACH":
      if case .embedded = property.value { return .unsupported }
      let type = property.parameters["FMTTYPE"]
      return append(&details.attachments, text.map { Attachment(url: $0, mediaType: type) })
    case let name where name.hasPrefix("X-"):
      let kept = text.map { ExtensionProperty(name: name, value: $0) }
      return append(&details.extensions, kept)
    default: return .unsupported
    }
  }

  static func set<Value>(_ field: inout Value, _ value: Value?) -> Outcome {
    guard let value else { return .invalid }
    field = value
    return .used
  }

  static func set<Value>(_ field: inout Value?, _ value: Value?) -> Outcome {
    guard let value else { return .invalid }
    field = value
    return .used
  }

  static func append<Value>(_ list: inout [Value], _ value: Value?) -> Outcome {
    guard let value else { return .invalid }
    list.append(value)
    return .used
  }

  /// A time of any form that the calendar has; of a period, its start.
  static func time(_ property: ReadProperty) -> DateTime? {
    switch property.value {
    case .time(let time) where time.isValid: time
    case .period(let start, end: _, duration: _) where start.isValid: start
    default: nil
    }
  }

  /// A time in UTC; a time without a zone counts as one, as sloppy writers mean it.
  static func utc(_ property: ReadProperty) -> LocalDateTime? {
    switch time(property) {
    case .utc(let moment), .floating(let moment): moment
    default: nil
    }
  }

  static func duration(_ property: ReadProperty) -> NominalDuration? {
    if case .duration(let duration) = property.value { duration } else { nil }
  }

  static func number(_ property: ReadProperty) -> Int? {
    if case .number(let number) = property.value { number } else { nil }
  }
}
