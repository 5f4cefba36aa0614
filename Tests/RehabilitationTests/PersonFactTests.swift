import Testing

@testable import Planning
@testable import Rehabilitation

/// What is known answers every question that it settles (EVIDENCE part 12; DESIGN 3, promise 7).
@Suite struct PersonFactTests {
  private func question(
    _ text: String = "Is it so?", yesIf: [PersonFact] = [], noIf: [PersonFact] = [],
    then: Program.Contraindication.Consequence = .refuse
  ) -> Program.Contraindication {
    Program.Contraindication(
      question: text, consequence: then, raisedBy: yesIf, ruledOutBy: noIf, citations: [.design])
  }

  private func course(
    _ id: String, _ questions: [Program.Contraindication], anchor: Program.Anchor = .start,
    for conditions: [String] = []
  ) -> Program {
    var course = program([phase("one", days: 7, [])], id: id, anchor: anchor)
    course.contraindications = questions
    course.conditions = conditions
    return course
  }

  @Test(arguments: [
    ("age under 16", PersonFact.age(0...15)), ("age from 55", .age(55...120)),
    ("age 10-14", .age(10...14)), ("prosthesis", .prosthesis(true)),
    ("no prosthesis", .prosthesis(false)), ("pregnant", .pregnancy(true)),
    ("not pregnant", .pregnancy(false)), ("blood thinner", .bloodThinner(true)),
    ("no blood thinner", .bloodThinner(false)), ("operation dated", .operationDated),
    ("diagnosed", .diagnosed), ("cleared", .cleared),
    ("prescribed", .prescribed), ("operation within 84 days", .recent(.operation, days: 84)),
    ("injury within 2 days", .recent(.injury, days: 2)),
    ("injection within 2 days", .recent(.injection, days: 2)),
  ])
  func `a fact is written and read`(text: String, fact: PersonFact) {
    #expect(PersonFact(text) == fact)
    #expect(fact.description == text)
  }

  @Test(arguments: [
    "", "age", "age 16", "age under 0", "age under sixteen", "age from 121", "age 14-10",
    "age -1-4", "age under 16 years", "Pregnant", "start within 3 days", "operation within 0 days",
    "operation within 1000 days", "operation within 84", "no pregnancy", "age under  16",
    "age from 0", "age 0-120",
  ])
  func `what is no fact is not read`(text: String) { #expect(PersonFact(text) == nil) }

  @Test(arguments: [
    // The age, and an age that is not known.
    (PersonFact.age(0...15), Optional(15), true), (.age(0...15), 16, false),
    (.age(0...15), nil, false),
    (.age(55...120), 55, true), (.age(55...120), 54, false), (.age(10...14), 14, true),
    (.age(10...14), 15, false), (.age(10...14), 9, false),
  ])
  func `an age is known where it is told`(fact: PersonFact, age: Int?, holds: Bool) {
    var screening = Screening()
    screening.age = age
    #expect(screening.holds(fact, in: []) == holds)
  }

  @Test func `what is not told is neither so nor not so`() {
    let silent = Screening()
    for fact in PersonFact.plain { #expect(!silent.holds(fact, in: []), "\(fact)") }
  }

  @Test func `the operation of a replacement puts an artificial joint in`() {
    let total = course("total", [], anchor: .operation, for: ["total-joint-replacement"])
    let advice = course("bandage", [], for: ["total-joint-replacement"])
    let arthroscopy = course("arthroscopy", [], anchor: .operation, for: ["arthroscopy"])
    var screening = Screening()
    #expect(screening.holds(.prosthesis(true), in: [total]))
    #expect(!screening.holds(.prosthesis(true), in: [advice, arthroscopy]))
    screening.hasProsthesis = false
    #expect(screening.holds(.prosthesis(false), in: [arthroscopy]))
    // What the plan itself says counts before what was typed.
    #expect(screening.holds(.prosthesis(true), in: [total]))
    #expect(!screening.holds(.prosthesis(false), in: [total]))
  }

  @Test(arguments: [
    ("Warfarin 5 mg", true), ("Marcumar nach Plan", true), ("XARELTO, 20 mg", true),
    ("aspirin 100 mg", true), ("Enoxaparin injection", true), ("Ibuprofen 400 mg", false),
    ("Paracetamol", false), ("assorted vitamins", false),
  ])
  func `a medicine against clots is known by its name`(text: String, isThinner: Bool) {
    var screening = Screening()
    screening.medicines = [text]
    #expect(screening.holds(.bloodThinner(true), in: []) == isThinner)
    #expect(!screening.holds(.bloodThinner(false), in: []))
    #expect(screening.holds(.prescribed, in: []))
  }

  @Test(arguments: [(13, true), (14, false), (-3, true)])
  func `an operation is recent by the days since day 0`(days: Int, holds: Bool) {
    let operated = course("operated", [], anchor: .operation)
    var screening = Screening()
    #expect(!screening.holds(.recent(.operation, days: 14), in: [operated]))
    screening.start = day("2026-03-30")
    screening.dayZero = day("2026-03-30").advanced(by: -days)
    #expect(screening.holds(.recent(.operation, days: 14), in: [operated]) == holds)
    #expect(!screening.holds(.recent(.injury, days: 14), in: [operated]))
  }

  @Test func `a fact that rules out counts before one that raises`() throws {
    var screening = Screening()
    screening.age = 13
    let asked = question(yesIf: [.age(0...15)], noIf: [.age(16...120), .cleared])
    let known = try #require(screening.knownAnswer(to: asked, in: []))
    #expect(known.isYes && known.fact == .age(0...15))
    screening.clearedBy = "Dr Weber"
    #expect(screening.knownAnswer(to: asked, in: [])?.isYes == false)
    screening.age = nil
    screening.clearedBy = nil
    #expect(screening.knownAnswer(to: asked, in: []) == nil)
  }

  @Test func `a known yes refuses as a typed one, and names the fact`() {
    let asked = question(yesIf: [.age(0...15)], noIf: [.age(16...120)])
    let lifts = course("lifts", [question("Another?"), asked])
    var screening = Screening()
    screening.age = 13
    #expect(
      screening.outcome(for: [lifts])
        == .refused(.settled(.age(0...15), asked, number: 2, program: "lifts")))
    screening.age = 16
    #expect(screening.outcome(for: [lifts]) == .clear)
    // What a person types counts, whatever else is known.
    screening.contraindications = ["lifts": [2]]
    #expect(
      screening.outcome(for: [lifts])
        == .refused(.contraindication(asked, number: 2, program: "lifts")))
  }

