import Rehabilitation
import Testing

@testable import Planning
@testable import Wording

/// What is said of a report comes from what it changes in the plan.
@Suite struct ReactionWordsTests {
  private func session(_ ordinal: Int, _ dose: String, _ status: Session.Status) throws
    -> PlacedSession
  {
    let date = CivilDate(dayNumber: 20_500 + 2 * ordinal)
    let item = SessionItem(
      role: .main, exercise: "squat", name: "Squat", side: nil, dose: try Dose(dose),
      citations: [])
    return PlacedSession(
      session: Session(
        id: Session.ID(activity: "strength", ordinal: ordinal), program: "p", phase: "a", week: 1,
        kind: .exercise, load: .strength, gapHours: 48, minutes: 30,
        heading: .named("Leg strength"), items: [item], instructions: [], status: status,
        weekdays: [],
        place: Session.Place(
          dates: date...date, wishedDate: date, wishedTime: TimeOfDay(18), isTimeFixed: false,
          leastDays: 0), isGate: false),
      date: date, start: CivilDateTime(date, TimeOfDay(18)))
  }

  private func schedule(
    _ placed: [PlacedSession], pain: Int? = nil
  ) throws -> Schedule {
    let program = Program(
      id: "p", title: "p", summary: "", kind: .exerciseTherapy, conditions: [], clearance: .none,
      anchor: .start, pain: PainLimits(green: 2, amber: 5, citations: []), contraindications: [],
      stopSigns: [], referrals: [], notes: [], settings: Settings(), warmUp: nil, coolDown: nil,
      phases: [], sources: [])
    var plan = Plan(
      programs: [program],
      enrolment: Enrolment(
        name: "knee", start: CivilDate(dayNumber: 20_502), zone: "UTC", clockChanges: []),
      stages: [], unplanned: [])
    var course = Course()
    course.moment = CivilDateTime(CivilDate(dayNumber: 20_502), TimeOfDay(20))
    if let pain {
      var readings = Readings()
      readings.pain = pain
      var record = SessionRecord(session: Session.ID(activity: "strength", ordinal: 1))
      record.pain = pain
      course.records[record.session] = record
      course.verdicts[record.session] = DecisionTable.standard.verdict(
        for: readings, limits: program.pain)
    }
    plan.course = course
    return Schedule(plan: plan, placed: placed, unplaced: [])
  }

  private func reaction(
    before: [PlacedSession], after: [PlacedSession], pain: Int
  ) throws -> [String] {
    try report(before: before, after: after, pain: pain).reaction
  }

  private func report(
    before: [PlacedSession], after: [PlacedSession], pain: Int
  ) throws -> LogReport {
    var record = SessionRecord(session: Session.ID(activity: "strength", ordinal: 1))
    record.pain = pain
    return LogReport(
      [.session(record)], from: try schedule(before), to: try schedule(after, pain: pain))
  }

  @Test(arguments: [
    ("3 x 10 @ RPE 5-6, rest 2 min", "3 x 8 @ RPE 5-6, rest 2 min", "3 x 10 → 3 x 8", true),
    ("3 x 10 @ 5 kg", "2 x 10 @ 4 kg", "3 x 10 → 2 x 10, 5 kg → 4 kg", true),
    ("3 x 10, rest 60 s", "3 x 9, rest 90 s", "3 x 10 → 3 x 9, rest 60 s → rest 90 s", true),
    ("3 x 10", "3 x 11", "3 x 10 → 3 x 11", false),
    ("3 x 10 @ RPE 5-6", "2 x 12 @ RPE 5-6", "3 x 10 → 2 x 12", false),
    ("3 x 10 @ RPE 5-6", "3 x 10", "3 x 10, effort 5-6 of 10 → 3 x 10", false),
  ])
  func `a terminal shows the parts that differ, and says easier only of what is`(
    old: String, new: String, difference: String, isEasier: Bool
  ) throws {
    let after = [try session(1, old, .done), try session(2, new, .confirmed)]
    let before = [try session(1, old, .done), try session(2, old, .confirmed)]
    let red = try report(before: before, after: after, pain: 7).reactionAtAGlance(in: .usual)
    let lead = isEasier ? "So the next session is easier:" : "Next time"
    #expect(red == ["Red: pain 7 of 10, above 5.", "\(lead) \(difference) in Squat."])
    // What was lighter before the report is not easier because of it.
    let same = try report(before: after, after: after, pain: 7).reactionAtAGlance(in: .usual)
    #expect(same == ["Red: pain 7 of 10, above 5.", "Next time \(difference) in Squat."])
    let green = try report(before: after, after: after, pain: 1).reactionAtAGlance(in: .usual)
    #expect(green == ["Green: carry on.", "Next time \(difference) in Squat."])
  }

