import Testing

@testable import Planning
@testable import Rehabilitation

/// Days on another zone's clock.
@Suite struct TravelTests {
  private static let inputs = [
    "Europe/Berlin": [
      ClockChange(moment: moment("2026-03-29 02:00"), shift: 60),
      ClockChange(moment: moment("2026-10-25 03:00"), shift: -60),
    ],
    "Asia/Tokyo": [],
    "America/New_York": [
      ClockChange(moment: moment("2026-03-08 02:00"), shift: 60),
      ClockChange(moment: moment("2026-11-01 02:00"), shift: -60),
    ],
  ]
  private static let offsets = ["Europe/Berlin": 60, "Asia/Tokyo": 540, "America/New_York": -300]

  private func timeZonePeriod(_ zone: String, _ from: String, _ to: String?) -> TimeZonePeriod {
    TimeZonePeriod(zone: zone, from: day(from), to: to.map(day))
  }

  /// Three evenings a week for four weeks, away in between.
  private func schedule(
    _ timeZonePeriods: [TimeZonePeriod], busy: [BusyInterval] = [], windows: String = "17:00-21:00"
  ) throws -> Schedule {
    var choices = enrolment(windows: windows)
    choices.availability.busy = busy
    let strength = activity(
      "strength", "3 per week", load: .strength, minutes: 40, dayPart: .evening)
    let course = program([phase("one", days: 28, [strength])])
    let facts: [Fact] =
      [.enrolment(choices, programs: ProgramTexts(programs: [], exercises: ""))]
      + timeZonePeriods.map { .adjustment(.zone(name: $0.zone, from: $0.from, to: $0.to)) }
    let entries = facts.enumerated().map {
      JournalEntry(number: $0 + 1, moment: moment("2026-03-02 08:00"), fact: $1)
    }
    let edition = ProgramEdition(programs: [course], catalogue: Catalogue([]))
    return try Schedule(
      replaying: entries,
      inputs: ReplayInputs(
        editions: [1: edition], clockChanges: Self.inputs, firstOffsets: Self.offsets),
      at: moment("2026-03-02 09:00"))
  }

  @Test(
    arguments: [
      // A trip with nothing around it, one into another, one within another, and a move for good.
      ([("A", "2026-03-10", "2026-03-14")], "A 10-14"),
      ([("A", "2026-03-10", "2026-03-14"), ("B", "2026-03-13", "2026-03-20")], "A 10-12, B 13-20"),
      (
        [("A", "2026-03-10", "2026-03-20"), ("B", "2026-03-13", "2026-03-14")],
        "A 10-12, B 13-14, A 15-20"
      ),
      ([("A", "2026-03-10", nil), ("B", "2026-03-13", "2026-03-14")], "A 10-12, B 13-14, A 15-"),
      ([("A", "2026-03-10", "2026-03-14"), ("B", "2026-03-09", nil)], "B 9-"),
    ] as [([(String, String, String?)], String)])
  func `The last timeZonePeriod told counts where two meet`(
    told: [(zone: String, from: String, to: String?)], expected: String
  ) {
    var timeZonePeriods = [TimeZonePeriod]()
    for each in told { timeZonePeriods.add(timeZonePeriod(each.zone, each.from, each.to)) }
    let text = timeZonePeriods.map { timeZonePeriod in
      "\(timeZonePeriod.zone) \(timeZonePeriod.from.components.day)-"
        + (timeZonePeriod.to.map { "\($0.components.day)" } ?? "")
    }
    #expect(text.joined(separator: ", ") == expected)
  }

  @Test func `Sessions keep to the wall clock of where the person is`() throws {
    let schedule = try schedule([timeZonePeriod("Asia/Tokyo", "2026-03-10", "2026-03-15")])
    let starts = schedule.placed.compactMap(\.start)
    #expect(starts.count == 12)
    #expect(starts.allSatisfy { $0.time == time("18:00") })
    #expect(schedule.plan.course.zone(on: day("2026-03-10")) == "Asia/Tokyo")
    #expect(schedule.plan.course.zone(on: day("2026-03-16")) == nil)
  }

  @Test func `A busy hour at home lies elsewhere on the clock of a timeZonePeriod`() throws {
    // Ten in the morning in Berlin is six in the evening in Tokyo.
    let busy = [
      BusyInterval(moment("2026-03-11 10:00")..<moment("2026-03-11 11:00")),
      BusyInterval(moment("2026-03-18 10:00")..<moment("2026-03-18 11:00")),
    ]
    let schedule = try schedule(
      [timeZonePeriod("Asia/Tokyo", "2026-03-10", "2026-03-15")], busy: busy)
    #expect(
      schedule.plan.course.busy.map(\.span) == [
        moment("2026-03-11 18:00")..<moment("2026-03-11 19:00"),
        moment("2026-03-18 10:00")..<moment("2026-03-18 11:00"),
      ])
    for placed in schedule.placed where placed.date == day("2026-03-11") {
      let start = try #require(placed.start)
      let end = try #require(placed.end)
      #expect(end <= moment("2026-03-11 18:00") || moment("2026-03-11 19:00") <= start)
    }
  }

  @Test(
    arguments: [
      // New York is five hours behind from 8 March on, when its clock is set forward, and six again
      // from 29 March on.
      ("2026-03-03", "2026-03-20", "2026-03-04 16:00", "2026-03-04 10:00"),
      ("2026-03-03", "2026-03-20", "2026-03-09 16:00", "2026-03-09 11:00"),
      ("2026-03-03", "2026-04-20", "2026-03-30 16:00", "2026-03-30 10:00"),
      // The last hours of the last day there are the first of the next at home.
      ("2026-03-03", "2026-03-20", "2026-03-21 04:00", "2026-03-20 23:00"),
      ("2026-03-03", "2026-03-20", "2026-03-21 05:00", "2026-03-21 05:00"),
    ])
  func `Both clocks' own changes count`(
    from: String, to: String, home: String, there: String
  ) throws {
    let start = moment(home)
    let schedule = try schedule(
      [timeZonePeriod("America/New_York", from, to)],
      busy: [BusyInterval(start..<start.advanced(byMinutes: 30))])
    #expect(schedule.plan.course.busy.map(\.span.lowerBound) == [moment(there)])
  }

  @Test func `No session lies in hours that a flight leaves out or brings twice`() throws {
    let east = try schedule(
      [timeZonePeriod("Asia/Tokyo", "2026-03-10", "2026-03-15")], windows: "00:00-24:00")
    for placed in east.placed {
      let (start, end) = (try #require(placed.start), try #require(placed.end))
      // Gone: the first eight hours of 10 March; twice: the last eight of 15 March.
      #expect(end < moment("2026-03-10 00:00") || moment("2026-03-10 08:00") <= start)
      #expect(end < moment("2026-03-16 00:00") || moment("2026-03-16 00:00") <= start)
    }
    #expect(east.unplaced.isEmpty)
  }
}
