import Foundation
import TestSupport
import Testing

/// What is done in a synchronised calendar, taken into the plan.
@Suite struct PullCommandTests {
  /// A plan with a folder that follows it, on Monday, 2 March 2026, at eight in the evening.
  private struct Synced {
    let plan: LivedPlan
    let day = "2026-03-02"

    init(_ options: [String] = []) throws {
      plan = try LivedPlan()
      let told = try plan.run(["export", "--vdir", "cal", "--auto"] + options, on: "2026-03-01")
      try #require(told.status == 0, "\(told)")
    }

    /// The name of the file of a session.
    func file(_ session: String) throws -> String {
      let listed = try plan.run(["sessions", "left-knee", "--json"], on: day).output
      let uid = try #require(
        listed.firstMatch(
          of: Regex<(Substring, Substring)>(#""id" : "[^"]*\#(session)"[\s\S]*?"uid" : "([^"]*)""#))?
          .output.1)
      return "cal/\(uid).ics"
    }

    func text(_ name: String) throws -> String {
      try String(contentsOf: plan.folder.appendingPathComponent(name), encoding: .utf8)
    }

    func edit(_ session: String, _ change: (String) -> String) throws {
      let name = try file(session)
      let text = try text(name).replacing("\r\n ", with: "")
      try plan.write(change(text), to: name)
    }

    func remove(_ session: String) throws {
      try FileManager.default.removeItem(
        at: plan.folder.appendingPathComponent(try file(session)))
    }

    func run(_ words: [String]) throws -> BuiltCommand.Result { try plan.run(words, on: day) }

    func terminal(_ words: [String]) throws -> PseudoTerminal {
      try PseudoTerminal(
        words + ["--store", "a.sqlite", "--now", "\(day)T20:00:00Z"], in: plan.folder)
    }

    /// The journal's lines of facts, without the beginning.
    func facts() throws -> [Substring] {
      let lines = try BuiltCommand.run(
        ["journal", "export", "--store", "a.sqlite"], in: plan.folder)
      return lines.output.split(separator: "\n").filter { $0.hasPrefix(#"{"entry""#) }.dropFirst()
        .map { $0 }
    }
  }

  private func inFolder(_ options: [String] = [], _ use: (Synced) throws -> Void) throws {
    let synced = try Synced(options)
    defer { synced.plan.remove() }
    try use(synced)
  }

  private static let blank = "pain __ effort __ morning __"

  @Test(arguments: [
    "pain 2 effort 5 morning __", "p2 e5", "It went well. Effort: 5, PAIN 2", "e5 p=2",
    "pain 2\\nEffort 5",
  ])
  func `what is filled in is what is logged`(answer: String) throws {
    try inFolder { synced in
      let entry = try synced.text(try synced.file("strength/1")).replacing("\r\n ", with: "")
      #expect(entry.contains("\\n\(Self.blank)\r\n"), "\(entry)")
      try synced.edit("strength/1") { $0.replacing(Self.blank, with: answer) }
      let shown = try synced.run(["pull"])
      #expect(
        shown.output.contains("effort 5, pain 2") || shown.output.contains("pain 2, effort 5"),
        "\(shown)")
      #expect(shown.output.contains("1 change waits for your answer"))
      #expect(try synced.facts().isEmpty)
      let taken = try synced.run(["pull", "--apply"])
      #expect(
        taken.output.contains("Green: carry on.") && taken.output.contains("1 change taken over."),
        "\(taken)")
      _ = try synced.run(["undo", "--yes"])
      _ = try synced.run(["log", "strength/1", "p2", "e5"])
      let facts = try synced.facts().map { $0.replacing(/"number":\d+/, with: "") }
      #expect(facts.count == 3 && facts.first == facts.last, "\(facts)")
    }
  }

  @Test func `a calendar that follows by itself follows what was taken over from it`() throws {
    try inFolder { synced in
      try synced.edit("strength/1") { $0.replacing(Self.blank, with: "p2 e5") }
      let taken = try synced.run(["pull", "--apply"])
      #expect(taken.error.contains("Calendar: folder"), "\(taken)")
      #expect(try synced.text(try synced.file("strength/1")).contains("SUMMARY:✓ "))
    }
  }

