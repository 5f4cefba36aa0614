import Rehabilitation
import Testing

@testable import Calendars
@testable import Wording

@Suite struct SeriesFoldingTests {
  private func entries(
    _ activity: Activity, days: Int = 28, folding: CalendarOptions.Folding = .routines,
    habits: CalendarOptions.HabitForm = .daily
  ) throws -> [Publication.Entry] {
    var options = CalendarOptions()
    options.folding = folding
    options.habits = habits
    return Publication(try TestPlan.schedule([activity], days: days), options: options).entries
  }

  @Test func `a habit is one series of whole days, its times in words and without an alarm`() throws
  {
    let entries = try entries(TestPlan.routine(.perDay(2...2), at: ["08:00", "18:00"]))
    let entry = try #require(entries.first)
    #expect(entries.count == 1 && entry.recurrence == .daily(interval: 1))
    #expect(entry.sessions.count == 28 && entry.days.allSatisfy { $0.members.count == 2 })
    #expect(entry.uid == "plan-plan.meal-1.habit@regain")
    #expect(entry.published.start == nil && entry.text.alarm == nil && !entry.text.isBusy)
    #expect(entry.summary == "Meal (30 min, 2 times)")
    #expect(entry.description.hasPrefix("8:00, 18:00"))
  }

  @Test func `with alarms a habit is one series for each time of the day`() throws {
    let entries = try entries(
      TestPlan.routine(.perDay(2...2), at: ["08:00", "18:00"]), habits: .alarms)
    #expect(entries.allSatisfy { $0.text.alarm == 0 })
    #expect(entries.map(\.recurrence) == [.daily(interval: 1), .daily(interval: 1)])
    #expect(entries.map(\.sessions.count) == [28, 28])
    #expect(entries.map(\.uid) == ["plan-plan.meal-1@regain", "plan-plan.meal-2@regain"])
  }

  @Test func `a routine on some weekdays is a weekly series`() throws {
    let entries = try entries(
      TestPlan.routine(.perDay(1...1), at: ["08:00"], weekdays: [.monday, .wednesday, .friday]))
    #expect(entries.map(\.recurrence) == [.weekly([.monday, .wednesday, .friday])])
    #expect(entries[0].sessions.count == 12)
  }

  @Test func `every third day is a daily series with an interval`() throws {
    let entries = try entries(TestPlan.routine(.everyDays(3), at: ["08:00"]))
    #expect(entries.map(\.recurrence) == [.daily(interval: 3)])
  }

  @Test func `series come in the order of their first sessions`() throws {
    let times = (8...19).map { $0 < 10 ? "0\($0):00" : "\($0):00" }
    let schedule = try TestPlan.schedule(
      [TestPlan.routine(.perDay(12...12), at: times)], days: 7)
    var text = EntryText(schedule.plan, isDiscreet: false, marksHistory: true)
    let stretches = SeriesFolding.stretches(
      of: EntryDay.days(of: schedule.placed, Habits(schedule.placed, .alarms)),
      in: schedule.plan, .routines, text: &text)
    let first = stretches.compactMap(\.days.first?.shown)
    #expect(first == first.sorted() && first.count == 12)
  }

  @Test func `a change of text begins a new series`() throws {
    let rungs = ["1 h", "2 h"].map { text in
      Ladder.Rung(dose: try? Dose(text))
    }
    let ladder = Prescription(
      title: "Wear", dose: try Dose("1 h"),
      progression: .ladder(Ladder(rungs: rungs, sessionsPerRung: 10)), citations: [])
    let entries = try entries(
      TestPlan.routine(.perDay(1...1), at: ["08:00"], prescriptions: [ladder]))
    #expect(entries.map(\.sessions.count) == [10, 18])
    #expect(Set(entries.map(\.uid)).count == 2)
  }

  @Test func `sessions are single unless all are folded`() throws {
    let strength = Activity(
      id: "strength", title: "Strength", kind: .exercise, load: .strength,
      frequency: Frequency(.perWeek(3...3)), minutes: 40, dayPart: .evening, citations: [])
    let single = try entries(strength)
    #expect(single.allSatisfy { $0.recurrence == nil })
    let folded = try entries(strength, folding: .all)
    #expect(folded.map(\.recurrence) == [.weekly([.monday, .wednesday, .friday])])
  }

  @Test func `nothing is folded when single events are asked for`() throws {
    let entries = try entries(
      TestPlan.routine(.perDay(1...1), at: ["08:00"]), folding: .none)
    #expect(entries.count == 28)
    #expect(entries.allSatisfy { $0.recurrence == nil && $0.sessions.count == 1 })
  }

  @Test func `a series stands for its sessions and no others`() throws {
    for weekdays in [[], [.monday], [.monday, .sunday]] as [[Weekday]] {
      for days in [1, 2, 6, 7, 8, 13, 30] {
        let entries = try entries(
          TestPlan.routine(.perDay(1...1), at: ["08:00"], weekdays: weekdays), days: days)
        for entry in entries {
          #expect(entry.sessions.map(\.date) == expansion(of: entry))
        }
      }
    }
  }

  /// The days of a series, by a plain walk from its first to its last.
  private func expansion(of entry: Publication.Entry) -> [CivilDate] {
    let first = entry.sessions[0].date
    let last = entry.sessions[entry.sessions.count - 1].date
    return (0...first.days(to: last)).map { first.advanced(by: $0) }.filter { date in
      switch entry.recurrence {
      case nil: date == first
      case .daily(let interval): first.days(to: date).isMultiple(of: interval)
      case .weekly(let weekdays): weekdays.contains(date.weekday)
      }
    }
  }
}
