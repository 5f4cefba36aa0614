import Testing

@testable import ICalendar

/// A text that was written, read by the reader of calendar files and put together again.
enum ReadBack {
  /// A property that no value has a place for, or that the reader could not read.
  struct Unread: Error {
    var properties: [String]
  }

  /// The calendars of a text.
  ///
  /// - Throws: ``Unread`` where the text holds anything that is not in the calendars, except zones.
  static func calendars(_ text: String) throws -> [CalendarObject] {
    var reader = CalendarReader(Array(text.utf8))
    var unread: [String] = []
    var calendars: [CalendarObject] = []
    var current = CalendarObject(productID: "")
    while let component = reader.next() {
      let properties = reader.properties(of: component)
      let alarms = component.parts.filter { $0.kind == .alarm }.map { reader.properties(of: $0) }
      switch component.kind {
      case .event: current.events.append(event(properties, alarms, &unread))
      case .todo: current.todos.append(todo(properties, alarms, &unread))
      case .timeZone: break
      case .calendar:
        for property in properties where !take(property, into: &current) {
          unread.append(property.name)
        }
        calendars.append(current)
        current = CalendarObject(productID: "")
      default: unread.append(component.kind.rawValue)
      }
    }
    let problems = reader.structure.kept + reader.values.kept
    unread += problems.map { "\($0)" }
    guard unread.isEmpty else { throw Unread(properties: unread) }
    return calendars
  }

  /// The only calendar of one that is written.
  static func calendar(_ calendar: CalendarObject) throws -> CalendarObject {
    let read = try calendars(try calendar.serialized())
    #expect(read.count == 1)
    return try #require(read.first)
  }

  /// The events of the calendar that a text holds.
  static func events(_ text: String) throws -> [Event] {
    try #require(try calendars(text).first).events
  }

  private static func event(
    _ properties: [CalendarProperty], _ alarms: [[CalendarProperty]], _ unread: inout [String]
  ) -> Event {
    var event = Event(
      uid: UID(""), stamp: .distant, start: .utc(.distant), end: nil, summary: "")
    for property in properties where !take(property, into: &event) {
      unread.append(property.name)
    }
    event.alarms = alarms.map { alarm($0, &unread) }
    return event
  }

  private static func todo(
    _ properties: [CalendarProperty], _ alarms: [[CalendarProperty]], _ unread: inout [String]
  ) -> Todo {
    var todo = Todo(uid: UID(""), stamp: .distant, start: nil, due: nil, summary: "")
    for property in properties where !take(property, into: &todo) {
      unread.append(property.name)
    }
    todo.alarms = alarms.map { alarm($0, &unread) }
    return todo
  }

  private static func alarm(_ properties: [CalendarProperty], _ unread: inout [String]) -> Alarm {
    var alarm = Alarm(description: "", minutes: .max)
    for property in properties {
      switch (property.name, property.value) {
      case ("ACTION", .text("DISPLAY")): break
      case ("DESCRIPTION", .text(let text)): alarm.description = text
      case ("TRIGGER", .duration(let length)):
        alarm.minutes = (length.days * 86_400 + length.seconds) / 60
      default: unread.append(property.name)
      }
    }
    return alarm
  }
}

extension LocalDateTime {
  /// A moment that no calendar of the tests holds.
  fileprivate static let distant = LocalDateTime(secondsSinceEpoch: 0)
}
