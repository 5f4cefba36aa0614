import Testing

@testable import Planning
@testable import Rehabilitation

/// A programme that leads up to an operation, and a day of it that moves (EVIDENCE-2 0.3, P25, P37).
@Suite struct OperationTests {
  /// Calm, build and an easy last week; strength ends three days before the operation.
  private var course: Program {
    var strength = squats()
    strength.daysBeforeOperation = 3
    let motion = activity("motion", "daily", load: .mobility)
    var course = program([
      phase("calm", days: 7, gate: [.confirmed("straight")], [motion]),
      phase("build", days: 35, [motion, strength]),
      phase("easy", days: 7, [motion, strength]),
    ])
    course.leadsToOperation = true
    return course
  }

  /// The same course, of which one phase alone is done where the operation is near at the start.
  private func shortNotice(below days: Int, only phase: String) -> Program {
    var short = course
    short.shortNotice = ShortNotice(days: days, phase: phase, citations: [.design])
    return short
  }

  /// A journal that began on Monday, 2 March 2026, with an operation on a day.
  private func entries(_ operation: String?, _ facts: [(String, Fact)] = []) -> [JournalEntry] {
    var choices = enrolment()
    choices.operation = operation.map(day)
    let start = JournalEntry(
      number: 1, moment: moment("2026-03-02 06:00"),
      fact: .enrolment(choices, programs: ProgramTexts(programs: [], exercises: "")))
    return [start]
      + facts.enumerated().map {
        JournalEntry(number: $0 + 2, moment: moment($1.0), fact: $1.1)
      }
  }

  private func schedule(
    _ entries: [JournalEntry], at text: String = "2026-03-02 07:00", of own: Program? = nil
  ) throws -> Schedule {
    let inputs = ReplayInputs(
      editions: [1: ProgramEdition(programs: [own ?? course], catalogue: Catalogue([]))],
      clockChanges: [:])
    return try Schedule(replaying: entries, inputs: inputs, at: moment(text))
  }

  private func starts(_ schedule: Schedule) -> [String: CivilDate] {
    Dictionary(
      schedule.plan.stages.map { ($0.phase.id, $0.dates.lowerBound) }, uniquingKeysWith: { $1 })
  }

  private func lastStrength(_ schedule: Schedule) -> CivilDate? {
    schedule.placed.filter { $0.session.load == .strength }.map(\.date).max()
  }

  private func moved(to date: String, on moment: String) -> (String, Fact) {
    (moment, .adjustment(.operation(on: day(date))))
  }

  private let straight: (String, Fact) = (
    "2026-03-05 20:00", .gate(GateAnswer(phase: "calm", criterion: 1, isMet: true))
  )

  @Test(arguments: [
    // Seven weeks, as written; longer and shorter than that by some days.
    ("2026-04-20", "2026-04-13"), ("2026-05-01", "2026-04-24"), ("2026-04-02", "2026-03-26"),
  ])
  func `the last phase ends the day before, and the phase before it lasts until then`(
    operation: String, easy: String
  ) throws {
    let schedule = try schedule(entries(operation))
    #expect(starts(schedule)["easy"] == day(easy))
    #expect(schedule.plan.span.upperBound == day(operation))
    #expect(schedule.placed.allSatisfy { $0.date < day(operation) })
    #expect(lastStrength(schedule).map { $0 <= day(operation).advanced(by: -3) } == true)
    #expect(schedule.unplaced.isEmpty)
  }

  @Test(arguments: [
    ("2026-03-06", ["easy"]), ("2026-03-09", ["easy"]), ("2026-03-10", ["calm", "easy"]),
  ])
  func `with little time left only the last days are done`(
    operation: String, phases: [String]
  ) throws {
    let schedule = try schedule(entries(operation))
    #expect(schedule.plan.stages.map(\.phase.id) == phases)
    #expect(schedule.plan.span.upperBound == day(operation))
  }

  // MARK: Short notice

