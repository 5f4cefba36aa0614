import ICalendar

extension CalendarObject {
  /// The calendar as iCalendar text.
  func serialized() throws(SerializationError) -> String {
    var buffer: [UInt8] = []
    try serialize(into: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}

/// Values that several suites use.
enum Samples {
  static let stamp = LocalDateTime(year: 2026, month: 3, day: 1, hour: 0, minute: 0, second: 0)

  static func local(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int)
    -> LocalDateTime
  {
    LocalDateTime(year: year, month: month, day: day, hour: hour, minute: minute, second: 0)
  }

  /// An event at 18:00 in Berlin on a day of March 2026.
  static func event(_ uid: String = "a@example.org", day: Int = 2) -> Event {
    Event(
      uid: UID(uid), stamp: stamp,
      start: .zoned(local(2026, 3, day, 18, 0), zone: "Europe/Berlin"),
      end: .zoned(local(2026, 3, day, 18, 40), zone: "Europe/Berlin"), summary: "Leg strength")
  }

  static func calendar(_ events: [Event]) -> CalendarObject {
    var calendar = CalendarObject(productID: "-//Regain//Tests//EN")
    calendar.events = events
    return calendar
  }

  /// An event with each property.
  static var fullEvent: Event {
    var event = event("full@example.org")
    event.sequence = 3
    event.lastModified = stamp
    event.description = "Line one\nline two; with, marks \\ and a tab\there. Über, naïve, 膝, 🦵🏽."
    event.status = .tentative
    event.transparency = .transparent
    event.classification = .private
    event.categories = ["Exercise", "Knee, left; sore"]
    event.color = "turquoise"
    event.recurrenceRule = RecurrenceRule(
      .weekly, interval: 2, end: .until(.utc(local(2026, 6, 30, 16, 0))))
    event.recurrenceRule?.weekdays = [.every(.monday), .every(.friday)]
    event.alarms = [
      Alarm(description: "Soon, very", minutes: -30), Alarm(description: "Over", minutes: 40),
    ]
    event.extensions = [
      ExtensionProperty(name: "X-MICROSOFT-CDO-BUSYSTATUS", value: "TENTATIVE"),
      ExtensionProperty(name: "X-REGAIN-NOTE", value: "a, b; c\\d\ne"),
    ]
    return event
  }
}
