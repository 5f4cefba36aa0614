import ICalendar
import TestSupport
import Testing

/// Value to text and back.
@Suite struct RoundTripTests {
  @Test func `an event with each property comes back the same`() throws {
    let calendar = Samples.calendar([Samples.fullEvent])
    #expect(try ReadBack.calendar(calendar) == calendar)
  }

  @Test func `a to-do with each property comes back the same`() throws {
    var todo = Todo(
      uid: UID("t"), stamp: Samples.stamp, start: .date(LocalDate(year: 2026, month: 3, day: 2)),
      due: .date(LocalDate(year: 2026, month: 3, day: 4)), summary: "Measure")
    todo.status = .inProcess
    todo.classification = .confidential
    todo.alarms = [Alarm(description: "x", minutes: -60)]
    var calendar = Samples.calendar([])
    calendar.todos = [todo]
    #expect(try ReadBack.calendar(calendar) == calendar)
  }

  @Test func `a calendar's own properties come back the same`() throws {
    var calendar = Samples.calendar([Samples.event()])
    calendar.method = .publish
    calendar.name = "Knie, links; 12 Wochen"
    calendar.color = "teal"
    calendar.refreshInterval = .days(1)
    #expect(try ReadBack.calendar(calendar) == calendar)
  }

  @Test(arguments: [
    DateTime.date(LocalDate(year: 2026, month: 2, day: 28)),
    .floating(Samples.local(2026, 1, 2, 3, 4)), .utc(Samples.local(2026, 1, 2, 3, 4)),
    .zoned(Samples.local(2026, 1, 2, 3, 4), zone: "Asia/Kolkata"),
  ])
  func `each form of time comes back the same`(time: DateTime) throws {
    var event = Samples.event()
    event.start = time
    event.end = nil
    #expect(try ReadBack.calendar(Samples.calendar([event])).events == [event])
  }

  @Test(arguments: 0..<40)
  func `random calendars come back the same`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let calendar = RandomCalendar.make(using: &generator)
    var read = try ReadBack.calendar(calendar)
    let order: (Event, Event) -> Bool = { $0.uid < $1.uid }
    read.events.sort(by: order)
    let isSame = read == calendar
    #expect(isSame)
    #expect(try calendar.serialized() == calendar.serialized())
  }

  @Test func `the text is the recorded one to the byte`() throws {
    var calendar = Samples.calendar([
      Samples.event("z", day: 30), Samples.fullEvent, Samples.event("b"), Samples.event("a"),
    ])
    calendar.name = "Left knee"
    calendar.color = "teal"
    calendar.refreshInterval = .days(1)
    var abroad = Samples.event("c")
    abroad.start = .zoned(Samples.local(2026, 3, 1, 7, 0), zone: "Africa/Casablanca")
    abroad.end = .zoned(Samples.local(2026, 4, 1, 7, 0), zone: "Asia/Kolkata")
    calendar.events.append(abroad)
    var todo = Todo(
      uid: UID("t"), stamp: Samples.stamp, start: nil,
      due: .date(LocalDate(year: 2026, month: 3, day: 4)), summary: "Measure")
    todo.status = .needsAction
    calendar.todos = [todo]
    try assertGolden(try calendar.serialized(), "calendar.ics")
  }
}
