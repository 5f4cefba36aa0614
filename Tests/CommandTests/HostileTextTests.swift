import Foundation
import TestSupport
import Testing

/// Names that are typed in are refused where they hide something; all other text is kept, and harmless
/// wherever it is read.
@Suite struct HostileTextTests {
  private static let seeds: [UInt64] = Repository.seeds(3, deep: 40)

  private static let outputs = [
    ["today", "PLAN"], ["sessions", "PLAN", "--doses"], ["history", "PLAN"],
    ["history", "PLAN", "--json"],
    ["export", "PLAN"], ["export", "PLAN", "--format", "json"],
    ["export", "PLAN", "--format", "csv"],
    ["print", "PLAN"], ["print", "PLAN", "--format", "markdown"],
    ["print", "PLAN", "--format", "html", "--overview", "--week", "--diary", "--clinician"],
    ["progress", "PLAN", "--format", "html"], ["plans"], ["why", "PLAN", "strength/1"],
  ]

  @Test(arguments: seeds)
  func `names that hide something are refused, others are kept`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let name = HostileWords.word(using: &chance)
    let options = [
      "--start", "2026-03-02", "--zone", "UTC", "--no-flags", "--store", "a.sqlite", "--now",
      "2026-03-01T20:00:00Z",
    ]
    let started = try BuiltCommand.run(
      ["start"] + options + ["--", name, "knee-osteoarthritis-strength"], in: folder)
    #expect(HostileWords.areAbsent(in: started.output + started.error), "\(name)")
    guard HostileWords.areAbsent(in: name) else {
      #expect(started.status != 0, "\(name.debugDescription)")
      return
    }
    guard started.status == 0 else {
      #expect(started.status == 64, "\(started.error)")
      return
    }
    for words in Self.outputs {
      let arguments = words.dropFirst().map { $0 == "PLAN" ? name : $0 }
      let place = ["--store", "a.sqlite", "--now", "2026-03-05T20:00:00Z"]
      let options = arguments.filter { $0 != name }
      let result = try BuiltCommand.run(
        [words[0]] + place
          + options.filter { $0.hasPrefix("--") || $0.count < 9 && $0 != "strength/1" }
          + (arguments.contains(name) ? ["--", name] : []) + options.filter { $0 == "strength/1" },
        in: folder)
      #expect(result.status == 0, "\(words) of \(name.debugDescription): \(result.error)")
      #expect(HostileWords.areAbsent(in: result.output + result.error), "\(words)")
    }
  }

  @Test(arguments: seeds)
  func `notes are kept, and harmless wherever they are read`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let plan = try LivedPlan()
    defer { plan.remove() }
    let note = String(
      String.UnicodeScalarView(HostileWords.word(using: &chance).unicodeScalars.prefix(1000)))
    let logged = try plan.run(
      ["log", "left-knee", "--pain", "2", "--note=\(note)"], on: "2026-03-04")
    #expect(logged.status == 0, "\(logged.error)")
    #expect(HostileWords.areAbsent(in: logged.output + logged.error))
    for words in Self.outputs {
      let result = try plan.run(words.map { $0 == "PLAN" ? "left-knee" : $0 }, on: "2026-03-05")
      #expect(result.status == 0, "\(words): \(result.error)")
      #expect(
        HostileWords.areAbsent(in: result.output + result.error),
        "\(words): \(note.debugDescription)")
      if words.contains("html") {
        #expect(!result.output.contains("<script") && !result.output.contains("</style>\""))
      }
    }
  }

  @Test(arguments: ["\u{301}a", "\u{E0041}b", "\u{200D}c=d"])
  func `a note that begins with a mark joining what is before it is kept`(note: String) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let logged = try plan.run(
      ["log", "left-knee", "--pain", "2", "--note=\(note)"], on: "2026-03-04")
    #expect(logged.status == 0, "\(logged.error)")
    let told = try plan.run(["history", "left-knee", "--json"], on: "2026-03-05")
    #expect(told.output.unicodeScalars.contains { note.unicodeScalars.last == $0 })
  }

  @Test(arguments: seeds)
  func `texts of a programme are harmless wherever they are read`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try BuiltCommand.run(
      ["new-program", "mine", "--from", "graded-walking"], in: folder)
    #expect(made.status == 0, "\(made.error)")
    let file = folder.appendingPathComponent("mine.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { line -> String in
      guard let key = line.prefixMatch(of: #/ *(- )?(title|summary|text|goal): /#),
        Int.random(in: 0..<3, using: &chance) == 0
      else { return String(line) }
      return key.output.0 + Self.quoted("x" + HostileWords.word(using: &chance).prefix(20))
    }
    try text.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let dated = ["--start", "2026-03-02", "--zone", "UTC", "--no-flags"]
    for words in [
      ["check", "mine.yaml"], ["check", "--json", "mine.yaml"], ["show", "./mine.yaml"],
      ["show", "./mine.yaml", "--json"], ["print", "./mine.yaml"],
      ["print", "./mine.yaml", "--format", "html"], ["build", "./mine.yaml"] + dated,
      ["build", "./mine.yaml", "--format", "csv"] + dated,
      ["build", "./mine.yaml", "--format", "json"] + dated,
      ["print", "./mine.yaml", "--format", "html"] + dated, ["simulate", "./mine.yaml"],
    ] {
      let result = try BuiltCommand.run(words, in: folder)
      #expect([0, 65].contains(result.status), "\(words): \(result.error)")
      #expect(
        HostileWords.areAbsent(in: result.output), "\(words): \(result.output.debugDescription)")
      #expect(HostileWords.areAbsent(in: result.error), "\(words): \(result.error)")
    }
  }

  /// A text as YAML quotes it.
  private static func quoted(_ text: some StringProtocol) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        scalar == "\"" || scalar == "\\"
          ? "\\\(scalar)"
          : (0x20..<0x7F).contains(scalar.value)
            ? String(scalar) : "\\U" + String(format: "%08X", scalar.value)
      }.joined() + "\""
  }

  @Test func `a journal with a hidden name is refused, with nothing added`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let exported = try BuiltCommand.run(
      ["journal", "export", "--store", "a.sqlite"], in: plan.folder)
    let hidden = exported.output.replacingOccurrences(of: "left-knee", with: "left\\u202eknee")
    try plan.write(hidden, to: "j.jsonl")
    let result = try BuiltCommand.run(
      ["journal", "import", "j.jsonl", "--store", "b.sqlite"], in: plan.folder)
    #expect(HostileWords.areAbsent(in: result.output + result.error), "\(result.error)")
    let plans = try BuiltCommand.run(["plans", "--store", "b.sqlite"], in: plan.folder)
    #expect(HostileWords.areAbsent(in: plans.output + plans.error))
  }
}
