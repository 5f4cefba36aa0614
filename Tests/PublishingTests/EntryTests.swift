import ICalendar
import Rehabilitation
import Testing

@testable import Calendars
@testable import Pictograms
@testable import Planning
@testable import Wording

/// What calendars are told of a session (CALENDARS 2).
@Suite struct EntryTests {
  private func strength() throws -> Activity {
    Activity(
      id: "strength", title: "Leg strength", kind: .exercise, load: .strength,
      frequency: Frequency(.perWeek(2...2)), minutes: 40, dayPart: .evening,
      prescriptions: [
        Prescription(
          title: "Squat", dose: try Dose("3 x 10, rest 2 min"), citations: [.source("F25")])
      ], citations: [])
  }

  private func calendar(
    _ activities: [Activity], gate: [Criterion] = [],
    change: (inout CalendarOptions) -> Void = { _ in }
  ) throws -> CalendarObject {
    var options = CalendarOptions()
    change(&options)
    let schedule = try TestPlan.schedule(activities, days: 7, gate: gate)
    let publication = Publication(schedule, options: options)
    let zone = try PlanZone("UTC")
    let read = try CalendarTimes.read(try publication.calendar(in: zone))
    #expect(read.problems.isEmpty)
    return publication.calendarObject(in: zone)
  }

  @Test func `a session is private, busy and announced`() throws {
    let event = try #require(calendar([strength()]).events.first)
    #expect(event.summary == "Leg strength")
    #expect(event.classification == .private)
    #expect(event.transparency == .opaque)
    #expect(event.status == .confirmed)
    #expect(event.categories == ["Exercise"])
    #expect(event.color == "teal")
    #expect(event.alarms.map(\.minutes) == [-30])
    let description = try #require(event.description)
    #expect(description.contains("Squat: 3 x 10, rest 2 min"))
    #expect(description.contains("Sharp pain"))
    #expect(!description.contains("Sources:"), "what it rests on stands in `why`")
  }

  @Test func `stamps are midnight of the first day, or what is typed`() throws {
    let midnight = LocalDateTime(year: 2026, month: 3, day: 2, hour: 0, minute: 0, second: 0)
    let plain = try calendar([strength()])
    #expect(plain.events.allSatisfy { $0.stamp == midnight })
    let typed = try calendar([strength()]) { $0.stamp = Stamp("2026-02-01T06:30:15Z") }
    let moment = LocalDateTime(year: 2026, month: 2, day: 1, hour: 6, minute: 30, second: 15)
    #expect(typed.events.allSatisfy { $0.stamp == moment && $0.lastModified == moment })
  }

  @Test func `a gate is an item of the whole day with its checklist`() throws {
    let events = try calendar([strength()], gate: [.confirmed("Stairs without pain")]).events
    let gate = try #require(events.first { $0.start.isDate })
    #expect(gate.description == "[ ] Stairs without pain\n[ ] No warning sign")
    #expect(gate.transparency == .transparent)
    #expect(gate.alarms.isEmpty)
  }

  @Test func `a discreet calendar names neither plan nor dose`() throws {
    let calendar = try calendar([strength()], gate: [.swelling(atMost: 1)]) { $0.isDiscreet = true }
    #expect(calendar.name == "Plan")
    for event in calendar.events {
      #expect(event.summary == "Session")
      #expect(event.description == nil && event.categories.isEmpty)
    }
  }

  @Test func `routines and gates can be to-dos`() throws {
    let meal = TestPlan.routine(.perDay(1...1), at: ["08:00"])
    let written = try calendar([strength(), meal], gate: [.swelling(atMost: 1)]) {
      $0.usesTodos = true
    }
    #expect(written.events.map(\.summary) == ["Leg strength", "Leg strength"])
    #expect(written.todos.map(\.summary).sorted() == ["Goals reached?", "Meal"])
  }

  @Test func `a method is written only when asked for`() throws {
    let plain = try calendar([strength()])
    #expect(plain.method == nil)
    let published = try calendar([strength()]) { $0.publishes = true }
    #expect(published.method == .publish)
  }

  @Test(arguments: [0, 5, 1440])
  func `alarms come as early as asked, and not at all when not`(minutes: Int) throws {
    let early = try calendar([strength()]) { $0.alarmMinutes = minutes }
    for event in early.events {
      #expect(event.alarms.map(\.minutes) == [-minutes])
    }
    let silent = try calendar([strength()]) { $0.alarmMinutes = nil }
    #expect(silent.events.allSatisfy { $0.alarms.isEmpty })
  }
}
