import Rehabilitation
import TestSupport
import Testing

/// What is known answers the questions of every programme that comes with Regain (EVIDENCE part 12;
/// DESIGN 3, promises 7 and 8).
@Suite struct KnownFactsTests {
  private static func program(_ id: String) throws -> Program {
    try BundledProgram(id).program
  }

  /// The ages that a programme refuses though a clinician agrees, and those for which one must.
  private static let ages: [String: (refused: [ClosedRange<Int>], asked: [ClosedRange<Int>])] = [
    "heavy-slow-resistance": ([0...15], []),
    "eccentric-decline-squat": ([], [0...15]), "in-season-isometrics": ([], [0...15]),
    "patellar-tendon-loading": ([], [0...15]), "education-and-circuit": ([], [0...44]),
    "laser-therapy": ([0...15], []), "physiotherapy-course": ([0...15], []),
    "magnetotherapy": ([0...17], []), "minor-knee-injury": ([55...120], [0...17]),
    "osgood-schlatter": ([20...120], [0...9, 15...19]),
    "sinding-larsen-johansson": ([20...120], [0...9, 15...19]),
    "growing-pains": ([0...2, 15...120], []), "quadriceps-tendon-loading": ([], [0...15]),
    "strength-and-balance": ([], [0...64]),
    "acl-reconstruction": ([0...14], []), "before-acl-reconstruction": ([0...14], []),
    // An X-ray is decided after a fresh injury (EVIDENCE 4.1).
    "patellar-dislocation": ([55...120], []),
    "acl-without-surgery": ([0...14, 55...120], []), "pcl-sprain": ([0...14, 55...120], []),
    "lcl-sprain-grade-1": ([0...14, 55...120], []), "mcl-sprain-grade-1": ([55...120], []),
    "mcl-sprain-grade-2": ([55...120], []),
  ]

