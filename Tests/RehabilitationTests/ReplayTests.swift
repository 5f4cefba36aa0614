import Testing

@testable import Planning
@testable import Rehabilitation

/// What a plan's journal makes of it: gates, weeks done again, and what people decide.
@Suite struct ReplayTests {
  /// Squats three times a week, one repetition more after each green session.
  private func squats(_ rungs: Int = 30) -> Activity {
    let doses = (0..<rungs).map { dose("3 x \(5 + $0)") }
    return activity(
      "squats", "3 per week",
      prescriptions: [
        prescription(
          "3 x 5",
          .ladder(Ladder(rungs: doses.map { Ladder.Rung(dose: $0) }, sessionsPerRung: 1)))
      ])
  }

  private func walks() -> Activity {
    let rows = (1...4).map { WeeklyDose(weeks: $0...$0, dose: dose("\(10 * $0) min")) }
    return activity("walk", "daily", prescriptions: [prescription("10 min", .weekly(rows))])
  }

  // MARK: Gates

  @Test func `a gate that is not passed repeats the last week, and then asks for a clinician`()
    throws
  {
    var journal = try Journal([
      phase("first", days: 14, gate: [.confirmed("stairs")], [squats()]),
      phase("second", days: 14, [squats()]),
    ])
    #expect(journal.starts(at: "2026-03-15 12:00") == ["03-02", "03-16"])
    // A phase that goes on is laid out four weeks ahead.
    #expect(journal.starts(at: "2026-03-16 12:00") == ["03-02", "04-13"])
    #expect(journal.starts(at: "2026-03-23 12:00") == ["03-02", "04-20"])
    #expect(!journal.plan(at: "2026-03-29 12:00").stages[0].isOverdue)
    // The longest stay is twice the planned one, where nothing else is written.
    #expect(journal.plan(at: "2026-03-30 12:00").stages[0].isOverdue)
    let late = journal.schedule(at: "2026-03-30 12:00")
    #expect(late.placed.contains { $0.session.phase == "first" && $0.date > day("2026-04-20") })
    journal.log(.gate(GateAnswer(phase: "first", criterion: 1, isMet: true)), "2026-03-31 09:00")
    #expect(journal.starts(at: "2026-04-06 12:00") == ["03-02", "04-06"])
  }

  @Test func `a gate passed early ends the phase from its earliest day on`() throws {
    var first = phase("first", days: 14, gate: [.confirmed("stairs")], [squats()])
    first.earliestDays = 7
    var journal = try Journal([first, phase("second", days: 14, [squats()])])
    journal.log(.gate(GateAnswer(phase: "first", criterion: 1, isMet: true)), "2026-03-04 09:00")
    #expect(journal.starts(at: "2026-03-08 12:00") == ["03-02", "03-16"])
    #expect(journal.starts(at: "2026-03-09 12:00") == ["03-02", "03-09"])
    journal.log(.gate(GateAnswer(phase: "first", criterion: 1, isMet: false)), "2026-03-12 09:00")
    // What is over stays over.
    #expect(journal.starts(at: "2026-03-12 12:00") == ["03-02", "03-09"])
  }

  @Test(arguments: [(69, false), (70, true)])
  func `sessions done open a gate from their share on`(percent: Int, isMet: Bool) throws {
    let activity = activity(
      "walk", "daily", load: .aerobicLow, prescriptions: [prescription("3 x 5")])
    var journal = try Journal([
      phase("first", days: 100, gate: [.sessionsDone(percent: 70)], [activity])
    ])
    for number in 1...percent {
      journal.done("walk/\(number)", on: day("2026-03-01").advanced(by: number))
    }
    let criterion = journal.plan(at: "2026-06-08 12:00").stages[0].criteria.first
    #expect(criterion?.found == .count(percent, of: 100))
    #expect(criterion?.isMet == isMet)
  }

