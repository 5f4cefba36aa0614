import Testing

@testable import Planning
@testable import Rehabilitation

/// EVIDENCE part 9, row by row, as far as places are concerned; what programmes hold by their texts is
/// looked at in `CalendarTableTests`.
@Suite struct SpacingTableTests {
  private static let pairs: [(row: Int, rule: String, LoadClass, LoadClass, Int?, Int)] = [
    (1, "same muscle group heavy/strength >= 48 h", .strength, .strength, 47, 48),
    (1, "same muscle group heavy/strength >= 48 h", .strength, .tendonHeavy, 47, 48),
    (3, "tendon heavy 48 h", .tendonHeavy, .tendonHeavy, 47, 48),
    (3, "energy storage every 3rd day", .plyometric, .plyometric, 71, 72),
    (5, "isometrics: daily allowed", .isometricHeavy, .isometricHeavy, 5, 6),
    (5, "isometrics: daily allowed", .isometricLight, .isometricLight, 2, 3),
    (6, "mobility/ROM daily, 2-4/day post-op", .mobility, .mobility, 1, 2),
    (7, "running never two days running", .running, .running, 47, 48),
    (8, "walking daily", .aerobicLow, .aerobicLow, nil, 1),
    (9, "neuromuscular class 48 h apart", .neuromuscularClass, .neuromuscularClass, 47, 48),
    (10, "1 main a day", .strength, .neuromuscularClass, 12, 24),
    (10, "1 main a day", .plyometric, .strength, 12, 24),
    (10, "+ 1 mobility", .strength, .mobility, nil, 1),
    (12, "run first", .running, .strength, nil, 1),
    (12, "or 6 h apart", .strength, .running, 6, 7),
    (13, "two impact items not within 48 h", .running, .plyometric, 47, 48),
    (13, "two impact items not within 48 h", .plyometric, .running, 47, 48),
    (17, "heat before exercise", .heat, .strength, nil, 1),
    (17, "heat before exercise", .strength, .heat, 3, 4),
    (18, "cold after exercise", .strength, .cold, nil, 1),
    (18, "cold: 2-h gap", .cold, .cold, 1, 2),
    (20, "5.6: ice and heat not within 2 h", .heat, .cold, 2, 3),
    (20, "5.6: mud and bath not on the same day", .mud, .bath, 12, 24),
    (20, "5.6: mud and device: gap >= 1 h", .mud, .laser, 1, 2),
    (20, "5.6: magnet and other electrotherapy not same day", .magnet, .electrotherapy, 12, 24),
    (20, "5.6: magnet and laser may combine", .magnet, .laser, nil, 1),
    (20, "5.6: exercise first, mud later", .strength, .mud, nil, 1),
    (20, "5.6: else >= 2 h after", .mud, .strength, 2, 3),
    (20, "5.6: new injection: no heat, bath or pool 48 h", .injection, .bath, 47, 48),
    (20, "5.6: new injection: impact off 48 h", .injection, .running, 47, 48),
    (20, "5.6: new injection: light activity", .injection, .mobility, nil, 1),
  ]

  @Test(arguments: pairs)
  func `9: two sessions keep their row`(
    row: Int, rule: String, first: LoadClass, second: LoadClass, tooClose: Int?, enough: Int
  ) {
    // Half an hour long, so that a pause from the end on is half an hour shorter.
    func place(_ load: LoadClass, hours: Int) -> TakenPlace {
      let start = moment("2026-03-02 08:00").advanced(byMinutes: hours * 60)
      return TakenPlace(
        load: load, gapHours: load.usualGapHours, start: start,
        end: start.advanced(byMinutes: 30), clockShift: 0)
    }
    let before = place(first, hours: 0)
    if let tooClose {
      #expect(before.breach(with: place(second, hours: tooClose)) != nil, "row \(row): \(rule)")
    }
    #expect(before.breach(with: place(second, hours: enough)) == nil, "row \(row): \(rule)")
  }

  @Test func `9, row 7: running <= 4/wk`() throws {
    let runs = try schedule([activity("run", "7 per week", load: .running, minutes: 20)], days: 7)
    #expect(runs.placed.count == 4)
  }

