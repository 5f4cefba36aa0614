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
    default: return false
    }
    return true
  }

  /// Takes a property that only an event has; whether there is a place for it.
  static func take(_ property: CalendarProperty, into event: inout Event) -> Bool {
    switch property.name {
    case "DTSTART": event.start = property.time ?? event.start
    case "DTEND": event.end = property.time
    case "TRANSP": event.transparency = property.text.flatMap(Transparency.init(rawValue:))
    case "UID": event.uid = UID(property.text ?? "")
    case "DTSTAMP": event.stamp = property.time?.local ?? event.stamp
    case "LAST-MODIFIED": event.lastModified = property.time?.local
    case "SEQUENCE": event.sequence = property.number ?? -1
    case "SUMMARY": event.summary = property.text ?? ""
    case "DESCRIPTION": event.description = property.text
    case "COLOR": event.color = property.text
    case "STATUS": event.status = property.text.flatMap(Status.init(rawValue:))
    case "CLASS": event.classification = property.text.flatMap(Classification.init(rawValue:))
    case "CATEGORIES": event.categories += property.text.map { [$0] } ?? []
    case "RRULE": event.recurrenceRule = property.rule
    case let name where name.hasPrefix("X-"):
      event.extensions.append(ExtensionProperty(name: name, value: property.text ?? ""))
    default: return false
    }
    return true
  }

  /// Takes a property of a to-do; whether there is a place for it.
  static func take(_ property: CalendarProperty, into todo: inout Todo) -> Bool {
    switch property.name {
    case "DTSTART": todo.start = property.time
    case "DUE": todo.due = property.time
    case "UID": todo.uid = UID(property.text ?? "")
    case "DTSTAMP": todo.stamp = property.time?.local ?? todo.stamp
    case "LAST-MODIFIED": todo.lastModified = property.time?.local
    case "SEQUENCE": todo.sequence = property.number ?? -1
    case "SUMMARY": todo.summary = property.text ?? ""
    case "DESCRIPTION": todo.description = property.text
    case "COLOR": todo.color = property.text
    case "STATUS": todo.status = property.text.flatMap(Status.init(rawValue:))
    case "CLASS": todo.classification = property.text.flatMap(Classification.init(rawValue:))
    case "CATEGORIES": todo.categories += property.text.map { [$0] } ?? []
    case "RRULE": todo.recurrenceRule = property.rule
    default: return false
    }
    return true
  }
}

extension CalendarProperty {
  fileprivate var number: Int? {
    if case .number(let number) = value { number } else { nil }
  }
}
