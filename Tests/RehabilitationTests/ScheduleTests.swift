import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct ScheduleTests {
  @Test(arguments: 0..<32)
  func `No rule is broken, nothing is lost, and what is left out has a true reason`(batch: Int)
    throws
  {
    for seed in batch * 10..<(batch + 1) * 10 {
      var random = RandomPlan(seed: seed)
      let plan = try random.plan()
      let schedule = plan.scheduled()
      let complaints = ScheduleChecker(schedule: schedule).complaints()
      #expect(complaints.isEmpty, "seed \(seed): \(complaints.prefix(3))")
      guard seed.isMultiple(of: 20) else { continue }
      #expect(plan.scheduled() == schedule)
      let untrue = ScheduleChecker(schedule: schedule).untrueReasons()
      #expect(untrue.isEmpty, "seed \(seed): \(untrue.prefix(3))")
    }
  }

  @Test func `Strength three times a week keeps its evenings`() throws {
    let schedule = try plan(
      [activity("strength", "3 per week", load: .strength, minutes: 40, dayPart: .evening)],
      days: 14, enrolment()
    ).scheduled()
    #expect(
      schedule.starts(of: "strength") == [
        "2026-03-02 18:00", "2026-03-04 18:00", "2026-03-06 18:00", "2026-03-09 18:00",
        "2026-03-11 18:00", "2026-03-13 18:00",
      ])
    #expect(schedule.unplaced.isEmpty)
  }

  @Test(arguments: ["tue,sat 17:00-20:00", "tue,fri 17:00-20:00"])
  func `Two days a week hold two of three sessions, and the third is reported`(
    windows: String
  ) throws {
    let schedule = try plan(
      [activity("strength", "3 per week", load: .strength, minutes: 40)], days: 168,
      enrolment(windows: windows)
    ).scheduled()
    let weeks = Dictionary(grouping: schedule.placed, by: \.session.week)
    #expect(weeks.count == 24)
    #expect(weeks.values.allSatisfy { $0.count == 2 })
    #expect(schedule.unplaced.count == 24)
    #expect(schedule.unplaced.allSatisfy { $0.reason == .gap(hours: 48) })
  }

  @Test func `A full day says that it is crowded`() throws {
    let schedule = try plan(
      [activity("walk", "3 per week", load: .aerobicLow)], days: 7,
      enrolment(windows: "tue,sat 17:00-20:00")
    ).scheduled()
    #expect(
      schedule.unplaced.map(\.reason) == [.crowded(day("2026-03-03")...day("2026-03-07"))])
  }

  @Test func `Without a window there is no place, and a taken one names its rule`() throws {
    let schedule = try plan(
      [
        activity("mud", "1 per week", load: .mud, kind: .procedure, minutes: 20, times: ["10:00"]),
        activity(
          "bath", "once on day 1", load: .bath, kind: .procedure, minutes: 20,
          weekdays: [.monday]),
        activity("class", "1 per week", load: .neuromuscularClass, minutes: 300),
      ], days: 7, enrolment(windows: "mon 09:00-12:00")
    ).scheduled()
    #expect(
      schedule.unplaced.map(\.reason) == [
        .spacing(
          .mudAndBathOnSeparateDays, try #require(schedule.placed.first).session.id),
        .noWindow(day("2026-03-02")...day("2026-03-02")),
      ])
  }

  @Test func `A medicine keeps its time beside a visit at the same hour`() throws {
    var choices = enrolment()
    choices.medicines = [Medicine(text: "Drug", times: [time("09:00")], prescriber: "Dr. B")]
    let visit = activity("visit", "daily", kind: .appointment, minutes: 60, times: ["09:00"])
    let drug = activity("drug", "daily", kind: .medicine, minutes: 5)
    for activities in [[visit, drug], [drug, visit]] {
      let schedule = try plan(activities, days: 3, choices).scheduled()
      #expect(schedule.starts(of: "drug").count == 3)
      #expect(schedule.starts(of: "visit").count == 3)
      #expect(schedule.unplaced.isEmpty)
    }
  }

  @Test func `Of two fixed times that clash, the more urgent is kept`() throws {
    let heat = activity("heat", "daily", load: .heat, kind: .compress, times: ["09:00"])
    let visit = activity("visit", "daily", kind: .appointment, minutes: 60, times: ["09:00"])
    for activities in [[heat, visit], [visit, heat]] {
      let schedule = try plan(activities, days: 2, enrolment()).scheduled()
      #expect(schedule.starts(of: "visit").count == 2)
      #expect(schedule.unplaced.map(\.id) == ["heat/1", "heat/2"])
    }
  }

  @Test func `A gap longer than any rule is kept between two programmes`() throws {
    let course = [
      activity("jab", "once on day 1", load: .injection, kind: .appointment, gap: 168)
    ]
    let schedule = try plan(
      [
        program([phase("p", days: 7, course)], id: "one"),
        program([phase("p", days: 14, course + course)], id: "two"),
      ], enrolment()
    ).scheduled()
    let days = schedule.placed.map { $0.date.dayNumber }
    #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 >= 7 })
    #expect(schedule.unplaced.count == 2)
  }

  @Test func `The order of activities and programmes changes no count`() throws {
    for seed in 0..<200 {
      var random = RandomPlan(seed: seed)
      let first = try random.plan()
      let turned = try UnscheduledPlan(
        programs: first.plan.programs.reversed().map { program in
          var program = program
          for index in program.phases.indices { program.phases[index].activities.reverse() }
          return program
        }, catalogue: Catalogue([]), enrolment: first.plan.enrolment)
      #expect(turned.sessions.count == first.sessions.count)
      #expect(ScheduleChecker(schedule: turned.scheduled()).complaints() == [])
    }
  }

  @Test func `Sessions come by day, whole-day items first, then time`() throws {
    let schedule = try plan(
      [
        activity("walk", "daily", load: .aerobicLow),
        activity("shoes", "daily", kind: .aid, minutes: nil),
        activity("stretch", "2 per day", load: .mobility),
      ], days: 2, enrolment()
    ).scheduled()
    #expect(
      schedule.placed.map(\.session.id.description) == [
        "shoes/1", "stretch/1", "walk/1", "stretch/2", "shoes/2", "stretch/3", "walk/2",
        "stretch/4",
      ])
    #expect(schedule.placed == schedule.placed.sorted())
  }
}
