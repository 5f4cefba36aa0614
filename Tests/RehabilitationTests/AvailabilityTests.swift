import Foundation
import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct AvailabilityTests {
  @Test(arguments: ["2026-04-03..2026-04-06", "2026-04-03"])
  func `Days off are read and written`(text: String) throws {
    #expect(try #require(DaySpan(text)).description == text)
  }

  @Test(arguments: ["", "..", "2026-04-06..2026-04-03", "2026-04-03..", "2026-04-03..x", "x"])
  func `What names no days is refused`(text: String) {
    #expect(DaySpan(text) == nil)
  }

  @Test(arguments: [
    ("review=2026-03-29 10:00", "review=2026-03-29 10:00"),
    ("a.mud/3=2026-03-29T10:00", "a.mud/3=2026-03-29 10:00"), ("=2026-03-29 10:00", nil),
    ("review", nil), ("review=10:00", nil), ("review=2026-03-29 25:00", nil), ("a=b=c", nil),
  ])
  func `Appointments are read and written`(text: String, expected: String?) {
    #expect(ClinicAppointment(text)?.description == expected)
  }

  @Test func `All of it is kept in a journal`() throws {
    var availability = Availability(windows: windows("mon-fri 17:30-20:30"))
    availability.clinicHours = windows("mon 08:00-12:00")
    availability.waking = time("07:00")
    availability.sleep = time("23:00")
    availability.appointments = [
      ClinicAppointment(name: "review", start: moment("2026-03-29 10:00"))
    ]
    availability.blackouts = [DaySpan(day("2026-04-03")...day("2026-04-06"))]
    availability.busy = [BusyInterval(moment("2026-03-02 08:00")..<moment("2026-03-02 09:00"))]
    availability.travelMinutes = 15
    let data = try JSONEncoder().encode(availability)
    #expect(try JSONDecoder().decode(Availability.self, from: data) == availability)
  }

  /// One session of an hour on a Monday, and the start it gets.
  @Test(
    arguments: [
      (LoadClass.strength, "06:00", "22:00", "07:00"), (.strength, "23:00", "22:00", "19:00"),
      (.aerobicLow, "23:00", "22:00", "20:00"), (.none, "06:00", "22:00", "06:00"),
      (.mobility, "06:00", "22:00", "07:00"),
    ] as [(LoadClass, String, String, String)])
  func `Mornings are calm and evenings are not hard`(
    load: LoadClass, wish: String, sleep: String, expected: String
  ) throws {
    var choices = enrolment(windows: "06:00-21:00")
    choices.availability.waking = time("06:00")
    choices.availability.sleep = time(sleep)
    var request = try plan(
      [activity("session", "once on day 1", load: load, minutes: 60)], days: 1, choices
    )
    .request()
    request.sessions[0].place.wishedTime = time(wish)
    #expect(request.placed().placed.first?.start == moment("2026-03-02 \(expected)"))
  }

  @Test func `Travel keeps the way to a busy time free`() throws {
    var choices = enrolment(windows: "10:00-12:00")
    choices.availability.busy = [
      BusyInterval(moment("2026-03-02 11:00")..<moment("2026-03-02 13:00"))
    ]
    let walk = activity("walk", "once on day 1", load: .aerobicLow, minutes: 45)
    #expect(
      try plan([walk], days: 1, choices).scheduled().starts(of: "walk") == ["2026-03-02 10:00"])
    choices.availability.travelMinutes = 30
    let schedule = try plan([walk], days: 1, choices).scheduled()
    #expect(schedule.unplaced.map(\.reason) == [.busy(choices.availability.busy[0].span)])
  }

  @Test func `On days off only routines go on`() throws {
    var choices = enrolment()
    choices.availability.blackouts = [DaySpan(day("2026-03-03")...day("2026-03-04"))]
    choices.medicines = [Medicine(text: "Drug", times: [time("09:00")], prescriber: "Dr. B")]
    let schedule = try plan(
      [
        activity("walk", "daily", load: .aerobicLow), activity("drug", "daily", kind: .medicine),
        activity("strength", "3 per week", load: .strength, minutes: 40),
      ], days: 7, choices
    ).scheduled()
    #expect(schedule.starts(of: "drug").count == 7)
    #expect(schedule.starts(of: "walk").count == 5)
    #expect(schedule.starts(of: "strength").count == 3)
    #expect(
      schedule.unplaced.map(\.reason)
        == [3, 4].map { number in
          let off = day("2026-03-0\(number)")
          return .blackout(off...off)
        })
  }
}
