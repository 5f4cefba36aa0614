import Rehabilitation
import TestSupport
import Testing

/// What people type for ligaments, bands, tendons, growing knees, balance and the time before an operation.
@Suite struct EverydayWordTests {
  private static let programs: [Program] = Repository.programIDs.compactMap {
    try? BundledProgram($0).program
  }

  private static let cruciate = [
    "acl-reconstruction", "acl-without-surgery", "before-acl-reconstruction",
  ]
  private static let inner = ["mcl-sprain-grade-1", "mcl-sprain-grade-2"]
  private static let ligaments = cruciate + inner + ["lcl-sprain-grade-1", "pcl-sprain"]

  /// Some words, and the programmes that they find first, in any order.
  @Test(
    arguments: [
      ("ACL", cruciate), ("PCL", ["pcl-sprain"]), ("MCL", inner), ("LCL", ["lcl-sprain-grade-1"]),
      ("anterior cruciate ligament", cruciate), ("posterior cruciate", ["pcl-sprain"]),
      ("cruciate", cruciate + ["pcl-sprain"]), ("cross ligament", cruciate + ["pcl-sprain"]),
      ("crutiate", cruciate + ["pcl-sprain"]),
      ("torn ligament", ligaments + ["ligament-tear"]),
      ("torn ligamint", ligaments + ["ligament-tear"]),
      ("inner ligament", inner), ("outer ligament", ["lcl-sprain-grade-1"]),
      ("medial collateral ligament", inner), ("knee gave way", ["acl-without-surgery"]),
      ("IT band", ["iliotibial-band-pain"]), ("illiotibial band", ["iliotibial-band-pain"]),
      (
        "runner's knee",
        ["iliotibial-band-pain", "patellofemoral-pain", "patellofemoral-pain-depth-ladder"]
      ),
      (
        "jumper's knee",
        [
          "eccentric-decline-squat", "heavy-slow-resistance", "in-season-isometrics",
          "patellar-tendon-loading", "quadriceps-tendon-loading",
        ]
      ),
      ("pain above the kneecap", ["quadriceps-tendon-loading"]),
      ("goose foot", ["pes-anserine-pain"]), ("goosefoot", ["pes-anserine-pain"]),
      ("Hoffa", ["fat-pad-irritation"]), ("hofa", ["fat-pad-irritation"]),
      ("growing pains", ["growing-pains"]), ("balance", ["strength-and-balance"]),
      ("falls", ["strength-and-balance"]), ("menicus", ["knee-arthroscopy", "meniscus-repair"]),
      ("prehab", ["before-acl-reconstruction", "before-knee-replacement"]),
      (
        "before my knee operation", ["before-acl-reconstruction", "before-knee-replacement"]
      ),
    ] as [(String, [String])])
  func `the words that people use find their programmes first`(words: String, ids: [String]) {
    let found = ProgramSearch(words).results(among: Self.programs).programs.map(\.id)
    #expect(Set(found.prefix(ids.count)) == Set(ids), "\(found)")
  }

  /// Some words, and the question that decides, with its answers.
  @Test(
    arguments: [
      ("ACL", "ligament", ["acl", "acl-before", "acl-after"]),
      ("PCL", "ligament", ["pcl", "torn"]),
      ("crutiate ligament", "ligament", ["acl", "acl-before", "acl-after", "pcl"]),
      ("inner ligament", "ligament", ["mcl-1", "mcl-2", "torn"]),
      ("outer ligament", "ligament", ["lcl-1", "torn"]),
      ("runner's knee", "runner", ["front", "outer"]),
      ("jumper's knee", "jumper", ["below", "above"]),
      ("prehab", "planned", ["replacement", "acl"]),
      ("before my knee operation", "planned", ["replacement", "acl"]),
      ("torn menicus", "meniscus", ["trimmed", "repaired"]),
    ] as [(String, String, [String])])
  func `what two programmes go by is asked`(words: String, id: String, answers: [String]) throws {
    let catalogue = try BundledProgram("graded-walking").catalogue
    let found = ProgramChoice(words).finding(among: Self.programs, catalogue: catalogue)
    guard case .question(let question, given: nil) = found else {
      Issue.record("\(words): \(found)")
      return
    }
    #expect(question.id == id)
    #expect(question.answers.map(\.id) == answers)
  }

  @Test(
    arguments: [
      ("runner's knee", ["runner": "outer"], "iliotibial-band-pain"),
      (
        "runner's knee", ["runner": "front", "kneecap": "depth"], "patellofemoral-pain-depth-ladder"
      ),
      ("jumper's knee", ["jumper": "above"], "quadriceps-tendon-loading"),
      ("jumper's knee", ["jumper": "below", "tendon": "board"], "eccentric-decline-squat"),
      ("before my knee operation", ["planned": "replacement"], "before-knee-replacement"),
      ("prehab", ["planned": "acl"], "before-acl-reconstruction"),
      ("PCL", ["ligament": "pcl"], "pcl-sprain"),
    ] as [(String, [String: String], String)])
  func `its answers lead to one`(words: String, answers: [String: String], id: String) throws {
    let catalogue = try BundledProgram("graded-walking").catalogue
    var choice = ProgramChoice(words)
    choice.answers = answers
    guard case .program(let program, _) = choice.finding(among: Self.programs, catalogue: catalogue)
    else {
      Issue.record("\(words)")
      return
    }
    #expect(program.id == id)
  }

  @Test func `a slip in one of several words is read as the word that was meant`() {
    let found = ProgramSearch("crutiate ligament").results(among: Self.programs)
    #expect(found.mended.map(\.typed) == ["crutiate"] && found.mended.map(\.read) == ["cruciate"])
    #expect(found.isAboutLigaments)
  }
}
