import Testing

@testable import Planning
@testable import Rehabilitation

/// Single requests, with what people see of the answer.
@Suite struct PlacementTests {
  @Test func `A touched session says what moved it, and the others stay`() throws {
    var request = try plan(
      [activity("strength", "3 per week", load: .strength, minutes: 40, dayPart: .evening)],
      days: 7, enrolment()
    ).request()
    request.published = request.placed().asPublished
    let busy = moment("2026-03-04 18:00")..<moment("2026-03-04 19:00")
    request.availability.busy = [BusyInterval(busy)]
    let placement = request.placed()
    let move = try #require(placement.moves.first)
    #expect(placement.moves.count == 1)
    #expect("\(move.id)" == "strength/2")
    #expect(move.reason == .busy(busy))
    // Between Monday and Friday at 18:00 two days to either side leave that time alone.
    #expect(
      placement.placed.map(\.note?.choice) == [
        .stays, .stays, .moved(from: move.from, move.reason),
      ])
    #expect(placement.unplaced.isEmpty)
  }

  @Test func `An appointment of the clinic comes first, and an unknown one is told`() throws {
    var choices = enrolment()
    choices.availability.appointments = [
      ClinicAppointment(name: "review", start: moment("2026-03-05 10:10")),
      ClinicAppointment(name: "scan", start: moment("2026-03-05 10:10")),
    ]
    let plan = try plan(
      [
        activity("review", "once on day 3", kind: .appointment, minutes: 20),
        activity("walk", "daily", load: .aerobicLow, minutes: 30),
      ], days: 7, choices)
    let placement = plan.request().placed()
    #expect(plan.scheduled().starts(of: "review") == ["2026-03-05 10:10"])
    #expect(placement.unknownAppointments.map(\.name) == ["scan"])
    #expect(plan.scheduled().starts(of: "walk").count == 7)
    #expect(
      placement.placed.first { $0.session.id.activity == "review" }?.note?.choice == .given)
  }

  @Test func `A room is made where the more urgent one took the only place`() throws {
    // The visit would lie at 10:00, in the only hour of the walk.
    var choices = enrolment(windows: "mon 10:00-11:00")
    choices.availability.clinicHours = windows("mon 10:00-12:00")
    let schedule = try plan(
      [
        activity("visit", "once on day 1", kind: .appointment, minutes: 60),
        activity("walk", "once on day 1", load: .aerobicLow, minutes: 60),
      ], days: 1, choices
    ).scheduled()
    #expect(schedule.unplaced.isEmpty)
    #expect(schedule.starts(of: "walk") == ["2026-03-02 10:00"])
    #expect(schedule.starts(of: "visit") == ["2026-03-02 11:00"])
  }

  @Test(arguments: [
    ("13:00", "13:00", "14:30"), ("10:30", "11:00", "11:30"), ("19:00", "18:00", "18:00"),
  ])
  func `Exercise waits for a meal to settle`(meal: String, wish: String, expected: String) throws {
    var request = try plan(
      [
        activity("meal", "daily", kind: .meal, minutes: 30, times: [meal]),
        activity("strength", "once on day 1", load: .strength, minutes: 40),
      ], days: 1, enrolment(windows: "\(wish)-21:00")
    ).request()
    for index in request.sessions.indices where request.sessions[index].load == .strength {
      request.sessions[index].place.wishedTime = time(wish)
    }
    let strength = request.placed().placed.first { $0.session.load == .strength }
    #expect(strength?.start == moment("2026-03-02 \(expected)"))
  }

  @Test func `A meal costs no session its place`() throws {
    let schedule = try plan(
      [
        activity("meal", "daily", kind: .meal, minutes: 30, times: ["19:00"]),
        activity("strength", "once on day 1", load: .strength, minutes: 40),
      ], days: 1, enrolment(windows: "19:30-20:15")
    ).scheduled()
    #expect(schedule.starts(of: "strength") == ["2026-03-02 19:30"])
  }

  @Test func `A moved session costs no neighbour its place, and moves one alone`() throws {
    var request = try plan(
      [activity("strength", "3 per week", load: .strength, minutes: 40, dayPart: .evening)],
      days: 7, enrolment()
    ).request()
    request.published = request.placed().asPublished
    for index in request.sessions.indices where "\(request.sessions[index].id)" == "strength/1" {
      request.sessions[index].place = Session.Place(
        dates: day("2026-03-03")...day("2026-03-03"), wishedDate: day("2026-03-03"),
        wishedTime: time("18:30"), isTimeFixed: true, leastDays: 0)
    }
    let placement = request.placed()
    #expect(placement.unplaced.isEmpty)
    #expect(
      placement.placed.compactMap(\.start) == [
        moment("2026-03-03 18:30"), moment("2026-03-06 18:00"), moment("2026-03-08 18:00"),
      ])
    #expect(placement.moves.map { "\($0.id)" } == ["strength/1", "strength/2"])
  }

  @Test func `What is new and fixed makes way for what the calendar has`() throws {
    let both = [
      activity("walk", "daily", load: .aerobicLow, minutes: 60),
      activity("visit", "once on day 1", kind: .appointment, minutes: 30, times: ["10:15"]),
    ]
    var request = try plan(both, days: 1, enrolment(windows: "10:00-11:00")).request()
    request.published = try plan([both[0]], days: 1, enrolment(windows: "10:00-11:00")).request()
      .placed().asPublished
    // The visit is more urgent, and has no other time: the walk gives way.
    let placement = request.placed()
    #expect(placement.placed.map { "\($0.session.id)" } == ["visit/1"])
    // A lecture is not.
    var lecture = try plan(
      [
        both[0], activity("talk", "once on day 1", kind: .education, minutes: 30, times: ["10:15"]),
      ],
      days: 1, enrolment(windows: "10:00-11:00")
    ).request()
    lecture.published = request.published
    #expect(lecture.placed().placed.map { "\($0.session.id)" } == ["walk/1"])
  }
}