  @Test func `a symmetry of a timed test counts the other way round`() throws {
    var journal = try Journal([
      phase(
        "first", days: 14, gate: [.symmetry(test: "timed-hop", percent: 90)], [squats()])
    ])
    func isMet(at text: String) -> Bool { journal.plan(at: text).stages[0].criteria[0].isMet }
    let isTimed = Measure(named: "timed-hop")?.better == .lower
    var reading = MeasureReading(
      measure: "timed-hop", value: Amount(10), otherSide: Amount(8), date: day("2026-03-03"))
    journal.log(.measure(reading), "2026-03-03 09:00")
    // 8 s against 10 s are 80% where less is better, and 125% elsewhere.
    #expect(isMet(at: "2026-03-03 12:00") == !isTimed)
    (reading.value, reading.otherSide) = (Amount(9), Amount(9))
    journal.log(.measure(reading), "2026-03-03 10:00")
    #expect(isMet(at: "2026-03-03 12:00"))
  }

  @Test func `a measured swelling opens a gate as a told one does`() throws {
    var journal = try Journal([phase("first", days: 14, gate: [.swelling(atMost: 1)], [squats()])])
    journal.log(
      .measure(MeasureReading(measure: "swelling", value: Amount(2), date: day("2026-03-03"))),
      "2026-03-03 09:00")
    #expect(!journal.plan(at: "2026-03-03 12:00").stages[0].criteria[0].isMet)
    journal.log(
      .measure(MeasureReading(measure: "swelling", value: Amount(1), date: day("2026-03-04"))),
      "2026-03-04 09:00")
    #expect(journal.plan(at: "2026-03-04 12:00").stages[0].criteria[0].isMet)
  }

  // MARK: Weeks

  @Test func `a repeated week of a table lengthens a phase that no gate closes`() throws {
    var journal = try Journal([phase("only", days: 28, [walks()])])
    for number in 1...7 {
      journal.done("walk/\(number)", on: day("2026-03-01").advanced(by: number), pain: 4)
    }
    for number in 8...28 {
      journal.done("walk/\(number)", on: day("2026-03-01").advanced(by: number))
    }
    let plan = journal.plan(at: "2026-03-30 23:00")
    #expect(plan.stages[0].dates.upperBound == day("2026-04-06"))
    let doses = journal.doses(of: "walk", at: "2026-03-30 23:00")
    let firsts = stride(from: 0, to: doses.count, by: 7).map { doses[$0] }
    #expect(firsts == ["10 min", "10 min", "20 min", "30 min", "40 min"])
  }

  // MARK: Steps

  @Test func `green climbs by one step, amber stays, red goes back, and nothing told stays`() throws
  {
    var journal = try Journal([phase("only", days: 28, [squats()])])
    let days = ["02", "04", "06", "09", "11"].map { day("2026-03-\($0)") }
    let dates = journal.schedule(at: "2026-03-02 06:00").placed.prefix(5).map(\.date)
    #expect(dates == days)
    journal.done("squats/1", on: days[0])
    journal.done("squats/2", on: days[1], pain: 4)
    journal.done("squats/3", on: days[2], pain: 6)
    let doses = journal.doses(of: "squats", at: "2026-03-08 20:00")
    #expect(doses.prefix(4) == ["3 x 5", "3 x 6", "3 x 6", "3 x 5"])
    // As foreseen, each session ahead climbs; one that nobody told of did not.
    #expect(doses[4] == "3 x 6")
    #expect(journal.doses(of: "squats", at: "2026-03-10 20:00")[4] == "3 x 5")
  }

  @Test func `a record that is told late counts from then on, in the order of the days`() throws {
    var journal = try Journal([phase("only", days: 28, [squats()])])
    journal.done("squats/2", on: day("2026-03-04"), told: "2026-03-05 08:00")
    let before = journal.doses(of: "squats", at: "2026-03-05 09:00")
    #expect(before.prefix(3) == ["3 x 5", "3 x 5", "3 x 6"])
    journal.done("squats/1", on: day("2026-03-02"), told: "2026-03-05 10:00")
    let after = journal.doses(of: "squats", at: "2026-03-05 11:00")
    #expect(after.prefix(3) == ["3 x 5", "3 x 5", "3 x 7"])
    // As of the morning, the plan is what it was then.
    #expect(journal.doses(of: "squats", at: "2026-03-05 09:00") == before)
  }