  @Test(arguments: [
    ("2026-03-11", ["calm"], 0), ("2026-03-12", ["calm", "easy"], 0),
    ("2026-03-20", ["calm", "build", "easy"], 1),
  ])
  func `P25: with fewer than ten days left at the start only the calm phase is done`(
    operation: String, phases: [String], strength: Int
  ) throws {
    let schedule = try schedule(entries(operation), of: shortNotice(below: 10, only: "calm"))
    #expect(schedule.plan.stages.map(\.phase.id) == phases)
    #expect(schedule.plan.span.upperBound == day(operation))
    #expect((schedule.placed.count { $0.session.load == .strength } > 0) == (strength > 0))
    let motion = schedule.placed.filter { $0.session.load == .mobility }.map(\.date)
    #expect(Set(motion).count == day("2026-03-02").days(to: day(operation)))
  }

  @Test(arguments: [
    // Still near: the calm phase goes on. Ten days from tomorrow: all phases follow.
    ("2026-03-12", ["calm"]), ("2026-03-13", ["calm", "easy"]),
    ("2026-04-20", ["calm", "build", "easy"]),
  ])
  func `a day that moves away after a start on short notice opens what follows`(
    operation: String, phases: [String]
  ) throws {
    let entries = entries("2026-03-10", [moved(to: operation, on: "2026-03-02 20:00")])
    let schedule = try schedule(
      entries, at: "2026-03-02 21:00", of: shortNotice(below: 10, only: "calm"))
    #expect(schedule.plan.stages.map(\.phase.id) == phases)
    #expect(schedule.plan.span.upperBound == day(operation))
  }

  @Test(arguments: [
    ("2026-03-15", ["easy"]), ("2026-03-16", ["calm", "build", "easy"]),
  ])
  func `P37: with fewer than fourteen days left the last phase begins at once`(
    operation: String, phases: [String]
  ) throws {
    let schedule = try schedule(entries(operation), of: shortNotice(below: 14, only: "easy"))
    #expect(schedule.plan.stages.map(\.phase.id).last == "easy")
    #expect(schedule.plan.stages.map(\.phase.id).contains("calm") == (phases.count > 1))
    #expect(schedule.plan.span == day("2026-03-02")..<day(operation))
  }

  @Test func `a start near the operation whose day moves away begins with the first phase`() throws
  {
    let entries = entries("2026-03-10", [moved(to: "2026-05-04", on: "2026-03-04 20:00")])
    let schedule = try schedule(
      entries, at: "2026-03-04 21:00", of: shortNotice(below: 14, only: "easy"))
    #expect(schedule.plan.stages.map(\.phase.id) == ["easy", "calm", "build", "easy"])
    #expect(starts(schedule)["calm"] == day("2026-03-05"))
  }

  @Test(arguments: ["2026-04-20", "2026-04-21"])
  func `an activity of the last days begins on its day, whichever phase that lies in`(
    operation: String
  ) throws {
    var course = self.course
    var rehearsal = activity("rehearsal", "daily", load: .isometricLight)
    rehearsal.firstDayBeforeOperation = 14
    course.phases[1].activities.append(rehearsal)
    course.phases[2].activities.append(rehearsal)
    let dated = try schedule(entries(operation, [straight]), of: course)
    let days = dated.placed.filter { $0.session.id.activity == "rehearsal" }.map(\.date)
    #expect(days == (1...14).reversed().map { day(operation).advanced(by: -$0) })
    // Without a day the last phase alone has it.
    let open = try schedule(entries(nil, [straight]), of: course)
    #expect(open.placed.count { $0.session.id.activity == "rehearsal" } == 7)
  }

  // MARK: Gates

  @Test func `a gate that is not reached delays no operation`() throws {
    let schedule = try schedule(entries("2026-04-20"), at: "2026-04-13 06:00")
    #expect(schedule.plan.stages.map(\.phase.id) == ["calm", "easy"])
    let over = try self.schedule(entries("2026-04-20"), at: "2026-04-20 06:00")
    #expect(over.plan.course.notices.contains(.finished(program: "course")))
    #expect(!over.placed.contains { $0.date >= day("2026-04-20") })
  }

