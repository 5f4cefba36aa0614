@testable import ICalendar

extension ReadBack {
  /// Takes a property of a calendar; whether there is a place for it.
  static func take(_ property: CalendarProperty, into calendar: inout CalendarObject) -> Bool {
    let text = property.text
    switch property.name {
    case "PRODID": calendar.productID = text ?? ""
    case "VERSION": return text == "2.0"
    case "CALSCALE": return text == "GREGORIAN"
    case "METHOD": calendar.method = text.flatMap(Method.init(rawValue:))
    case "NAME": calendar.name = text
    case "X-WR-CALNAME": return text == calendar.name
    case "COLOR": calendar.color = text
    case "REFRESH-INTERVAL": calendar.refreshInterval = property.duration
    case "X-PUBLISHED-TTL": return text?.hasPrefix("P") == true
    case let name where name.hasPrefix("X-"):
      calendar.extensions.append(ExtensionProperty(name: name, value: text ?? ""))
    default: return false
    }
    return true
  }

  /// Takes a property that events and to-dos have in common; whether there is a place for it.
  static func take(_ property: CalendarProperty, into details: inout some Details) -> Bool {
    let text = property.text ?? ""
    switch property.name {
    case "UID": details.uid = UID(text)
    case "DTSTAMP": details.stamp = property.time?.local ?? details.stamp
    case "CREATED": details.created = property.time?.local
    case "LAST-MODIFIED": details.lastModified = property.time?.local
    case "SEQUENCE":
      guard case .number(let number) = property.value else { return false }
      details.sequence = number
    case "PRIORITY":
      guard case .number(let number) = property.value else { return false }
      details.priority = number
    case "DURATION": details.duration = property.duration
    case "SUMMARY": details.summary = text
    case "DESCRIPTION": details.description = text
    case "LOCATION": details.location = text
    case "URL": details.url = text
    case "COLOR": details.color = text
    case "STATUS": details.status = Status(rawValue: text)
    case "CLASS": details.classification = Classification(rawValue: text)
    case "CATEGORIES": details.categories.append(text)
    case "EXDATE": details.exceptionDates += property.time.map { [$0] } ?? []
    case "RDATE": details.recurrenceDates += property.time.map { [$0] } ?? []
    case "RRULE": details.recurrenceRule = property.rule
    case "RECURRENCE-ID":
      let isFuture = property.parameters["RANGE"] == "THISANDFUTURE"
      details.recurrenceID = property.time.map { RecurrenceID($0, includesFuture: isFuture) }
    case "RELATED-TO":
      let kind = property.parameters["RELTYPE"].flatMap(Relation.Kind.init) ?? .parent
      details.relatedTo.append(Relation(to: UID(text), as: kind))
    case "ORGANIZER":
      details.organizer = Organizer(address: text, name: property.parameters["CN"])
    case "ATTACH":
      let type = property.parameters["FMTTYPE"]
      details.attachments.append(Attachment(url: text, mediaType: type))
    case let name where name.hasPrefix("X-"):
      details.extensions.append(ExtensionProperty(name: name, value: text))
    default: return false
    }
    return true
  }
}