  @Test func `steps by hand count once, and a pace asks for more green sessions`() throws {
    var journal = try Journal([phase("only", days: 28, [squats()])])
    journal.log(.adjustment(.forward(activity: "squats")), "2026-03-02 06:00")
    #expect(journal.doses(of: "squats", at: "2026-03-02 07:00").prefix(2) == ["3 x 6", "3 x 7"])
    journal.log(.adjustment(.back(activity: nil)), "2026-03-02 08:00")
    #expect(journal.doses(of: "squats", at: "2026-03-02 09:00").prefix(2) == ["3 x 5", "3 x 6"])
    journal.log(.adjustment(.pace(percent: 50)), "2026-03-02 10:00")
    let slow = journal.doses(of: "squats", at: "2026-03-02 11:00").prefix(5)
    #expect(slow == ["3 x 5", "3 x 5", "3 x 6", "3 x 6", "3 x 7"])
  }

  // MARK: Decisions

  @Test func `a newer text goes on where the doses stand, with the evening's session counted`()
    throws
  {
    var longer = squats()
    longer.title = "Deeper squats"
    let old = program([phase("only", days: 28, [squats()])])
    let new = program([phase("only", days: 35, [longer])])
    var journal = try Journal(old, newer: [3: new])
    journal.done("squats/1", on: day("2026-03-02"))
    journal.log(.adjustment(.updateProgram(to: noTexts)), "2026-03-02 22:00")
    let schedule = journal.schedule(at: "2026-03-02 23:00")
    #expect(schedule.placed.first?.session.heading == .named("squats"))
    #expect(
      schedule.placed.dropFirst().allSatisfy { $0.session.heading == .named("Deeper squats") })
    #expect(
      journal.doses(of: "squats", at: "2026-03-02 23:00").prefix(3) == ["3 x 5", "3 x 6", "3 x 7"])
    #expect(schedule.plan.stages[0].dates.upperBound == day("2026-04-06"))
  }

  @Test func `a phase that is entered by hand begins the day after, whatever its gate says`() throws
  {
    var journal = try Journal([
      phase("first", days: 14, gate: [.confirmed("stairs")], [squats()]),
      phase("second", days: 14, [squats()]),
    ])
    journal.log(.adjustment(.enter(phase: "second")), "2026-03-05 12:00")
    #expect(journal.starts(at: "2026-03-05 13:00") == ["03-02", "03-06"])
    journal.log(.adjustment(.enter(phase: "first")), "2026-03-08 12:00")
    #expect(journal.starts(at: "2026-03-08 13:00") == ["03-02", "03-06", "03-09", "03-23"])
  }

  @Test func `a moved session lies where it was put, and an end leaves nothing after it`() throws {
    var journal = try Journal([phase("only", days: 28, [squats()])])
    let session = Session.ID(activity: "squats", ordinal: 2)
    journal.log(
      .adjustment(.move(session: session, to: moment("2026-03-05 20:15"))), "2026-03-02 12:00")
    let moved = journal.schedule(at: "2026-03-02 13:00").placed.first { $0.session.id == session }
    #expect(moved?.start == moment("2026-03-05 20:15"))
    journal.log(.adjustment(.end(on: day("2026-03-10"))), "2026-03-02 14:00")
    let rest = journal.schedule(at: "2026-03-02 15:00").placed
    #expect(rest.map(\.date).max().map { $0 < day("2026-03-10") } == true)
    journal.log(.reversal(of: 3), "2026-03-02 16:00")
    #expect(journal.schedule(at: "2026-03-02 17:00").placed.count == 12)
  }

  @Test(arguments: [
    [Fact.reversal(of: 3)], [.reversal(of: 2), .reversal(of: 3)], [.reversal(of: 9)],
    [.reversal(of: 3), .adjustment(.updateProgram(to: noTexts))],
    [.adjustment(.updateProgram(to: noTexts)), .reversal(of: 3)],
  ])
  func `what is tried on a plan is what folding anew gives, foreseen or not`(facts: [Fact]) throws {
    let newer = program([phase("only", days: 35, [squats(12)])])
    var journal = try Journal(
      program([phase("only", days: 28, [squats()])]), newer: [7: newer, 8: newer])
    journal.done("squats/1", on: day("2026-03-02"))
    journal.log(.adjustment(.hold(days: 14)), "2026-03-03 12:00")
    journal.log(.adjustment(.pace(percent: 50)), "2026-03-03 13:00")
    journal.log(.reversal(of: 4), "2026-03-03 14:00")
    journal.done("squats/2", on: day("2026-03-04"))
    let anew = try journal.anew(facts, at: "2026-03-05 12:00")
    #expect(anew != journal.schedule(at: "2026-03-05 12:00") || facts == [.reversal(of: 9)])
    for reversible: Set<Int> in [[], [3], [2, 3], [9]] {
      let tried = try journal.tried(facts, at: "2026-03-05 12:00", reversible: reversible)
      #expect(tried == anew, "\(reversible)")
    }
  }
}

