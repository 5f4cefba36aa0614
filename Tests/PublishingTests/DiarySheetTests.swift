import Rehabilitation
import Sheets
import TestSupport
import Testing
import Wording

/// A whole diary as it is keyed in.
@Suite struct DiarySheetTests {
  private static let schedule = Result {
    try SampleProgram("knee-osteoarthritis-strength").plan(name: "plan").schedule
  }

  @Test func `each row becomes what it tells of its session`() throws {
    let sheet = try DiarySheet("# week 1\r\nS1 b1 p3 m2 e5 d100\r\n\r\n  S2 x; rain\n")
    let facts = try sheet.facts(in: try Self.schedule.get(), today: TestPlan.monday)
    var first = SessionRecord(session: TestPlan.id("strength", 1))
    first.before = 1
    first.pain = 3
    first.morning = 2
    first.effort = 5
    first.donePercent = 100
    var second = SessionRecord(session: TestPlan.id("strength", 2))
    second.isSkipped = true
    second.note = "rain"
    #expect(facts == [.session(first), .session(second)])
  }

  @Test func `a row of several sessions tells the same of each`() throws {
    let records = try DiarySheet("S1-3 p2").facts(
      in: try Self.schedule.get(), today: TestPlan.monday.advanced(by: 7)
    ).compactMap(\.record)
    #expect(records.map(\.session.ordinal) == [1, 2, 3])
    #expect(records.allSatisfy { $0.pain == 2 })
  }

  @Test func `all that cannot be read is told at once, with its place`() {
    let faults = #expect(throws: DiaryFaults.self) { try DiarySheet("S1 p3\nS2 p99\n\n   hello\n") }
    #expect(faults?.faults.map(\.line) == [2, 4])
    #expect(faults?.faults.map(\.column) == [4, 4])
  }

  @Test(arguments: [
    ("Q1 p3", DiaryFault.Problem.unknownCode("Q"), 1, 1),
    ("S999 p3", .noSession(TestPlan.id("strength", 999)), 1, 1),
    ("S1 p3\n S1 p4", .loggedAbove(TestPlan.id("strength", 1), line: 1), 2, 2),
    ("S3 p3", .notYetDue(TestPlan.id("strength", 3), TestPlan.monday.advanced(by: 4)), 1, 1),
  ])
  func `a row that no session can be found for is refused`(
    text: String, problem: DiaryFault.Problem, line: Int, column: Int
  ) throws {
    let sheet = try DiarySheet(text)
    let schedule = try Self.schedule.get()
    let faults = #expect(throws: DiaryFaults.self) {
      try sheet.facts(in: schedule, today: TestPlan.monday)
    }
    #expect(faults?.faults.map(\.problem) == [problem])
    #expect(faults?.faults.map(\.line) == [line])
    #expect(faults?.faults.map(\.column) == [column])
  }

  @Test func `every code that a diary shows leads back to its session`() throws {
    let schedule = try Self.schedule.get()
    let codes = DiaryCodes(schedule.plan.programs)
    let coded = schedule.placed.compactMap { placed in
      codes.code(of: placed.session.id).map { (placed.session, $0) }
    }
    let text = coded.map { session, code in
      "\(code) \(session.measures.isEmpty ? "p1" : "x")\n"
    }
    let end = schedule.plan.span.upperBound
    let facts = try DiarySheet(text.joined()).facts(in: schedule, today: end)
    #expect(facts.compactMap(\.record?.session) == coded.map(\.0.id))
    #expect(coded.count > 60 && coded.contains { !$0.0.measures.isEmpty })
  }

  @Test(arguments: Repository.programIDs)
  func `every exercise of a session has a number that leads back to it`(id: String) throws {
    let program = try SampleProgram(id).program
    let printed = try PrintedPlan(program, catalogue: SampleProgram(id).catalogue)
    let codes = DiaryCodes([program])
    for placed in printed.schedule.placed where codes.code(of: placed.session.id) != nil {
      for name in placed.session.exercises {
        #expect(codes.number(ofExercise: name, in: placed.session.id) != nil, "\(id): \(name)")
      }
    }
  }

  @Test func `exercises are keyed by number, on the row's line or below it`() throws {
    let schedule = try Self.schedule.get()
    let session = try #require(schedule.placed.first { $0.session.id.activity == "strength" })
    let codes = DiaryCodes(schedule.plan.programs)
    let names = session.session.exercises
    let number = try #require(codes.number(ofExercise: names[1], in: session.session.id))
    let first = try #require(codes.number(ofExercise: names[0], in: session.session.id))
    let facts = try DiarySheet(
      "S1 p2 \(first)=10,9,9\n  # \(names[1])\n  \(number)=8,8,8 \(number)=12.5kg\n"
    ).facts(in: schedule, today: TestPlan.monday)
    let record = try #require(facts.first?.record)
    #expect(record.pain == 2 && record.loads == [names[1]: Amount(thousandths: 12_500)])
    #expect(record.repetitions == [names[0]: [10, 9, 9], names[1]: [8, 8, 8]])
    let faults = #expect(throws: DiaryFaults.self) {
      try DiarySheet("S1 p2\n\n  \(number)=8\n   99=8\n").facts(
        in: schedule, today: TestPlan.monday)
    }
    #expect(faults?.faults.map(\.line) == [4] && faults?.faults.map(\.column) == [4])
  }

  @Test func `a measurement is keyed as its code and values`() throws {
    let schedule = try Self.schedule.get()
    let measurement = try #require(
      schedule.placed.first { $0.session.measures.map(\.id) == ["pain"] })
    let code = try #require(DiaryCodes(schedule.plan.programs).code(of: measurement.session.id))
    func facts(_ text: String) throws -> [Fact] {
      try DiarySheet(text).facts(in: schedule, today: measurement.date)
    }
    var record = SessionRecord(session: measurement.session.id)
    record.isWorkOnly = true
    let reading = MeasureReading(measure: "pain", value: Amount(3), date: measurement.date)
    for text in ["1=3", "=3", "pain=3"] {
      #expect(try facts("\(code) \(text)") == [.measure(reading), .session(record)], "\(text)")
    }
    #expect(try facts("\(code) 1=_ ;") == [])
    for text in ["p3", "; forgot", "2=3", "1=three hundred", "1=30"] {
      #expect(throws: DiaryFaults.self, "\(text)") { try facts("\(code) \(text)") }
    }
  }
}

extension Fact {
  fileprivate var record: SessionRecord? {
    if case .session(let record) = self { record } else { nil }
  }
}