  @Test(arguments: [(60, "08:00"), (45, "07:45"), (240, "11:00")])
  func `9, rows 15 and 16: start >= 45-60 min after rising; RA late morning`(
    calm: Int, expected: String
  ) throws {
    var choices = enrolment(windows: "07:00-21:00")
    choices.availability.waking = time("07:00")
    choices.availability.calmMinutes = calm
    var request = try plan(
      [activity("walk", "once on day 1", load: .aerobicLow, minutes: 20)], days: 1, choices
    ).request()
    request.sessions[0].place.wishedTime = time("07:00")
    #expect(request.placed().placed.first?.start == moment("2026-03-02 \(expected)"))
  }

  @Test func `9, row 19: last hard session ends >= 2-3 h before sleep`() throws {
    var choices = enrolment(windows: "17:00-23:00")
    choices.availability.sleep = time("22:00")
    var request = try plan(
      [activity("strength", "once on day 1", load: .strength, minutes: 40)], days: 1, choices
    ).request()
    request.sessions[0].place.wishedTime = time("21:00")
    #expect(request.placed().placed.first?.end == moment("2026-03-02 19:55"))
  }

  @Test func `9, row 21: >= 1 full day/wk without strength or impact`() throws {
    let loads: [LoadClass] = [.strength, .running]
    let schedule = try schedule(
      loads.map { activity($0.rawValue, "4 per week", load: $0, minutes: 20) }, days: 28)
    let days = Set(schedule.placed.map(\.date.dayNumber))
    let first = day("2026-03-02").dayNumber
    for start in first...first + 21 {
      #expect((start..<start + 7).contains { !days.contains($0) })
    }
  }

  @Test func `9, row 22: week start any; plan counts from day of phase entry`() throws {
    let walks = [activity("walk", "1 per week", load: .aerobicLow, minutes: 20)]
    let plan = try plan(walks, days: 21, enrolment(start: "2026-03-05"))
    #expect(
      plan.sessions.map(\.place.dates.lowerBound.weekday) == [.thursday, .thursday, .thursday])
    #expect(plan.sessions.map(\.week) == [1, 2, 3])
  }

  @Test func `9, row 23: clash order`() throws {
    // Each pair clashes in the only window; the one that comes first in the order stays.
    let order: [(String, LoadClass, Activity.Kind)] = [
      ("visit", .none, .appointment), ("mud", .mud, .procedure), ("run", .running, .exercise),
      ("strength", .strength, .exercise), ("class", .neuromuscularClass, .exercise),
      ("walk", .aerobicLow, .exercise), ("mobility", .mobility, .exercise),
      ("talk", .none, .education),
    ]
    for (first, second) in zip(order, order.dropFirst()) {
      let both = [second, first].map {
        activity($0.0, "once on day 1", load: $0.1, kind: $0.2, minutes: 60)
      }
      let schedule = try schedule(both, days: 1, windows: "10:00-11:00")
      #expect(schedule.placed.map(\.session.id.activity) == [first.0])
      #expect(schedule.unplaced.map(\.id) == ["\(second.0)/1"])
    }
  }

  @Test func `9, row 24: missed: no doubling`() throws {
    let schedule = try schedule(
      [activity("strength", "3 per week", load: .strength, minutes: 40)], days: 14, until: 7)
    #expect(schedule.placed.count == 6)
    #expect(schedule.placed.filter { $0.date >= day("2026-03-09") }.count == 3)
  }

  @Test func `9, row 25: surgery day = day 0, phases count from it`() throws {
    let course = program(
      [phase("one", days: 7, [activity("walk", "once on day 2", load: .aerobicLow)])],
      anchor: .operation)
    let plan = try plan([course], enrolment(start: "2026-03-02", dayZero: "2026-03-02"))
    #expect(plan.sessions.map(\.place.wishedDate) == [day("2026-03-03")])
  }

  private func schedule(
    _ activities: [Activity], days: Int, windows: String? = nil, until today: Int = 0
  ) throws -> Schedule {
    let choices = enrolment(windows: windows)
    let course = program([phase("one", days: days, activities)])
    let entry = JournalEntry(
      number: 1, moment: moment("2026-03-02 00:00"),
      fact: .enrolment(choices, programs: ProgramTexts(programs: [], exercises: "")))
    let edition = ProgramEdition(programs: [course], catalogue: Catalogue([]))
    return try Schedule(
      replaying: [entry], inputs: ReplayInputs(editions: [1: edition], clockChanges: [:]),
      at: CivilDateTime(day("2026-03-02").advanced(by: today), time("00:00")))
  }
}
