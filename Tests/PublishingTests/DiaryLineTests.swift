import Rehabilitation
import Sheets
import Testing
import Wording

/// Lines of a printed diary as they are keyed in.
@Suite struct DiaryLineTests {
  @Test func `a whole line is read`() throws {
    let line = try DiaryLine("S14 b2 p3 m2 e5 d100")
    #expect(line.letters == "S")
    #expect(line.ordinals == 14...14)
    #expect(
      line.readings == [.before: 2, .during: 3, .morning: 2, .effort: 5, .done: 100])
    #expect(!line.isSkipped)
    #expect(line.note == nil)
  }

  @Test(arguments: [
    ("s14 P3", "S", 14...14, [DiaryLine.Field.during: 3]),
    ("M4-6, p0, d67%", "M", 4...6, [.during: 0, .done: 67]),
    ("AB7\tp10\tm10", "AB", 7...7, [.during: 10, .morning: 10]),
    ("K1 s4;", "K", 1...1, [.swelling: 4]),
  ])
  func `case, commas and several sessions are read`(
    text: String, letters: String, ordinals: ClosedRange<Int>, readings: [DiaryLine.Field: Int]
  ) throws {
    let line = try DiaryLine(text)
    #expect(line.letters == letters)
    #expect(line.ordinals == ordinals)
    #expect(line.readings == readings)
  }

  @Test func `a note keeps its signs, and a session can be left out`() throws {
    #expect(try DiaryLine("S2 p1;  stiff; then 😀 fine ").note == "stiff; then 😀 fine")
    let skipped = try DiaryLine("S2 x")
    #expect(skipped.isSkipped && skipped.readings.isEmpty)
    #expect(try DiaryLine("S2 ; rain").note == "rain")
  }

  @Test(arguments: [
    ("", DiaryFault.Problem.noCode(""), 1), ("p3", .nothingSaid, 1), ("14 p3", .noCode("14"), 1),
    ("ABC1 p3", .noCode("ABC1"), 1), ("S0 p3", .noCode("S0"), 1), ("S6-4 p3", .noCode("S6-4"), 1),
    ("S1-90 p3", .noCode("S1-90"), 1), ("  S1- p3", .noCode("S1-"), 3),
    ("S9999999 p1", .noCode("S9999999"), 1), ("😀 p1", .noCode("😀"), 1),
    ("S1 p11", .outOfRange(.during, value: 11), 4), ("S1 d101", .outOfRange(.done, value: 101), 4),
    ("S1 p2, s5", .outOfRange(.swelling, value: 5), 8), ("S1 p", .unknownWord("p"), 4),
    ("S1 q3", .unknownWord("q3"), 4), ("S1 p-3", .unknownWord("p-3"), 4),
    ("S1 p٣", .unknownWord("p٣"), 4), ("S1 p3%", .unknownWord("p3%"), 4),
    ("S1 p3 p4", .repeated(.during), 7), ("S1", .nothingSaid, 1),
    (" S1 ;  ", .nothingSaid, 2), ("S1 x d100", .skippedAndDone, 1),
  ])
  func `what cannot be meant is refused with where and why`(
    text: String, problem: DiaryFault.Problem, column: Int
  ) {
    let fault = #expect(throws: DiaryFault.self) { try DiaryLine(text) }
    #expect(fault?.problem == problem)
    #expect(fault?.column == column)
  }

  @Test(arguments: [
    ("S1 b_ p_ m_ e_ d_ ;", "", 0), ("S1 b_ p3 m__ e_4 d_ ; fine", "p3e4", 0),
    ("S1 1=_,_,_ 1=_kg p2", "p2", 0), ("S1 1=10,9,_ 1=12.5kg 2=_/_", "", 2),
    ("S1 1=8,8/6,6 2=skipped", "", 2), ("S1 p_2", "p2", 0),
  ])
  func `a blank that nobody typed over says nothing`(
    text: String, readings: String, values: Int
  ) throws {
    let line = try DiaryLine(text)
    let read = DiaryLine.Field.allCases.compactMap { field in
      line.readings[field].map { "\(field.rawValue)\($0)" }
    }
    #expect(Set(read.joined()) == Set(readings) && line.values.count == values)
    #expect(line.isBlank == (readings.isEmpty && values == 0))
  }

  @Test func `what was typed into a blank is what counts`() throws {
    #expect(
      try DiaryLine("S1 1=10,9,_ 2=_8,_8/6,_").values.map(\.text) == ["1=10,9", "2=8,8/6"])
    #expect(try DiaryLine.values(goingOnWith: "  2=8,8 2=_kg")?.map(\.column) == [3])
    #expect(try DiaryLine.values(goingOnWith: "S2 2=8,8") == nil)
    #expect(throws: DiaryFault.self) { try DiaryLine.values(goingOnWith: "2=8 p3") }
    #expect(throws: DiaryFault.self) { try DiaryLine("S1 q_") }
  }

  @Test func `codes are one letter an activity, and lead back to its sessions`() throws {
    let program = try SampleProgram("knee-osteoarthritis-strength").program
    let codes = DiaryCodes([program])
    let session = try #require(Session.ID("strength/14"))
    #expect(codes.code(of: session) == "S14")
    #expect(codes.sessions(of: try DiaryLine("S14 p3")) == [session])
    #expect(codes.sessions(of: try DiaryLine("S4-6 p3")).map(\.ordinal) == [4, 5, 6])
    #expect(codes.sessions(of: try DiaryLine("Q1 p3")).isEmpty)
    // A measurement has a code, and takes no letter away.
    #expect(codes.code(of: try #require(Session.ID("koos-start/1"))) == "K1")
    #expect(codes.code(of: try #require(Session.ID("rest/1"))) == nil)
  }

  @Test func `no two activities of all programmes together share a code`() throws {
    let programs = try ["total-knee-replacement", "graded-walking", "knee-osteoarthritis-strength"]
      .map { try SampleProgram($0).program }
    let codes = DiaryCodes(programs)
    let plan = programs.flatMap { program in
      program.phases.flatMap(\.activities).map { "\(program.id).\($0.id)/1" }
    }
    let ids = Set(plan.compactMap { Session.ID($0) })
    let known = ids.compactMap { id in codes.code(of: id).map { (id, $0) } }
    #expect(known.count > 5)
    #expect(Set(known.map(\.1)).count == known.count)
    for (id, code) in known {
      #expect(codes.sessions(of: try DiaryLine("\(code) p1")) == [id])
    }
  }
}
