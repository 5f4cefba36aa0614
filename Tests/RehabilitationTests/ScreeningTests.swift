import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct ScreeningTests {
  private let walk = program([phase("one", days: 7, []), phase("two", days: 7, [])], id: "walk")

  private func screening(_ change: (inout Screening) -> Void = { _ in }) -> Screening {
    var screening = Screening()
    change(&screening)
    return screening
  }

  private func asked(_ screening: Screening, _ programs: [Program]) -> Set<String> {
    Set(screening.questions(for: programs).map(\.id))
  }

  @Test func `Ottawa questions are asked for programmes that count from an injury`() {
    let injury = program([], id: "injury", anchor: .injury)
    #expect(asked(screening(), [walk]).filter { $0.hasPrefix("ottawa") }.isEmpty)
    #expect(asked(screening(), [walk, injury]).filter { $0.hasPrefix("ottawa") }.count == 5)
    #expect(asked(screening(), [injury]).contains("fall-with-thin-bones"))
    // The age is known, and is not asked.
    #expect(!asked(screening { $0.age = 40 }, [injury]).contains("ottawa-age"))
  }

  @Test(arguments: [(7, false), (8, true), (16, true), (17, false)])
  func `The row of children is asked at their age`(age: Int, isAsked: Bool) {
    #expect(asked(screening { $0.age = age }, [walk]).contains("child-limp") == isAsked)
    #expect(asked(screening(), [walk]).contains("child-limp"))
  }

  @Test func `The row of artificial joints is asked where there is one`() {
    #expect(!asked(screening(), [walk]).contains("warm-artificial-joint"))
    #expect(asked(screening { $0.hasProsthesis = true }, [walk]).contains("warm-artificial-joint"))
    var replaced = walk
    replaced.conditions = ["total-joint-replacement"]
    #expect(asked(screening(), [replaced]).contains("warm-artificial-joint"))
  }

  @Test func `What is only noted is never asked`() {
    #expect(!asked(screening(), [walk]).contains("crunching"))
    #expect(screening { $0.flags = ["crunching"] }.outcome(for: [walk]) == .clear)
  }

  @Test(arguments: [(54, false), (55, true), (80, true)])
  func `From 55 on a fresh injury needs an X-ray decision`(age: Int, isRefused: Bool) throws {
    let injury = program([], id: "injury", anchor: .injury)
    let outcome = screening { $0.age = age }.outcome(for: [injury])
    let flag = try #require(RedFlag("ottawa-age"))
    #expect(outcome == (isRefused ? .refused(.flag(flag)) : .clear))
    #expect(screening { $0.age = age }.outcome(for: [walk]) == .clear)
  }

  @Test(arguments: RedFlag.all)
  func `A flag refuses, allows a gentle start or is only noted`(flag: RedFlag) {
    for clearedBy in [nil, "Dr Weber"] {
      let outcome = screening {
        $0.flags = [flag.id]
        $0.clearedBy = clearedBy
      }.outcome(for: [walk])
      switch flag.level {
      case .emergency, .urgent: #expect(outcome == .refused(.flag(flag)))
      case .clinic: #expect(outcome == (clearedBy == nil ? .gentle([flag]) : .clear))
      case .info: #expect(outcome == .clear)
      }
    }
  }

  @Test func `The gravest flag is the one that is told`() throws {
    let outcome = screening { $0.flags = ["painkillers", "calf", "chest-pain"] }
      .outcome(for: [walk])
    #expect(outcome == .refused(.flag(try #require(RedFlag("chest-pain")))))
  }

  @Test func `A trigger beside another row is urgent, and triggers among themselves are not`() {
    let joined = screening { $0.flags = ["painkillers", "morning-stiffness"] }
    guard case .refused(.flagsTogether(let flags)) = joined.outcome(for: [walk]) else {
      Issue.record("\(joined.outcome(for: [walk]))")
      return
    }
    #expect(flags.map(\.id) == ["morning-stiffness", "painkillers"])
    let triggers = screening { $0.flags = ["painkillers", "night-ache"] }
    guard case .gentle(let visits) = triggers.outcome(for: [walk]) else {
      Issue.record("\(triggers.outcome(for: [walk]))")
      return
    }
    #expect(visits.count == 2)
  }

  @Test func `No number of signs is summed up to a score`() {
    // Every sign that Wells counts and Regain asks for leads to the one answer "same day".
    for flags in [["calf"], ["calf", "burst-cyst"], ["calf", "painkillers"]] as [Set<String>] {
      let outcome = screening { $0.flags = flags }.outcome(for: [walk])
      #expect(outcome == RedFlag("calf").map { .refused(.flag($0)) })
    }
  }

  @Test func `A contraindication refuses, or asks for a clinician's word`() {
    var program = walk
    let questions = [Program.Contraindication.Consequence.ask, .refuse].map {
      Program.Contraindication(question: "\($0)?", consequence: $0, citations: [.design])
    }
    program.contraindications = questions
    let ask = screening { $0.contraindications = ["walk": [1]] }
    #expect(
      ask.outcome(for: [program])
        == .refused(.contraindication(questions[0], number: 1, program: "walk")))
    let both = screening { $0.contraindications = ["walk": [1, 2]] }
    let refusal = Screening.Outcome.refused(
      .contraindication(questions[1], number: 2, program: "walk"))
    #expect(both.outcome(for: [program]) == refusal)
    let cleared = screening {
      $0.contraindications = ["walk": [1]]
      $0.clearedBy = "Dr Weber"
    }
    #expect(cleared.outcome(for: [program]) == .clear)
    let forbidden = screening {
      $0.contraindications = ["walk": [2]]
      $0.clearedBy = "Dr Weber"
    }
    #expect(forbidden.outcome(for: [program]) == refusal)
    #expect(screening { $0.contraindications = ["other": [1]] }.outcome(for: [program]) == .clear)
  }

  @Test func `A diagnosis and a clearance need a name`() {
    var known = walk
    known.clearance = .diagnosis
    var cleared = walk
    cleared.clearance = .clinician
    let diagnosed = screening { $0.diagnosedBy = "Dr Weber" }
    let allowed = screening { $0.clearedBy = "Dr Weber" }
    #expect(screening().outcome(for: [known]) == .refused(.needsDiagnosis(program: "walk")))
    #expect(diagnosed.outcome(for: [known]) == .clear)
    #expect(allowed.outcome(for: [known]) == .clear)
    #expect(screening().outcome(for: [cleared]) == .refused(.needsClearance(program: "walk")))
    #expect(diagnosed.outcome(for: [cleared]) == .refused(.needsClearance(program: "walk")))
    #expect(allowed.outcome(for: [cleared]) == .clear)
    let ache = screening {
      $0.diagnosedBy = "Dr Weber"
      $0.flags = ["night-ache"]
    }
    guard case .refused(.flagBeforeDiagnosis(let flag, "walk")) = ache.outcome(for: [known]) else {
      Issue.record("\(ache.outcome(for: [known]))")
      return
    }
    #expect(flag.id == "night-ache")
  }

  @Test func `A gentle start is the first phase with a weekly reminder`() throws {
    let flag = try #require(RedFlag("unclear-pain"))
    let gentle = [walk, program([phase("only", days: 7, [])], id: "other")]
      .gentleStart(with: [flag]) { "See: \($0.name)" }
    #expect(gentle.map { $0.phases.map(\.id) } == [["one"], ["only"]])
    #expect(gentle[0].phases[0].activities.map(\.id) == ["visit-unclear-pain"])
    #expect(gentle[1].phases[0].activities.isEmpty)
    let built = try plan(gentle, enrolment())
    #expect(built.sessions.map(\.heading) == [.named("See: \(flag.name)")])
  }
}