  @Test(arguments: [
    (["09:00"], "9:00"), ([], "all day"), (["18:00", "08:30"], "8:30, 18:00"),
    (["09:00", "09:30", "10:00", "10:30"], "every half hour, 9:00-10:30"),
    (["09:00", "10:00", "11:00", "12:00"], "every hour, 9:00-12:00"),
    (["08:00", "10:00", "12:00", "14:00", "16:00"], "every 2 hours, 8:00-16:00"),
    (["09:00", "09:45", "10:30", "11:15", "12:10"], "every 45 min, 9:00-12:10"),
    (["07:30", "10:30", "13:00", "16:30", "19:00"], "7:30, 10:30, 13:00, 16:30, 19:00"),
    (
      ["07:00", "08:10", "09:00", "11:00", "13:00", "17:00", "17:20"], "7 times, 7:00-17:20"
    ),
  ])
  func `the times of a day are told in a few words`(times: [String], words: String) {
    #expect(DayTimes(times.compactMap { TimeOfDay($0) }).words() == words)
  }

  @Test func `where nothing differs no change is told, whatever the verdict`() throws {
    let plan = [try session(1, "3 x 10", .done), try session(2, "3 x 10", .confirmed)]
    #expect(
      try reaction(before: plan, after: plan, pain: 7)
        == ["Red: pain 7 of 10, above 5.", "The next session stays as it was."])
    #expect(
      try reaction(before: plan, after: plan, pain: 4)
        == ["Amber: pain 4 of 10, above 2.", "The next session stays as it was."])
    #expect(try reaction(before: plan, after: plan, pain: 1) == ["Green: carry on."])
    let last = [try session(1, "3 x 10", .done)]
    #expect(
      try reaction(before: last, after: last, pain: 7) == ["Red: pain 7 of 10, above 5."])
  }

  @Test func `a dose that differs is shown with the one before`() throws {
    let before = [try session(1, "3 x 10", .done), try session(2, "3 x 11", .confirmed)]
    let easier = [try session(1, "3 x 10", .done), try session(2, "3 x 8", .confirmed)]
    #expect(
      try reaction(before: before, after: easier, pain: 7)
        == ["Red: pain 7 of 10, above 5.", "Next time Squat 3 x 8 (was 3 x 10)."])
    #expect(
      try reaction(before: before, after: before, pain: 1)
        == ["Green: carry on.", "Next time Squat 3 x 11 (was 3 x 10)."])
  }

  @Test func `a day is named only where the next session comes later`() throws {
    let before = [try session(1, "3 x 10", .done), try session(2, "3 x 10", .confirmed)]
    var later = try session(3, "3 x 10", .confirmed)
    later = PlacedSession(
      session: before[1].session, date: later.date, start: later.start)
    let sentences = try reaction(before: before, after: [before[0], later], pain: 7)
    #expect(
      sentences
        == [
          "Red: pain 7 of 10, above 5.",
          "The next session is not before \(later.date.withWeekday).",
        ])
  }
}