  @Test func `what several programmes ask in the same words is asked once`() {
    let same = question("Are you pregnant?", then: .ask)
    let strict = question("Are you pregnant?")
    let (walk, bath) = (course("walk", [same]), course("bath", [question("Fever?"), strict]))
    var screening = Screening()
    let asked = screening.programQuestions(for: [walk, bath])
    #expect(asked.map { "\($0.program)/\($0.number)" } == ["walk/1", "bath/1"])
    // A yes counts for both, by the stricter of them.
    screening.contraindications = ["walk": [1]]
    screening.clearedBy = "Dr Weber"
    #expect(
      screening.outcome(for: [walk, bath])
        == .refused(.contraindication(strict, number: 2, program: "bath")))
    #expect(screening.outcome(for: [walk]) == .clear)
  }

  @Test func `programmes that exclude each other are refused, whichever says so`() {
    let run = program([phase("p", days: 7, [activity("run", "daily", load: .running)])], id: "run")
    var joint = course("joint", [], anchor: .operation)
    joint.exclusions = [.load(.running), .program("other")]
    let refused = Screening.Outcome.refused(
      .notTogether("run", with: "joint", .load(.running)))
    // The one nearer to an operation stays, in any order.
    #expect(Screening().outcome(for: [joint, run]) == refused)
    #expect(Screening().outcome(for: [run, joint]) == refused)
    #expect(Screening().outcome(for: [run]) == .clear)
    let other = course("other", [])
    #expect(
      Screening().outcome(for: [other, joint])
        == .refused(.notTogether("other", with: "joint", .program("other"))))
    var later = run
    later.exclusions = [.program("walk")]
    let walk = course("walk", [])
    #expect(
      Screening().outcome(for: [walk, later])
        == .refused(.notTogether("run", with: "walk", .program("walk"))))
  }

  @Test(arguments: [
    ("nobody", false), ("None", false), ("me", false), (" - ", false), ("--", false), ("?", false),
    ("no one", false), ("N/A", false), ("myself", false), ("12", false), ("Dr Weber", true),
    ("X", true), ("Dr. None-Smith", true), ("Me Noir", true), ("医師", true),
  ])
  func `12.16: a name names somebody`(text: String, isName: Bool) {
    #expect(text.namesSomebody == isName)
  }
}
