import ProgramFiles
import Rehabilitation
import TestSupport
import Testing

/// What is picked among the bundled programmes for a person who names none.
@Suite struct NeedTests {
  private static let programs: [Program] = Repository.programIDs.compactMap {
    try? BundledProgram($0).program
  }
  private static let catalogue = (try? BundledProgram("graded-walking"))?.catalogue

  private func finding(
    _ words: String, kind: Program.Kind? = nil, days: Int? = nil, equipment: Set<String>? = nil,
    _ answers: [String: String] = [:]
  ) throws -> ProgramChoice.Finding {
    var need = ProgramChoice(words)
    need.kind = kind
    need.daysAWeek = days
    need.equipment = equipment
    need.answers = answers
    return need.finding(among: Self.programs, catalogue: try #require(Self.catalogue))
  }

  @Test(
    arguments: [
      ("bursitis", [:], "prepatellar-bursitis", []),
      ("Becker's cyst", [:], "bakers-cyst", []),
      ("kneecap dislocation", [:], "patellar-dislocation", []),
      ("Osgood-Schlatter", [:], "osgood-schlatter", []),
      ("twisted knee", ["injury": "minor"], "minor-knee-injury", []),
      ("tight bandage", [:], "bandage", []), ("crutches", [:], "walking-aid", []),
      ("hot compresses", [:], "heat-and-cold", []), ("ointments", [:], "medicines", []),
      ("rheumatoid arthritis", [:], "inflammatory-arthritis", []),
      ("irregular meals", [:], "meals", []), ("insoles", [:], "insoles", []),
      ("arthroscopy", ["meniscus": "trimmed"], "knee-arthroscopy", []),
      ("arthroscopy", ["meniscus": "repaired"], "meniscus-repair", []),
      ("I had my meniscus stitched", [:], "meniscus-repair", []),
      (
        "after knee surgery", ["operation": "replacement", "replacement": "total"],
        "total-knee-replacement", []
      ),
      ("my knee hurts", ["place": "front", "kneecap": "hip"], "patellofemoral-pain", []),
      ("my child's knee hurts below the kneecap", [:], "osgood-schlatter", []),
      ("knee replacement", ["replacement": "partial"], "partial-knee-replacement", []),
      ("osteoarthritis", ["training": "strength"], "knee-osteoarthritis-strength", []),
      ("arthrosis", ["training": "class"], "neuromuscular-exercise", []),
      (
        "osteoarthritis", ["training": "walking", "walking": "quota"], "graded-walking-quota", []
      ),
      ("overweight", ["walking": "steps"], "graded-walking-steps", []),
      ("tendinopathy", ["tendon": "home"], "heavy-slow-resistance", ["home-lifts"]),
      ("tendonitis", ["tendon": "season"], "in-season-isometrics", []),
      ("running again", ["running": "six-weeks"], "returning-to-running-c", []),
      ("torn ACL", ["ligament": "acl"], "acl-without-surgery", []),
      ("ACL", ["ligament": "acl-before"], "before-acl-reconstruction", []),
      ("cruciate ligament", ["ligament": "acl-after"], "acl-reconstruction", []),
      ("torn ligament", ["ligament": "mcl-2"], "mcl-sprain-grade-2", []),
      ("IT band", [:], "iliotibial-band-pain", []), ("goose foot", [:], "pes-anserine-pain", []),
      ("Hoffa", [:], "fat-pad-irritation", []),
    ] as [(String, [String: String], String, [String])])
  func `words and answers lead to one programme`(
    words: String, answers: [String: String], id: String, requested: [String]
  ) throws {
    guard case .program(let program, let chosen) = try finding(words, answers) else {
      Issue.record("\(words): \(try finding(words, answers))")
      return
    }
    #expect(program.id == id && chosen == requested)
  }

  @Test(
    arguments: [
      ("arthroscopy", [:], "meniscus", ["trimmed", "repaired"]),
      ("knee replacement", [:], "replacement", ["total", "partial"]),
      (
        "osteoarthritis", [:], "training", ["strength", "class", "lessons", "walking", "flare"]
      ),
      (
        "osteoarthritis", ["training": "walking"], "walking",
        ["table", "quota", "intervals", "steps"]
      ),
      ("tendinitis", [:], "tendon", ["stages", "gym", "home", "board", "season"]),
    ] as [(String, [String: String], String, [String])])
  func `a question is asked where it decides`(
    words: String, answers: [String: String], id: String, choices: [String]
  ) throws {
    guard case .question(let question, given: nil) = try finding(words, answers) else {
      Issue.record("\(words): \(try finding(words, answers))")
      return
    }
    #expect(question.id == id)
    #expect(question.answers.map(\.id) == choices)
  }

  @Test func `a course is picked where physiotherapy is wanted`() throws {
    guard case .question(let question, _) = try finding("osteoarthritis", kind: .physiotherapy)
    else {
      Issue.record("no question")
      return
    }
    #expect(question.id == "course")
    let found = try finding("osteoarthritis", kind: .physiotherapy, ["course": "mud"])
    guard case .program(let program, _) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(program.id == "mud-packs")
  }

  @Test func `days and things at hand leave what can be kept to`() throws {
    guard case .question(let question, _) = try finding("osteoarthritis", days: 2) else {
      Issue.record("no question")
      return
    }
    #expect(question.answers.map(\.id) == ["class", "lessons"])
    guard case .question(let bare, _) = try finding("osteoarthritis", equipment: []) else {
      Issue.record("no question")
      return
    }
    #expect(!bare.answers.contains { $0.id == "strength" })
    #expect(bare.answers.contains { $0.id == "walking" })
    guard case .tooMuch(let programs) = try finding("bursitis", days: 1) else {
      Issue.record("bursitis on one day")
      return
    }
    #expect(programs.map(\.id) == ["prepatellar-bursitis"])
  }

  @Test func `what does not fit is said`() throws {
    guard case .question(_, given: "maybe") = try finding("arthroscopy", ["meniscus": "maybe"])
    else {
      Issue.record("an answer that there is not")
      return
    }
    #expect(try finding("bursitis", ["meniscus": "trimmed"]) == .unasked("meniscus"))
    guard case .nothing(let results) = try finding("insect bite") else {
      Issue.record("an insect")
      return
    }
    #expect(results.flags.map(\.id) == ["insect-bite"])
    guard case .nothing = try finding("broken heart") else {
      Issue.record("a heart")
      return
    }
  }

  @Test func `every answer leads to a bundled programme and to activities that it has`() {
    let programs = Dictionary(uniqueKeysWithValues: Self.programs.map { ($0.id, $0) })
    #expect(Set(DecidingQuestion.all.map(\.id)).count == DecidingQuestion.all.count)
    for question in DecidingQuestion.all {
      #expect(Set(question.answers.map(\.id)).count == question.answers.count)
      for answer in question.answers {
        let activities = Set(
          programs[answer.program]?.phases.flatMap(\.activities).map(\.id) ?? [])
        #expect(!activities.isEmpty, "\(answer.program)")
        #expect(activities.isSuperset(of: answer.requested), "\(question.id)=\(answer.id)")
      }
    }
  }

  @Test(arguments: [
    ("knee-osteoarthritis-strength", 3), ("neuromuscular-exercise", 2), ("graded-walking", 5),
    ("patellar-tendon-loading", 7), ("heavy-slow-resistance", 3), ("meals", 0),
  ])
  func `the days a week that a programme takes`(id: String, days: Int) throws {
    #expect(Self.programs.first { $0.id == id }?.daysAWeek == days)
  }
}
