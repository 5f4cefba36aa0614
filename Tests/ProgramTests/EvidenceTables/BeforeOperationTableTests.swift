import Planning
import Rehabilitation
import Testing

/// EVIDENCE-2 0.3, P25 and P37: what is done on which day before an operation.
@Suite struct BeforeOperationTableTests {
  /// A programme that somebody follows from 2 March 2026 up to an operation some days later.
  private struct Course {
    let unscheduled: UnscheduledPlan
    let operation: CivilDate

    init(_ id: String, days: Int) throws {
      let bundled = try BundledProgram(id)
      let start = try #require(CivilDate("2026-03-02"))
      operation = start.advanced(by: days)
      var enrolment = Enrolment(name: id, start: start, zone: "UTC")
      enrolment.operation = operation
      unscheduled = try UnscheduledPlan(
        programs: [bundled.program], catalogue: bundled.catalogue, enrolment: enrolment)
    }

    /// The days of the sessions that fit, the operation being day 0.
    func days(where isMeant: (Session) -> Bool) -> [Int] {
      unscheduled.scheduled().placed.filter { isMeant($0.session) }
        .map { operation.days(to: $0.date) }
    }

    /// The first day of each phase, the operation being day 0.
    var phases: [String: Int] {
      Dictionary(
        unscheduled.plan.stages.map {
          ($0.phase.id, operation.days(to: $0.dates.lowerBound))
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  // A day more or less is spent before the last week.
  @Test(arguments: [(56, -42), (57, -43), (55, -41)])
  func `P37 blocks 1 to 3: from -56, from -42, and half sets from -7 to -3`(
    days: Int, build: Int
  ) throws {
    let course = try Course("before-knee-replacement", days: days)
    #expect(course.phases == ["start": -days, "build": build, "last-week": -7])
    let half = course.days { $0.id.activity == "strength" && $0.phase == "last-week" }
    #expect((1...2).contains(half.count) && half.allSatisfy { (-7)...(-3) ~= $0 }, "\(half)")
    let full = course.days { $0.id.activity == "strength" && $0.phase == "build" }
    #expect(full.allSatisfy { $0 <= -8 } && full.contains { (-14)...(-8) ~= $0 }, "\(full)")
  }

  @Test(arguments: [56, 20, 15])
  func `P37 block 4: a rehearsal on each of the last 14 days, and on none before`(
    days: Int
  ) throws {
    let course = try Course("before-knee-replacement", days: days)
    for activity in ["rehearsal", "aid-practice", "skin-check"] {
      let found = course.days { $0.id.activity == activity }
      #expect(Set(found) == Set((-14)...(-1)), "\(activity)")
    }
  }

  @Test(arguments: [(13, ["last-week"]), (14, ["start", "last-week"])])
  func `P37: a start less than two weeks before has blocks 3 and 4 only`(
    days: Int, phases: [String]
  ) throws {
    let course = try Course("before-knee-replacement", days: days)
    #expect(Set(course.phases.keys) == Set(phases))
    #expect(Set(course.days { $0.id.activity == "rehearsal" }) == Set((-days)...(-1)))
    let strength = course.days { $0.id.activity == "strength" && $0.phase == "last-week" }
    #expect(!strength.isEmpty && strength.allSatisfy { (-7)...(-3) ~= $0 }, "\(strength)")
  }

  @Test(arguments: [(9, ["calm"]), (10, ["calm", "last-week"])])
  func `P25: an operation in less than ten days has the calm block only`(
    days: Int, phases: [String]
  ) throws {
    let course = try Course("before-acl-reconstruction", days: days)
    #expect(Set(course.phases.keys) == Set(phases))
    #expect(course.days { $0.load == .strength } == [])
    #expect(Set(course.days { $0.id.activity == "knee-work" }) == Set((-days)...(-1)))
    // "day -2, -1: motion and quad sets only".
    let work = course.days { $0.load.isExercise && $0.id.activity != "knee-work" }
    #expect(!work.isEmpty && work.allSatisfy { $0 <= -3 }, "\(work)")
  }

  @Test(arguments: ["before-acl-reconstruction", "before-knee-replacement"])
  func `the day of the operation is asked for in no other way`(id: String) throws {
    let program = try BundledProgram(id).program
    var screening = Screening()
    let near = program.contraindications.filter { $0.question.contains("days away") }
    for question in near { #expect(screening.knownAnswer(to: question, in: [program]) == nil) }
    screening.operation = CivilDate("2026-03-06")
    for question in near {
      #expect(screening.knownAnswer(to: question, in: [program])?.isYes == false)
    }
  }
}
