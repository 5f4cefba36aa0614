import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// After a pause, a move or a change, weekdays and times of day are the person's again at the first chance.
@Suite struct HabitTests {
  private let squats = activity("squats", "3 per week", load: .strength, dayPart: .evening)

  private func course(_ weeks: Int = 20, windows: String? = nil) throws -> LivedCourse {
    try LivedCourse(
      [phase("a", days: weeks * 7, [squats])], start: "2026-10-05", windows: windows)
  }

  @Test func `after the holidays a plan of Monday, Wednesday and Friday is one again`() throws {
    var course = try course()
    course.log(
      .adjustment(.pause(from: day("2026-12-20"), to: day("2027-01-03"))), "2026-12-10 12:00")
    let days = course.days(of: "squats", from: "2026-12-14", count: 7)
    #expect(
      days == [
        "mon 12-14", "wed 12-16", "fri 12-18", "mon 01-04", "wed 01-06", "fri 01-08", "mon 01-11",
      ])
  }

  /// Pauses from each weekday, of each length up to three weeks.
  @Test(arguments: 0..<7)
  func `after any pause weekdays, times and the whole of the work come back`(first: Int) throws {
    for length in [1, 2, 3, 4, 6, 8, 13, 15, 21] {
      var course = try course(9)
      let from = day("2026-11-02").advanced(by: first)
      let last = from.advanced(by: length - 1)
      course.log(.adjustment(.pause(from: from, to: last)), "2026-10-28 12:00")
      let schedule = course.schedule(on: "2026-10-28")
      let sessions = schedule.placed.filter { $0.session.id.activity == "squats" }
      #expect(!sessions.contains { (from...last).contains($0.date) })
      let monday = last.advanced(by: 7 - (last.dayNumber - day("2026-11-02").dayNumber) % 7)
      let after = sessions.filter { $0.date >= monday }
      #expect(after.allSatisfy { [.monday, .wednesday, .friday].contains($0.date.weekday) })
      #expect(after.allSatisfy { $0.start?.time == time("18:00") })
      // A week that is left half or more counts: at most its paused sessions are lost.
      #expect(sessions.count >= 24, "\(first) \(length): \(sessions.count)")
      #expect(schedule.plan.stages[0].dates.upperBound.weekday == .monday)
      #expect(schedule.unplaced == [])
    }
  }

  /// A pause that is told on the morning of its first day, which has a session still to come.
  @Test(arguments: ["06:00", "12:00"])
  func `a pause holds from the moment at which it is told`(time: String) throws {
    var course = try course(9)
    let (from, last) = (day("2026-11-02"), day("2026-11-12"))
    course.log(.adjustment(.pause(from: from, to: last)), "2026-11-02 \(time)")
    let schedule = course.schedule(on: "2026-11-02")
    let paused = schedule.placed.filter { (from...last).contains($0.date) }
    #expect(paused.allSatisfy { $0.session.status == .skipped })
    #expect(paused.allSatisfy { $0.date == from })
    #expect(course.days(of: "squats", from: "2026-11-03", count: 1) == ["fri 11-13"])
  }

  @Test func `a week that a later pause breaks is what it was`() {
    let phase = phase("a", days: 14, [squats])
    var stay = PhaseStay(phase: 0, start: day("2026-10-05"))
    stay.repeatedWeeks = 2
    #expect((0..<4).map { stay.repeats($0, of: phase) } == [false, false, true, true])
    stay.heldWeeks = [2]
    #expect((0..<5).map { stay.repeats($0, of: phase) } == [false, false, true, true, true])
    stay.heldWeeks = [1]
    #expect((0..<5).map { stay.repeats($0, of: phase) } == [false, false, false, true, true])
  }

  @Test func `what a window moved goes back when the window does`() throws {
    var course = try course()
    let before = course.schedule(on: "2026-10-06").starts(of: "squats")
    var narrow = course.replay.enrolment.availability
    narrow.windows = windows("mon-sun 07:00-09:00")
    let usual = course.replay.enrolment.availability
    course.log(.adjustment(.availability(is: narrow)), "2026-10-06 13:00")
    #expect(course.schedule(on: "2026-10-07").starts(of: "squats") != before)
    course.log(.adjustment(.availability(is: usual)), "2026-10-10 13:00")
    let after = course.schedule(on: "2026-10-11").starts(of: "squats")
    #expect(after.suffix(50) == before.suffix(50))
  }

  @Test func `what a moved session pushed away goes back when it is moved back`() throws {
    var course = try course()
    let before = course.schedule(on: "2026-10-06").starts(of: "squats")
    let id = Session.ID(activity: "squats", ordinal: 5)
    course.log(.adjustment(.move(session: id, to: moment("2026-10-15 18:00"))), "2026-10-06 13:00")
    #expect(course.schedule(on: "2026-10-07").starts(of: "squats")[5] != before[5])
    course.log(.adjustment(.move(session: id, to: moment("2026-10-14 18:00"))), "2026-10-07 13:00")
    #expect(course.schedule(on: "2026-10-08").starts(of: "squats") == before)
  }

  @Test func `a pause that ends early gives its weeks back`() throws {
    var course = try course()
    course.log(
      .adjustment(.pause(from: day("2026-10-19"), to: day("2026-11-29"))), "2026-10-14 12:00")
    course.log(.adjustment(.resume(on: day("2026-11-02"))), "2026-10-30 12:00")
    #expect(
      course.days(of: "squats", from: "2026-10-31", count: 3)
        == ["mon 11-02", "wed 11-04", "fri 11-06"])
  }
}
