import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct PlanChoiceTests {
  private let walk = activity("walk", "daily")
  private let bath = activity("bath", "daily", inclusion: .onRequest)
  private let bandage = activity("bandage", "daily", kind: .aid, endsOnTypedDate: true)
  private let drug = activity(
    "drug", "daily", kind: .medicine, minutes: 5, inclusion: .onRequest)

  private func counts(
    _ activities: [Activity], days: Int = 4, _ choose: (inout Enrolment) -> Void = { _ in }
  ) throws -> [String: Int] {
    var choices = enrolment()
    choose(&choices)
    let plan = try plan(activities, days: days, choices)
    return Dictionary(grouping: plan.sessions, by: \.id.activity).mapValues(\.count)
  }

  @Test func `On-request activities wait to be asked for, others can be left out`() throws {
    #expect(try counts([walk, bath]) == ["walk": 4])
    #expect(try counts([walk, bath]) { $0.requested = ["bath"] } == ["walk": 4, "bath": 4])
    #expect(try counts([walk, bath]) { $0.omitted = ["walk"] } == [:])
    #expect(
      try counts([bath]) {
        $0.requested = ["bath"]
        $0.omitted = ["bath"]
      } == [:])
    #expect(try counts([bath]) { $0.endDates = ["bath": day("2026-03-03")] } == ["bath": 2])
  }

  @Test func `What is asked for may stand in for another activity`() throws {
    let ride = activity("ride", "daily", inclusion: .onRequest, replaced: "walk")
    #expect(try counts([walk, ride]) == ["walk": 4])
    #expect(try counts([walk, ride]) { $0.requested = ["ride"] } == ["ride": 4])
    #expect(
      try counts([walk, ride]) { $0.requested = ["ride", "walk"] } == ["walk": 4, "ride": 4])
    #expect(
      try counts([walk, ride]) {
        $0.requested = ["ride"]
        $0.omitted = ["ride"]
      } == ["walk": 4])
  }

  @Test func `What ends on a typed date waits for it`() throws {
    let waiting = try plan([bandage], days: 4, enrolment())
    #expect(waiting.sessions.isEmpty)
    #expect(
      waiting.plan.unplanned == [
        Plan.Unplanned(activity: "bandage", reason: .needsEndDate(activity: "bandage"))
      ])
    #expect(waiting.scheduled().unplaced.map(\.reason) == [.needsEndDate(activity: "bandage")])
    #expect(
      try counts([bandage]) { $0.endDates = ["bandage": day("2026-03-04")] } == ["bandage": 3])
    #expect(throws: PlanError.stopsBeforeStart("bandage", end: day("2026-03-01"))) {
      try counts([bandage]) { $0.endDates = ["bandage": day("2026-03-01")] }
    }
  }

  @Test func `A choice may name the programme too`() throws {
    #expect(try counts([walk]) { $0.omitted = ["course.walk"] } == [:])
    #expect(throws: PlanError.unknownActivity("other.walk", known: ["walk"])) {
      try counts([walk]) { $0.omitted = ["other.walk"] }
    }
  }

  @Test func `An end date cuts the days that a session may lie on`() throws {
    var choices = enrolment()
    choices.endDates = ["class": day("2026-03-06")]
    let plan = try plan([activity("class", "2 per week", minutes: 60)], days: 14, choices)
    #expect(
      plan.sessions.map(\.place.dates)
        == Array(repeating: day("2026-03-02")...day("2026-03-06"), count: 2))
    #expect(plan.scheduled().placed.allSatisfy { $0.date <= day("2026-03-06") })
  }

  @Test func `Medicines are repeated in their user's words`() throws {
    var choices = enrolment()
    choices.medicines = [
      Medicine(
        text: "Drug A, 1 tablet", times: [time("08:00"), time("20:00")], prescriber: "Dr. B"),
      Medicine(
        text: "Drug C", times: [time("12:00")], prescriber: "Dr. B", until: day("2026-03-03")),
    ]
    let plan = try plan([drug], days: 4, choices)
    #expect(plan.sessions.filter { $0.heading == .named("Drug A, 1 tablet") }.count == 8)
    #expect(plan.sessions.filter { $0.heading == .named("Drug C") }.count == 2)
    #expect(Set(plan.sessions.map(\.id)).count == 10)
    #expect(plan.sessions[0].instructions == [.ordered(by: "Dr. B")])
    #expect(
      plan.scheduled().starts(of: "drug").prefix(3) == [
        "2026-03-02 08:00", "2026-03-02 12:00", "2026-03-02 20:00",
      ])
    #expect(try counts([drug, walk]) == ["walk": 4])
  }

  @Test func `Another medicine changes no identity`() throws {
    let gel = Medicine(text: "Gel, 4 cm", times: [time("08:00")], prescriber: "Dr. B")
    let tablet = Medicine(text: "Tablet", times: [time("07:00")], prescriber: "Dr. B")
    var choices = enrolment()
    choices.medicines = [gel]
    let alone = try plan([drug], days: 2, choices).sessions.map { "\($0.id)" }
    choices.medicines = [tablet, gel]
    let both = try plan([drug], days: 2, choices).sessions.map { "\($0.id)" }
    #expect(alone == ["drug-gel-4-cm-0800/1", "drug-gel-4-cm-0800/2"])
    #expect(Set(alone).isSubset(of: both))
  }

  @Test func `A medicine without a length takes five minutes at its time`() throws {
    var choices = enrolment()
    choices.medicines = [Medicine(text: "Gel", times: [time("08:00")], prescriber: "Dr. B")]
    var untimed = drug
    untimed.minutes = nil
    let placed = try plan([untimed], days: 1, choices).scheduled().placed
    #expect(placed.map { $0.start?.time } == [time("08:00")])
    #expect(placed.map(\.session.minutes) == [5])
  }

  @Test func `Trials set a quota's baseline`() throws {
    let quota = QuotaProgression(
      baseline: Amount(10), startPercent: 80, risePercent: 10, goal: Amount(40),
      step: amount("0.5"))
    var choices = enrolment()
    choices.trials = ["12", "9", "15"].map(amount)
    let plan = try plan(
      [activity("walk", "1 per week", prescriptions: [prescription("8 min", .quota(quota))])],
      days: 56, choices)
    #expect(
      plan.sessions.compactMap { $0.items.first?.dose?.description } == [
        "9.5 min", "10.5 min", "12 min", "13 min", "14 min", "15.5 min", "16.5 min", "18 min",
      ])
  }

  @Test func `Choices that fit no programme are refused`() {
    func refuses(
      _ error: PlanError, _ programs: [Program], _ choose: (inout Enrolment) -> Void = { _ in }
    ) {
      var choices = enrolment()
      choose(&choices)
      #expect(throws: error) { try plan(programs, choices) }
    }
    let simple = program([phase("p", days: 7, [walk])])
    let anchored = program([phase("p", days: 7, [walk])], anchor: .injury)
    refuses(.repeatedProgram("course"), [simple, simple])
    refuses(.unknownActivity("run", known: ["walk"]), [simple]) { $0.requested = ["run"] }
    refuses(.unknownActivity("run", known: ["walk"]), [simple]) { $0.omitted = ["swim", "run"] }
    refuses(.unknownActivity("run", known: ["walk"]), [simple]) {
      $0.endDates = ["run": day("2026-03-02")]
    }
    refuses(.noPlaceForMedicines, [simple]) {
      $0.medicines = [Medicine(text: "x", times: [time("08:00")], prescriber: "y")]
    }
    refuses(.noQuota, [simple]) { $0.trials = [Amount(5)] }
    let steps = ProgressionRule.steps(
      StepProgression(baseline: 3000, risePercent: 10, mostPerWeek: 1000, goal: 6000))
    let counting = activity("steps", "daily", prescriptions: [prescription("3000 steps", steps)])
    refuses(.fewStepDays(least: 4), [program([phase("p", days: 7, [counting])])]) {
      $0.trials = [Amount(3000), Amount(2800)]
    }
    refuses(.needsDayZero(program: "course", anchor: .injury), [anchored])
    refuses(.endsBeforeStart(program: "course", end: day("2026-03-01")), [anchored]) {
      $0.dayZero = day("2026-02-23")
    }
    refuses(.tooLate, [simple]) { $0.start = day("9998-12-30") }
  }
}
