import RegainKit
import Rehabilitation
import Sheets
import TestSupport
import Testing
import Wording

/// What a start asks is short enough to be read (DESIGN 9), and asks nothing twice.
@Suite struct QuestionScreenTests {
  private static let library = ProgramLibrary(folders: [
    Repository.root.appendingPathComponent("Programs").path
  ])
  private static let catalogue = try? library.catalogue()

  private static func gate(_ ids: [String]) throws -> SafetyGate {
    SafetyGate(
      try library.programs(named: ids, catalogue: try #require(catalogue)))
  }

  /// How many questions a start with each programme asks, where nothing is known.
  private static let counts: [String: Int] = [
    "acl-reconstruction": 26, "acl-without-surgery": 31, "bakers-cyst": 20, "bandage": 18,
    "before-acl-reconstruction": 26, "before-knee-replacement": 23, "daily-care": 24,
    "eccentric-decline-squat": 22, "education-and-circuit": 20, "fat-pad-irritation": 19,
    "flare-plan": 19, "graded-walking": 22, "graded-walking-intervals": 22,
    "graded-walking-quota": 22, "graded-walking-steps": 22, "growing-pains": 25,
    "heat-and-cold": 23, "heavy-slow-resistance": 21, "high-tibial-osteotomy": 21,
    "iliotibial-band-pain": 21, "in-season-isometrics": 20, "inflammatory-arthritis": 21,
    "injection": 19, "insoles": 18, "knee-arthroscopy": 24, "knee-conditioning": 19,
    "knee-education": 16, "knee-osteoarthritis-strength": 19, "kneecap-fracture": 21,
    "laser-therapy": 23, "lcl-sprain-grade-1": 31, "ligament-tear": 22, "magnetotherapy": 24,
    "mcl-sprain-grade-1": 24, "mcl-sprain-grade-2": 29, "meals": 18, "measures": 17,
    "medicines": 17, "meniscus-repair": 21, "mineral-baths": 27, "minor-knee-injury": 24,
    "mpfl-reconstruction": 21, "mud-packs": 28, "neuromuscular-exercise": 21,
    "osgood-schlatter": 24, "overuse-reload": 22, "partial-knee-replacement": 22,
    "patellar-dislocation": 24, "patellar-tendon-loading": 22, "patellofemoral-pain": 20,
    "patellofemoral-pain-depth-ladder": 19, "pcl-sprain": 31, "pes-anserine-pain": 20,
    "physiotherapy-course": 32, "posture-breaks": 16, "prepatellar-bursitis": 21,
    "quadriceps-tendon-loading": 24, "returning-to-running": 24, "returning-to-running-b": 24,
    "returning-to-running-c": 24, "returning-to-running-d": 24, "returning-to-running-track": 24,
    "shoes": 17, "sinding-larsen-johansson": 24, "strength-and-balance": 24,
    "total-knee-replacement": 22, "walking-aid": 18, "weekly-review": 16,
  ]

  @Test(arguments: Repository.programIDs)
  func `a start with a programme takes at most five screens`(id: String) throws {
    let gate = try Self.gate([id])
    let screens = gate.screens()
    let count = screens.map(\.questions.count).reduce(0, +)
    #expect(count == Self.counts[id], "\(id): \(count)")
    let isSurgical = gate.programs[0].clearance == .clinician
    #expect(count <= (isSurgical ? 32 : 24), "\(id): \(count)")
    #expect(screens.count <= 5)
    for screen in screens {
      #expect((1...QuestionScreen.mostQuestions).contains(screen.questions.count))
      #expect(screen.lines <= 24, "\(id): \(screen.questions.map(\.text))")
    }
    #expect(screens.map(\.urgency) == screens.map(\.urgency).sorted())
    // What a clinician decides is not asked of whom a clinician has cleared.
    var answers = SafetyAnswers()
    answers.clearedBy = "Dr Weber"
    let cleared = gate.screens(after: answers)
    #expect(cleared.map(\.questions.count).reduce(0, +) <= 24 && cleared.count <= 4)
  }

  @Test(arguments: Repository.programIDs)
  func `each open question stands in one question that is asked`(id: String) throws {
    let gate = try Self.gate([id])
    let ids = gate.screens().flatMap(\.questions).flatMap { Array($0.ids) }
    #expect(ids.count == Set(ids).count)
    #expect(Set(ids) == Set(gate.questions().map(\.id)))
  }

  @Test(arguments: Repository.programIDs)
  func `a yes to any part of a question is never passed over`(id: String) throws {
    let gate = try Self.gate([id])
    for question in gate.screens().flatMap(\.questions) {
      #expect(!question.reasons.isEmpty, "\(question.text)")
      for part in question.parts {
        var answers = SafetyAnswers.none
        answers.diagnosedBy = "Dr Weber"
        for asked in part.ids { answers.answer(asked, true) }
        let cleared = try? gate.clear(answers)
        #expect(cleared.map { !$0.gentleBecauseOf.isEmpty } ?? true, "\(part.words)")
      }
    }
  }

  @Test func `near questions name signs and questions that there are`() throws {
    let asked = try Repository.programIDs.flatMap { id in
      try Self.gate([id]).programs[0].contraindications.map(\.question)
    }
    let parts = NearQuestions.all.flatMap(\.parts)
    for question in parts.flatMap(\.questions) {
      #expect(asked.contains(question), "no programme asks: \(question)")
    }
    for flag in parts.flatMap(\.flags) { #expect(RedFlag(flag) != nil, "\(flag)") }
    // Each sign and each question belongs to one set of near ones.
    for near in NearQuestions.all {
      let own = Set(near.parts.flatMap(\.questions))
      for other in NearQuestions.all where other != near {
        #expect(own.isDisjoint(with: other.parts.flatMap(\.questions)))
      }
    }
  }

  @Test func `programmes together ask nothing twice`() throws {
    let ids = ["graded-walking", "knee-osteoarthritis-strength", "daily-care", "insoles"]
    let texts = try Self.gate(ids).screens().flatMap(\.questions).map { $0.text.lowercased() }
    #expect(texts.count == Set(texts).count)
    for words in ["pregnant", "calf", "hot", "heart disease"] {
      let bare = texts.filter { $0.contains(words) && !$0.contains("warm") }
      #expect(bare.count <= 2, "\(words): \(bare)")
    }
    #expect(texts.count { $0.contains("are you pregnant") } == 1)
  }

  @Test func `what is known is not asked`() throws {
    let gate = try Self.gate(["returning-to-running"])
    var answers = SafetyAnswers()
    let unknown = gate.screens(after: answers).flatMap(\.questions).count
    answers.age = 60
    answers.hasProsthesis = false
    let known = gate.screens(after: answers).flatMap(\.questions)
    // A pregnancy, a child's hip, and the artificial joint.
    #expect(known.count == unknown - 3)
    answers.clearedBy = "Dr Weber"
    let cleared = gate.screens(after: answers).flatMap(\.questions)
    #expect(!cleared.contains { $0.text.contains("painkillers that you need") })
  }

  @Test func `the most urgent questions come first, and near ones are one`() throws {
    let screens = try Self.gate(["graded-walking"]).screens()
    let first = try #require(screens.first)
    #expect(first.urgency == .atOnce)
    let fever = try #require(first.questions.first { $0.text.contains("feeling ill") })
    #expect(fever.ids == [.flag("unwell"), .flag("infection-after-surgery")])
    #expect(fever.needsPart)
  }

  @Test(arguments: Repository.programIDs)
  func `the weekly check takes at most two screens`(id: String) throws {
    let programs = try Self.gate([id]).programs
    let screens = QuestionScreen.weeklyCheck(Screening().questions(for: programs))
    #expect(screens.count <= 2 && screens.map(\.questions.count).allSatisfy { $0 <= 8 })
    let asked = screens.flatMap(\.questions).flatMap { Array($0.ids) }
    let grave = Screening().questions(for: programs).filter {
      $0.level <= .urgent && $0.audience != .injured
    }
    #expect(Set(asked).isSuperset(of: grave.map { .flag($0.id) }))
  }
}

extension QuestionScreen {
  /// The lines that it takes at 80 columns, with what is typed below it.
  fileprivate var lines: Int {
    var page = TextLayout(width: 80, style: .plain)
    page.paragraph(
      SafetyPrompt.screen(1, of: 5).words + " " + urgency.heading(emergencyNumber: "112"))
    for (index, question) in questions.enumerated() {
      page.paragraph(question.text, mark: "\(index + 1)  ", indent: 1)
    }
    return page.lines.count + 3
  }
}