  @Test func `what the plan took over is not asked again with what is filled in later`() throws {
    try inFolder { synced in
      let quiet = try synced.run(["export", "--vdir", "cal", "--no-auto"])
      try #require(quiet.status == 0, "\(quiet)")
      try synced.edit("strength/2") {
        $0.replacing(/(DT(?:START|END)[^:]*:)20260304T/) { "\($0.1)20260305T" }
      }
      let moved = try synced.run(["pull", "--apply"])
      #expect(moved.output.contains("1 change taken over."), "\(moved)")
      try synced.edit("strength/2") { $0.replacing(Self.blank, with: "p3 e5") }
      let pulled = try synced.plan.run(["pull", "--apply"], on: "2026-03-05")
      #expect(!pulled.output.contains("moved"), "\(pulled)")
      #expect(pulled.output.contains("1 change taken over."), "\(pulled)")
    }
  }

  @Test func `after it is taken over, both sides agree`() throws {
    try inFolder { synced in
      try synced.edit("strength/1") { $0.replacing(Self.blank, with: "p1 e5") }
      try synced.edit("strength/3") {
        $0.replacing(/(DT(START|END)[^:]*:\d{8}T)(\d\d)/) {
          "\($0.1)\(($0.3 == "18" ? "19" : "20"))"
        }
      }
      #expect(try synced.run(["publish"]).output.contains("2 entries were changed in the calendar"))
      let taken = try synced.run(["pull", "--apply"])
      #expect(taken.output.contains("2 changes taken over."), "\(taken)")
      #expect(try synced.run(["publish"]).output.contains("changed in the calendar") == false)
      #expect(try synced.run(["pull"]).output == "Nothing was changed in the calendar.\n")
      #expect(try synced.facts().contains { $0.contains("move") })
      // All of it is one step back.
      let undo = try synced.run(["undo", "--yes"])
      #expect(undo.output.contains("Taking back 2 entries"), "\(undo)")
      #expect(try synced.facts().filter { $0.contains("reversal") }.count == 2)
      #expect(try synced.run(["pull"]).output == "Nothing was changed in the calendar.\n")
    }
  }

  @Test func `an answer outside its range is refused and put back`() throws {
    try inFolder { synced in
      try synced.edit("strength/1") { $0.replacing(Self.blank, with: "pain 30") }
      let taken = try synced.run(["pull", "--apply"])
      #expect(taken.output.contains("'pain 30' is no answer in its range"), "\(taken)")
      #expect(try synced.facts().isEmpty)
      #expect(try synced.run(["publish"]).status == 0)
      #expect(try synced.text(try synced.file("strength/1")).contains("pain __"))
      #expect(try synced.run(["pull"]).output == "Nothing was changed in the calendar.\n")
    }
  }

  @Test func `a session that is taken out is skipped ahead, and asked of when it is past`() throws {
    try inFolder { synced in
      try synced.remove("strength/1")
      try synced.remove("strength/4")
      let taken = try synced.run(["pull", "--apply"])
      #expect(taken.output.contains("1 change taken over."), "\(taken)")
      #expect(taken.output.contains("1 change waits for your answer: regain pull left-knee"))
      #expect(try synced.facts().contains { $0.contains("skip") })
      let terminal = try synced.terminal(["pull"])
      try terminal.answer(["Was it done?": "y"])
      let run = try terminal.finish()
      #expect(run.status == 0 && run.transcript.contains("1 change taken over."), "\(run)")
      #expect(try synced.facts().contains { $0.contains(#""donePercent":100"#) })
    }
  }

  @Test func `what is declined is put back once, and never asked again`() throws {
    try inFolder { synced in
      try synced.remove("strength/4")
      let name = try synced.file("strength/4")
      let terminal = try synced.terminal(["pull"])
      try terminal.answer(["Take it over?": "n"])
      #expect(try terminal.finish().transcript.contains("1 entry is put back by"))
      #expect(try synced.run(["publish"]).status == 0)
      #expect(try synced.text(name).contains("BEGIN:VEVENT"))
      try FileManager.default.removeItem(at: synced.plan.folder.appendingPathComponent(name))
      #expect(try synced.run(["pull"]).output == "Nothing was changed in the calendar.\n")
      let again = try synced.run(["publish"])
      #expect(!again.output.contains("changed in the calendar"), "\(again)")
      #expect(throws: (any Error).self) { _ = try synced.text(name) }
      #expect(try synced.facts().isEmpty)
    }
  }