  @Test(arguments: Repository.programIDs)
  func `an age decides what a question about it would`(id: String) throws {
    let program = try Self.program(id)
    let expected = Self.ages[id] ?? ([], [])
    for age in 0...120 {
      var screening = Screening()
      screening.age = age
      screening.diagnosedBy = "Dr Weber"
      let isRefused = expected.refused.contains { $0.contains(age) }
      let isAsked = expected.asked.contains { $0.contains(age) }
      if program.clearance != .clinician {
        let alone = screening.outcome(for: [program]) != .clear
        #expect(alone == (isRefused || isAsked), "\(id) at \(age)")
      }
      screening.clearedBy = "Dr Weber"
      #expect(
        (screening.outcome(for: [program]) != .clear) == isRefused, "\(id) at \(age), cleared")
    }
  }

  @Test(arguments: Repository.programIDs)
  func `no question is asked twice, as a warning sign and by a programme`(id: String) throws {
    let program = try Self.program(id)
    let screening = Screening()
    let signs = screening.questions(for: [program])
    let asked =
      signs.map(\.question) + screening.programQuestions(for: [program]).map(\.question.question)
    #expect(Set(asked).count == asked.count)
    // The yes to a sign is the yes to the programme's own question.
    for sign in signs
    where program.contraindications.contains(where: { $0.question == sign.question }) {
      var answered = screening
      answered.flags = [sign.id]
      guard case .refused = answered.outcome(for: [program]) else {
        Issue.record("\(id): a yes to '\(sign.question)' refuses nothing")
        continue
      }
    }
  }

  @Test(arguments: Repository.programIDs)
  func `what a fact settles is never asked, and refuses as a typed yes would`(id: String) throws {
    let program = try Self.program(id)
    for (index, question) in program.contraindications.enumerated() {
      for fact in question.raisedBy + question.ruledOutBy {
        for (known, programs) in try screenings(in: program, knowing: fact) {
          let asked = known.programQuestions(for: programs)
          let isAsked = asked.contains { $0.program == id && $0.number == index + 1 }
          #expect(!isAsked, "\(id) \(index + 1): \(fact)")
        }
      }
      for fact in question.raisedBy {
        for (known, programs) in try screenings(in: program, knowing: fact)
        where known.knownAnswer(to: question, in: programs)?.isYes == true {
          for clearedBy in [nil, "Dr Weber"] {
            var (byFact, byHand) = (known, Screening())
            byHand.contraindications = [id: [index + 1]]
            byHand.clearedBy = clearedBy
            if !question.ruledOutBy.contains(.cleared) { byFact.clearedBy = clearedBy }
            let isRefused = byFact.outcome(for: programs).refusesQuestion
            let wouldRefuse = byHand.outcome(for: [program]).refusesQuestion
            #expect(isRefused || !wouldRefuse, "\(id) \(index + 1): \(fact)")
          }
        }
      }
    }
  }

  /// What makes a fact known, with the programmes of the start.
  private func screenings(
    in program: Program, knowing fact: PersonFact
  ) throws -> [(Screening, [Program])] {
    var screening = Screening()
    var programs = [program]
    switch fact {
    case .age(let years):
      return [years.lowerBound, years.upperBound].map { age in
        screening.age = age
        return (screening, programs)
      }
    case .prosthesis(let isThere): screening.hasProsthesis = isThere
    case .pregnancy(let isSo): screening.isPregnant = isSo
    case .bloodThinner(let isTaken): screening.takesBloodThinner = isTaken
    case .recent(let anchor, let days):
      let others: [Program.Anchor: String] = [
        .operation: "meniscus-repair", .injury: "patellar-dislocation", .injection: "injection",
      ]
      programs.append(try Self.program(try #require(others[anchor])))
      screening.start = CivilDate("2026-03-02")
      screening.dayZero = screening.start?.advanced(by: 1 - days)
    case .operationDated: screening.operation = CivilDate("2026-05-04")
    case .diagnosed: screening.diagnosedBy = "Dr Weber"
    case .cleared: screening.clearedBy = "Dr Weber"
    case .prescribed: screening.medicines = ["Ibuprofen gel"]
    }
    return [(screening, programs)]
  }

  /// The questions of EVIDENCE part 12, each by words that stand in it, and where it bears.
  @Test(arguments: [
    ("immune system", ["injection", "prepatellar-bursitis", "mud-packs", "mineral-baths"]),
    ("immune system", ["total-knee-replacement", "meniscus-repair", "physiotherapy-course"]),
    ("ever have cancer", ["laser-therapy", "magnetotherapy", "heat-and-cold", "daily-care"]),
    ("do you take blood thinners", ["strength-and-balance", "acl-without-surgery", "pcl-sprain"]),
    ("do you bleed easily", ["minor-knee-injury", "knee-arthroscopy", "patellar-dislocation"]),
    ("twice or more in the last year", ["graded-walking", "education-and-circuit", "walking-aid"]),
    ("are you pregnant", ["heat-and-cold", "mineral-baths", "magnetotherapy", "laser-therapy"]),
    ("numb legs, a nerve disease or metal", ["minor-knee-injury"]),
    ("metal in or near the knee", ["magnetotherapy"]), ("pacemaker", ["magnetotherapy"]),
    ("known clot", ["magnetotherapy", "laser-therapy"]), ("under 18", ["magnetotherapy"]),
    ("skin numb", ["laser-therapy"]), ("sensitive to light", ["laser-therapy"]),
  ])
  func `each added question is asked once where it bears`(words: String, ids: [String]) throws {
    for id in ids {
      let questions = try Self.program(id).contraindications.map { $0.question.lowercased() }
      #expect(questions.count { $0.contains(words) } == 1, "\(id): \(words)")
    }
  }

  @Test(arguments: Repository.programIDs)
  func `every exercise programme asks about the heart and a pregnancy, once`(id: String) throws {
    let program = try Self.program(id)
    let loads = program.phases.flatMap(\.activities).filter { $0.kind == .exercise }.map(\.load)
    guard loads.contains(where: \.isExercise) else { return }
    guard id != "injection" else { return }
    let questions = program.contraindications.map { $0.question.lowercased() }
    #expect(questions.count { $0.contains("heart disease unstable") } == 1)
    #expect(questions.count { $0.contains("are you pregnant") } == 1)
  }

  @Test(arguments: Repository.programIDs)
  func `pregnancy forbids warmth, baths, magnets and laser, and asks before exercise`(
    id: String
  ) throws {
    let program = try Self.program(id)
    var screening = Screening()
    screening.isPregnant = true
    screening.clearedBy = "Dr Weber"
    let loads = Set(
      program.phases.flatMap(\.activities).filter { $0.inclusion == .always }.map(\.load))
    // After a reconstruction only the clinician's own plan is for pregnant people (P26).
    let isForbidden =
      id == "acl-reconstruction" || !loads.isDisjoint(with: [.heat, .mud, .bath, .magnet, .laser])
    #expect((screening.outcome(for: [program]) != .clear) == isForbidden)
  }

  @Test(arguments: ["total-knee-replacement", "partial-knee-replacement"])
  func `12.18: a joint replacement stands beside no running, jumping and heavy tendon work`(
    id: String
  ) throws {
    let replacement = try Self.program(id)
    var screening = Screening()
    screening.clearedBy = "Dr Weber"
    for other in Repository.programIDs where other != id {
      let program = try Self.program(other)
      let loads = Set(program.phases.flatMap(\.activities).map(\.load))
      let isHard = !loads.isDisjoint(with: [.running, .plyometric, .tendonHeavy, .eccentric])
      for programs in [[replacement, program], [program, replacement]] {
        guard case .refused(let refusal) = screening.outcome(for: programs) else {
          #expect(!isHard && !other.hasSuffix("replacement"), "\(other)")
          continue
        }
        if isHard {
          guard case .notTogether(let leaving, let staying, _) = refusal else {
            Issue.record("\(other): \(refusal)")
            continue
          }
          #expect(Set([leaving, staying]) == [id, other])
          #expect(staying == id || program.anchor == .operation)
        }
      }
    }
    #expect(screening.holds(.prosthesis(true), in: [replacement]))
  }

  @Test func `what excludes a programme by name is excluded by it`() throws {
    let programs = try Repository.programIDs.map(Self.program)
    for program in programs {
      for case .program(let id) in program.exclusions {
        let other = try #require(programs.first { $0.id == id }, "\(program.id): \(id)")
        #expect(other.exclusion(of: program) != nil, "\(program.id) and \(id)")
      }
    }
  }
}

extension Screening.Outcome {
  /// Whether a question of a programme stands against a start.
  fileprivate var refusesQuestion: Bool {
    switch self {
    case .refused(.contraindication), .refused(.settled), .refused(.flag): true
    default: false
    }
  }
}
