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
    #expect(event.summary == "Leg strength (40 min)")
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

  @Test func `a text is read on a phone: effort in words, and no editor's doubt`() throws {
    var activity = try strength()
    activity.prescriptions = [
      Prescription(
        title: "Squat", dose: try Dose("3 x 10 @ RPE 5-6, rest 2 min"), note: "Slowly.",
        citations: [.uncertain])
    ]
    let event = try #require(calendar([activity]).events.first)
    let first = event.description?.split(separator: "\n").first
    #expect(first == "Squat: 3 x 10, effort 5-6 of 10, rest 2 min. Slowly.")
    #expect(event.description?.contains("RPE") == false)
    #expect(event.description?.contains("uncertain") == false)
  }

  @Test func `a title says how long, and whether a goal stands before it`() throws {
    let schedule = try TestPlan.schedule([strength()], days: 7)
    let text = EntryText(schedule.plan, isDiscreet: false, marksHistory: true)
    let neutral = EntryText(schedule.plan, isDiscreet: true, marksHistory: true)
    let planned = try #require(schedule.planned.first { $0.session.kind == .exercise }).session
    func titles(_ status: Session.Status, _ text: EntryText) -> String {
      var session = planned
      session.status = status
      return text.summary(of: EntryContent(session))
    }
    #expect(titles(.confirmed, text) == "Leg strength (40 min)")
    #expect(titles(.tentative, text) == "Leg strength (40 min, provisional)")
    #expect(titles(.done, text) == "✓ Leg strength (40 min)")
    #expect(titles(.missed, text) == "– Leg strength (40 min)")
    #expect(titles(.tentative, neutral) == "Session (provisional)")
    #expect(EntryText.certain("Leg strength (40 min, provisional)") == "Leg strength (40 min)")
    #expect(EntryText.certain("Meal (provisional)") == "Meal")
    #expect(EntryText.isNeutral("✓ Session 2 (provisional)"))
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
    #expect(written.events.map(\.summary) == ["Leg strength (40 min)", "Leg strength (40 min)"])
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