private let noTexts = ProgramTexts(programs: [], exercises: "")

/// The journal of a plan that begins on Monday, 2 March 2026.
struct Journal {
  private var entries: [JournalEntry]
  private let inputs: ReplayInputs

  init(_ phases: [Phase]) throws {
    try self.init(program(phases))
  }

  /// A journal whose entries of some numbers pin a newer text.
  init(_ program: Program, newer: [Int: Program] = [:]) throws {
    func edition(_ program: Program) -> ProgramEdition {
      ProgramEdition(programs: [program], catalogue: Catalogue([]))
    }
    inputs = ReplayInputs(
      editions: newer.mapValues(edition).merging([1: edition(program)]) { $1 },
      clockChanges: ["Europe/Berlin": []])
    entries = [
      JournalEntry(
        number: 1, moment: moment("2026-03-01 12:00"),
        fact: .enrolment(enrolment(), programs: noTexts))
    ]
  }

  mutating func log(_ fact: Fact, _ text: String) {
    entries.append(JournalEntry(number: entries.count + 1, moment: moment(text), fact: fact))
  }

  mutating func done(
    _ id: String, on date: CivilDate, pain: Int = 1, told: String? = nil
  ) {
    guard let session = Session.ID(id) else { preconditionFailure(id) }
    var record = SessionRecord(session: session)
    record.pain = pain
    log(.session(record), told ?? "\(date) 22:00")
  }

  func schedule(at text: String) -> Schedule {
    do {
      return try Schedule(replaying: entries, inputs: inputs, at: moment(text))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// The plan with more facts of a moment, tried on the plan as it stands, which knows of no newer text.
  func tried(_ facts: [Fact], at text: String, reversible: Set<Int>) throws -> Schedule {
    let known = ReplayInputs(
      editions: inputs.editions.filter { $0.key <= entries.count },
      clockChanges: inputs.clockChanges)
    let folded = try ReplayedJournal(
      entries, inputs: known, at: moment(text), reversible: reversible)
    return try folded.schedule(with: following(facts, at: text), inputs: inputs)
  }

  /// The plan with more facts of a moment, from the journal alone.
  func anew(_ facts: [Fact], at text: String) throws -> Schedule {
    try Schedule(
      replaying: entries + following(facts, at: text), inputs: inputs, at: moment(text))
  }

  private func following(_ facts: [Fact], at text: String) -> [JournalEntry] {
    facts.enumerated().map {
      JournalEntry(number: entries.count + 1 + $0, moment: moment(text), fact: $1)
    }
  }

  func plan(at text: String) -> Plan { schedule(at: text).plan }

  /// The first days of the phases, without the year.
  func starts(at text: String) -> [String] {
    plan(at: text).stages.map { String("\($0.dates.lowerBound)".dropFirst(5)) }
  }

  /// The doses of an activity's sessions, in order.
  func doses(of activity: String, at text: String) -> [String] {
    schedule(at: text).placed.filter { $0.session.id.activity == activity }
      .map { $0.session.items.first?.dose.map { "\($0)" } ?? "" }
  }
}