  @Test func `a tick in the title is done, and Regain's own mark is none`() throws {
    try inFolder { synced in
      try synced.edit("strength/1") { $0.replacing("SUMMARY:", with: "SUMMARY:Done ") }
      let taken = try synced.run(["pull", "--apply"])
      #expect(taken.output.contains(": done\n"), "\(taken)")
      #expect(try synced.facts().contains { $0.contains(#""donePercent":100"#) })
      #expect(try synced.run(["publish"]).status == 0)
      #expect(try synced.text(try synced.file("strength/1")).contains("SUMMARY:✓ "))
      #expect(try synced.run(["pull"]).output == "Nothing was changed in the calendar.\n")
    }
  }

  @Test func `a move against a rest is refused with its reason, and put back`() throws {
    try inFolder { synced in
      _ = try synced.run(["log", "strength/1", "p2", "e5"])
      let next = try synced.file("strength/2")
      try synced.edit("strength/2") {
        $0.replacing(/(DT(START|END)[^:]*:)\d{8}/) { "\($0.1)20260303" }
      }
      let before = try synced.facts().count
      let taken = try synced.run(["pull", "--apply"])
      #expect(taken.output.contains("Not taken over: "), "\(taken)")
      #expect(try synced.facts().count == before)
      #expect(try synced.run(["publish"]).status == 0)
      #expect(!(try synced.text(next)).contains("DTSTART;TZID=UTC:20260303"))
      #expect(!(try synced.text(next)).contains("DTSTART:20260303"))
    }
  }

  @Test func `a calendar that lacks a third of what lies ahead is another one`() throws {
    try inFolder { synced in
      let folder = synced.plan.folder.appendingPathComponent("cal")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".ics") }
      for name in names.prefix(names.count / 2) {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      let refused = try synced.run(["pull", "--apply"])
      #expect(
        refused.status == 1 && refused.error.contains("looks like another calendar"), "\(refused)")
      #expect(try synced.facts().isEmpty)
      #expect(try synced.run(["pull", "--force"]).status == 0)
    }
  }

  @Test func `a discreet entry is filled in by three numbers`() throws {
    try inFolder(["--discreet"]) { synced in
      let name = try synced.file("strength/1")
      _ = name
      let folder = synced.plan.folder.appendingPathComponent("cal")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".ics") }
      let first = try #require(
        try files.first { try synced.text("cal/\($0)").contains("DTSTART;TZID=UTC:20260302T") }
          ?? files.first { try synced.text("cal/\($0)").contains("DTSTART:20260302T") })
      let text = try synced.text("cal/\(first)")
      #expect(text.contains("DESCRIPTION:__ / __ / __"), "\(text)")
      try synced.plan.write(
        text.replacing("__ / __ / __", with: "2 / 5 / __"), to: "cal/\(first)")
      let taken = try synced.run(["pull", "--apply"])
      #expect(taken.output.contains("1 change taken over."), "\(taken)")
      let facts = try synced.facts()
      #expect(facts.contains { $0.contains(#""pain":2"#) && $0.contains(#""effort":5"#) })
    }
  }

  @Test func `an identity that the calendar has replaced is a guess, and asked of`() throws {
    try inFolder { synced in
      let name = try synced.file("strength/1")
      let text = try synced.text(name).replacing("\r\n ", with: "")
        .replacing(/UID:.*\r\n/, with: "UID:0815@phone\r\n")
        .replacing(Self.blank, with: "p2 e6")
      try FileManager.default.removeItem(at: synced.plan.folder.appendingPathComponent(name))
      try synced.plan.write(text, to: "cal/0815.ics")
      let shown = try synced.run(["pull", "--apply"])
      #expect(
        shown.output.contains("another identity") && shown.output.contains("waits"), "\(shown)")
      let terminal = try synced.terminal(["pull"])
      try terminal.answer(["Take it over?": "y"])
      #expect(try terminal.finish().transcript.contains("1 change taken over."))
      #expect(try synced.facts().contains { $0.contains(#""pain":2"#) })
      #expect(try synced.run(["publish"]).output.contains("0815.ics"))
    }
  }
}
