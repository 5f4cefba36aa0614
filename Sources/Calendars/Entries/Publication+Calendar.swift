import ICalendar
import Planning
import Wording

extension Publication {
  /// The calendar file, by the conventions of CALENDARS 2.
  ///
  /// - Parameter zone: The plan's zone.
  /// - Returns: The bytes of the file.
  /// - Throws: `SerializationError` where a value cannot be written, which no linted programme
  ///   leads to.
  public func calendar(in zone: PlanZone) throws(SerializationError) -> [UInt8] {
    var bytes = [UInt8]()
    bytes.reserveCapacity(entries.count * 1500 + 2000)
    try calendarObject(in: zone).serialize(into: &bytes)
    return bytes
  }

  /// Who writes calendars.
  static let productID = "-//Regain//Regain 1//EN"

  /// The calendar's title.
  public var title: String {
    options.isDiscreet
      ? EntryText.neutralName : schedule.plan.enrolment.name.replacingUntrusted
  }

  /// What the calendar file holds.
  func calendarObject(in zone: PlanZone) -> CalendarObject {
    precondition(zone.name == schedule.plan.enrolment.zone, "\(zone.name) is not the plan's zone")
    var calendar = CalendarObject(productID: Self.productID)
    calendar.name = title
    calendar.color = "teal"
    calendar.refreshInterval = .days(1)
    calendar.method = options.publishes ? .publish : nil
    let writer = EntryWriter(publication: self, zone: zone.rules)
    for entry in entries {
      if entry.published.isTodo {
        calendar.todos.append(writer.todo(entry))
      } else {
        calendar.events.append(writer.event(entry))
      }
    }
    let gone = toldCancelled
    calendar.events += gone.filter { !$0.published.isTodo }.map(writer.event)
    calendar.todos += gone.filter(\.published.isTodo).map(writer.todo)
    return calendar
  }
}
