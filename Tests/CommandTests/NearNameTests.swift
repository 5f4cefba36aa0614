import Foundation
import TestSupport
import Testing

/// What is typed with a slip of the hand is answered with what was probably meant.
@Suite struct NearNameTests {
  /// What is typed behind which words, and the name that was meant.
  private static let slips: [(words: [String], right: String)] =
    behind([], commands) + behind(["show"], programmes)
    + behind(["measure", "knee"], measures, then: ["1"]) + behind(["exercises"], exercises)
    + behind(["log", "knee"], options, then: ["1"]) + behind(["adjust", "knee"], actions)
    + behind(["history"], ["knees": "knee"])
    + behind(["build", "graded-walking", "--for", "knee", "--equipment"], ["bnad": "band"])

  private static func behind(
    _ words: [String], _ slips: KeyValuePairs<String, String>, then rest: [String] = []
  ) -> [(words: [String], right: String)] {
    slips.map { (words + [$0.key] + rest, $0.value) }
  }

  private static let commands: KeyValuePairs<String, String> = [
    "tody": "today", "todya": "today", "stat": "start", "strat": "start", "lgo": "log",
    "logg": "log", "adjsut": "adjust", "programms": "programs", "programmes": "programs",
    "exercise": "exercises", "mesure": "measure", "measures": "measure", "exprot": "export",
    "histroy": "history", "sesions": "sessions", "flag": "flags", "gates": "gate",
    "delete": "forget", "explain": "why", "schedule": "sessions", "pdf": "print", "lint": "check",
    "revert": "undo", "begin": "start", "newprogram": "new-program",
  ]

  private static let programmes: KeyValuePairs<String, String> = [
    "graded-wlking": "graded-walking", "wakling": "graded-walking",
    "menicus-repair": "meniscus-repair", "kneearthroscopy": "knee-arthroscopy",
    "total-knee-replacment": "total-knee-replacement", "insols": "insoles",
    "patellar-tendn": "patellar-tendon-loading", "osteoarthritis": "knee-osteoarthritis-strength",
    "patella-dislocation": "patellar-dislocation", "returning-running": "returning-to-running",
    "slow-heavy-resistance": "heavy-slow-resistance", "bursitis": "prepatellar-bursitis",
    "flair-plan": "flare-plan", "mudpacks": "mud-packs", "lazer": "laser-therapy",
  ]

  private static let measures: KeyValuePairs<String, String> = [
    "flexoin": "flexion", "bend": "flexion", "grith": "girth", "sweling": "swelling",
    "chair-stnad": "chair-stand", "kujla": "kujala", "stepdown-count": "step-down-count",
    "range of motion": "flexion", "six-minutes-walk": "six-minute-walk", "tug": "timed-up-and-go",
  ]

  private static let exercises: KeyValuePairs<String, String> = [
    "sit-to-satnd": "sit-to-stand", "stepup": "step-up", "squt": "squat", "leg-perss": "leg-press",
    "straigt leg raise": "straight-leg-raise", "quadset": "quad-set",
  ]

  private static let options: KeyValuePairs<String, String> = [
    "--pian": "--pain", "--efort": "--effort", "--skiped": "--skipped", "--dat": "--date",
    "--mornin": "--morning",
  ]

  private static let actions: KeyValuePairs<String, String> = ["hodl": "hold", "resum": "resume"]

  @Test func `the right name is among the three that are offered`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let begun = try BuiltCommand.run(
      ["start", "knee", "graded-walking", "--no-flags", "--zone", "UTC"], in: folder)
    try #require(begun.status == 0, "\(begun.error)")
    var missed = [String]()
    for (words, right) in Self.slips {
      let result = try BuiltCommand.run(words, in: folder)
      #expect(result.status == 64 || result.status == 1, "\(words): \(result.output)")
      #expect(result.output.isEmpty)
      let offered = result.error.firstRange(of: "Did you mean ").map { place in
        String(result.error[place.upperBound...].prefix { $0 != "?" })
      }
      let names = (offered ?? "").replacingOccurrences(of: " or ", with: ", ")
        .replacingOccurrences(of: "'", with: "").components(separatedBy: ", ")
      #expect(names.count <= 3)
      if !names.contains(right) { missed.append("\(words.last ?? ""): \(names), not \(right)") }
    }
    #expect(Self.slips.count >= 60)
    #expect(missed.count * 20 <= Self.slips.count, "\(missed.joined(separator: "\n"))")
  }

  @Test func `no answer dumps a long list`() throws {
    for words in [
      ["show", "xyzzy"], ["exercises", "xyzzy"], ["frobnicate"],
      ["build", "graded-walking", "--flag", "xyzzy"],
      ["build", "--for", "knee", "--equipment", "xyzzy"],
      ["adjust", "knee", "xyzzy"],
    ] {
      let result = try BuiltCommand.run(words)
      #expect(result.error.count < 300, "\(result.error)")
      #expect(result.error.filter { $0 == "\n" }.count <= 4, "\(result.error)")
    }
  }
}
