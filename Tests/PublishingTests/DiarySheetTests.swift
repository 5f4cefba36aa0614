import Rehabilitation
import Sheets
import Testing
import Wording

/// A whole diary as it is keyed in.
@Suite struct DiarySheetTests {
  private static let schedule = Result {
    try SampleProgram("knee-osteoarthritis-strength").plan(name: "plan").schedule
  }

  @Test func `each row becomes what it tells of its session`() throws {
    let sheet = try DiarySheet("# week 1\r\nS1 b1 p3 m2 e5 d100\r\n\r\n  S2 x; rain\n")
    let records = try sheet.records(in: try Self.schedule.get(), today: TestPlan.monday)
    var first = SessionRecord(session: TestPlan.id("strength", 1))
    first.before = 1
    first.pain = 3
    first.morning = 2
    first.effort = 5
    first.donePercent = 100
    var second = SessionRecord(session: TestPlan.id("strength", 2))
    second.isSkipped = true
    second.note = "rain"
    #expect(records == [first, second])
  }

  @Test func `a row of several sessions tells the same of each`() throws {
    let records = try DiarySheet("S1-3 p2").records(
      in: try Self.schedule.get(), today: TestPlan.monday.advanced(by: 7))
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
      try sheet.records(in: schedule, today: TestPlan.monday)
    }
    #expect(faults?.faults.map(\.problem) == [problem])
    #expect(faults?.faults.map(\.line) == [line])
    #expect(faults?.faults.map(\.column) == [column])
  }

  @Test func `every code that a diary shows leads back to its session`() throws {
    let schedule = try Self.schedule.get()
    let codes = DiaryCodes(schedule.plan.programs)
    let coded = schedule.placed.compactMap { placed in
      codes.code(of: placed.session.id).map { (placed.session.id, $0) }
    }
    let text = coded.map { "\($0.1) p1\n" }.joined()
    let end = schedule.plan.span.upperBound
    #expect(try DiarySheet(text).records(in: schedule, today: end).map(\.session) == coded.map(\.0))
    #expect(coded.count > 60)
  }
}
