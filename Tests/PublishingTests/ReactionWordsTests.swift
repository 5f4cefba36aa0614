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
    var record = SessionRecord(session: Session.ID(activity: "strength", ordinal: 1))
    record.pain = pain
    return LogReport(
      [.session(record)], from: try schedule(before), to: try schedule(after, pain: pain)
    ).reaction
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
