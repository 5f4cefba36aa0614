import Foundation
import TestSupport
import Testing

/// Whatever is handed to the command costs a clear sentence.
@Suite struct ArgumentFuzzTests {
  private static let seeds: [UInt64] = Repository.seeds(6, deep: 150)

  private static let commands = [
    "programs", "show", "exercises", "sources", "start", "today", "sessions", "log", "measure",
    "gate",
    "flags", "progress", "why", "adjust", "undo", "export", "diff", "print", "build", "busy",
    "plans",
    "settings", "history", "rename", "archive", "forget", "journal", "new-program", "check",
    "simulate",
    "schema", "batch", "caseload", "label", "help",
  ]
  private static let options = [
    "--json", "--note", "--pain", "--format", "--from", "--to", "--start", "--zone", "--windows",
    "--name",
    "--target", "--busy", "--off", "--weeks", "--status", "--activity", "--phase", "--for",
    "--patient",
    "--no-flags", "--yes", "--dry-run", "--mode", "--force", "--medicine", "--cleared-by", "--goal",
    "--as",
    "--reps", "--load", "--units", "--from-sheet", "--appointment", "--stamp", "--alarm", "--again",
    "--clinic", "--phone", "--logo", "--card", "--number", "--",
  ]
  private static let plain = [
    "left-knee", "graded-walking", "strength/1", "pain", "flexion", "windows", "2026-03-02", "mon",
    "3", "csv",
    "import", "export", "nowhere.ics", "/dev/null", "a.sqlite", "~", "",
  ]

  private func arguments(using chance: inout SeededGenerator) -> [String] {
    func one(of words: [String]) -> String { words[Int.random(in: words.indices, using: &chance)] }
    var words = [one(of: Self.commands)]
    for _ in 0..<Int.random(in: 0...5, using: &chance) {
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: words.append(HostileWords.word(using: &chance))
      case 1: words.append(one(of: Self.plain))
      default:
        words.append(one(of: Self.options))
        if Bool.random(using: &chance) { words.append(HostileWords.word(using: &chance)) }
      }
    }
    return words
  }

  @Test(arguments: seeds)
  func `any words end with a documented code, a sentence, and nothing hidden in it`(seed: UInt64)
    throws
  {
    var chance = SeededGenerator(seed: seed)
    let plan = try LivedPlan()
    defer { plan.remove() }
    let store = plan.folder.appendingPathComponent("a.sqlite").path
    for _ in 0..<4 {
      let words = arguments(using: &chance)
      // Not the plan's own clock and store, so that the words can be anything.
      let result = try BuiltCommand.run(
        words, in: plan.folder, environment: ["XDG_DATA_HOME": plan.folder.path])
      #expect([0, 1, 64, 65, 69, 75, 77].contains(result.status), "\(words): \(result.status)")
      #expect(result.status == 0 || !(result.error + result.output).isEmpty, "\(words)")
      #expect(HostileWords.areAbsent(in: result.error), "\(words): \(result.error)")
      #expect(HostileWords.areAbsent(in: result.output), "\(words): \(result.output.prefix(300))")
    }
    let check = try BuiltCommand.run(["journal", "check", "--store", store], in: plan.folder)
    #expect(check.status == 0, "\(check.error)")
  }

  @Test(arguments: seeds)
  func `any lines of a diary are logged or refused with their places`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let plan = try LivedPlan()
    defer { plan.remove() }
    let parts = [
      "S1", "s2", "S3-9", "S0", "S99999999999999999999", "p2", "p11", "b3", "m1", "e5", "d100",
      "d-1", "x",
      "step-up=8,8,7", "step-up=10kg", "=", "; slipped", "# no", "p", "2",
    ]
    let lines = (0..<8).map { _ in
      (0..<Int.random(in: 0...5, using: &chance)).map { _ in
        Int.random(in: 0..<4, using: &chance) == 0
          ? HostileWords.word(using: &chance) : parts[Int.random(in: parts.indices, using: &chance)]
      }.joined(separator: " ")
    }
    try plan.write(lines.joined(separator: "\n"), to: "diary.txt")
    let log = try plan.run(["log", "left-knee", "--from-sheet", "diary.txt"], on: "2026-03-08")
    #expect([0, 1, 64, 65].contains(log.status), "\(lines): \(log.status)")
    #expect(log.status == 0 || !log.error.isEmpty)
    #expect(HostileWords.areAbsent(in: log.output + log.error), "\(log.error)")
    for words in [
      ["history", "left-knee"], ["print", "left-knee", "--format", "html", "--clinician"],
    ] {
      let shown = try plan.run(words, on: "2026-03-08")
      #expect(shown.status == 0 && HostileWords.areAbsent(in: shown.output), "\(lines)")
    }
  }
}