  @Test func `what no phase has trained does not begin in the last days`() throws {
    func strength(_ schedule: Schedule, from date: String) -> Int {
      schedule.placed.count { $0.session.load == .strength && day(date) <= $0.date }
    }
    // The goal of the calm phase is open up to the last week, so nothing was built.
    let calm = try schedule(entries("2026-04-20"), at: "2026-04-13 06:00")
    #expect(strength(calm, from: "2026-03-02") == 0)
    let built = try schedule(entries("2026-04-20", [straight]), at: "2026-04-13 06:00")
    #expect(strength(built, from: "2026-04-13") > 0)
    // Whoever begins with the last week does what it holds.
    #expect(try strength(schedule(entries("2026-03-09")), from: "2026-03-02") > 0)
  }

  @Test func `a day that comes closer cuts the end, and no session comes closer`() throws {
    let before = try schedule(entries("2026-05-01", [straight]), at: "2026-03-20 06:00")
    let after = try schedule(
      entries("2026-05-01", [straight, moved(to: "2026-04-24", on: "2026-03-20 07:00")]),
      at: "2026-03-20 08:00")
    #expect(starts(before)["easy"] == day("2026-04-24"))
    #expect(starts(after)["easy"] == day("2026-04-17"))
    #expect(lastStrength(after).map { $0 <= day("2026-04-21") } == true)
    #expect(after.placed.allSatisfy { $0.date < day("2026-04-24") })
    let days = after.placed.filter { $0.session.load == .strength }.map(\.date)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.days(to: $1) >= 2 })
    #expect(after.plan.enrolment.operation == day("2026-04-24"))
    // What both plans have in whole weeks until then stays where it was.
    let kept = { (schedule: Schedule) in
      schedule.placed.filter { $0.date < day("2026-04-13") }.map { "\($0.session.id) \($0.date)" }
    }
    #expect(kept(before) == kept(after))
  }

  @Test(arguments: [
    ("2026-04-21", "2026-04-14"), ("2026-04-27", "2026-04-20"), ("2026-05-18", "2026-05-11"),
  ])
  func `a day that moves away in the last phase lets the phase before it go on`(
    operation: String, easy: String
  ) throws {
    let entries = entries(
      "2026-04-20", [straight, moved(to: operation, on: "2026-04-15 07:00")])
    let schedule = try schedule(entries, at: "2026-04-15 08:00")
    let isNear = day(easy) <= day("2026-04-16")
    let phases = schedule.plan.stages.map(\.phase.id)
    #expect(phases == ["calm", "build", "easy"] + (isNear ? [] : ["build", "easy"]))
    #expect(schedule.plan.span.upperBound == day(operation))
    if !isNear { #expect(starts(schedule)["easy"] == day(easy)) }
  }

  @Test func `a day that comes into the last week's reach begins it tomorrow`() throws {
    let entries = entries(
      "2026-05-01", [straight, moved(to: "2026-03-27", on: "2026-03-23 07:00")])
    let schedule = try schedule(entries, at: "2026-03-23 08:00")
    #expect(starts(schedule)["easy"] == day("2026-03-24"))
    #expect(lastStrength(schedule).map { $0 <= day("2026-03-24") } == true)
  }

  @Test func `without a day the phases go forward, and one can be given later`() throws {
    let open = try schedule(entries(nil))
    #expect(open.plan.span.upperBound == day("2026-04-20"))
    let given = try schedule(
      entries(nil, [moved(to: "2026-05-04", on: "2026-03-03 07:00")]), at: "2026-03-03 08:00")
    #expect(starts(given)["easy"] == day("2026-04-27"))
  }

  @Test func `a plan that leads to no operation takes no day of one`() {
    var choices = enrolment()
    choices.operation = day("2026-04-20")
    #expect(throws: PlanError.leadsToNoOperation) {
      try plan([program([phase("one", days: 7, [squats()])])], choices)
    }
  }
}
