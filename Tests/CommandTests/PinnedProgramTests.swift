import Foundation
import TestSupport
import Testing

/// A plan goes on whose programme a later release would not let anybody start (DESIGN 3).
///
/// In `Tests/Fixtures/stricter-linter` lies a journal whose programme and exercises are written as a linter
/// with fewer rules let them be: texts that are too long, a number out of its range, a key that nobody
/// knows, a key and a picture that are missing, a climbing warm-up, and an exercise that is there twice.
@Suite struct PinnedProgramTests {
  private static let lines = Repository.root.appendingPathComponent(
    "Tests/Fixtures/stricter-linter/journal.jsonl")

  /// A line of the journal, as far as it pins programmes.
  private struct Line: Decodable {
    struct Entry: Decodable { let fact: Fact }
    struct Fact: Decodable { let programs: Texts? }
    struct Texts: Decodable { let programs: [String] }

    let entry: Entry?
  }

  /// The pinned text of the programme.
  private static func pinned() throws -> String {
    let lines = try String(contentsOf: lines, encoding: .utf8).split(separator: "\n")
    let texts = try lines.compactMap {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8)).entry?.fact.programs
    }
    return try #require(texts.first?.programs.first)
  }

  private static let commands: [[String]] = [
    ["plans"], ["today", "knee"], ["today", "knee", "--json"], ["sessions", "knee"],
    ["history", "knee"], ["why", "knee", "strength/1"], ["progress", "knee"], ["gate", "knee"],
    ["measure", "knee", "flexion", "110"], ["log", "knee", "--pain", "2", "--effort", "5"],
    ["adjust", "knee", "hold", "--yes"], ["undo", "knee", "--yes"], ["export", "knee"],
    ["export", "knee", "-o", "a.ics"], ["export", "knee", "--format", "json"], ["diff", "knee"],
    ["print", "knee"],
  ]

  @Test func `nobody could start the programme now`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("knee-osteoarthritis-strength.yaml")
    try Self.pinned().write(to: file, atomically: true, encoding: .utf8)
    let checked = try BuiltCommand.run(["check", file.path], in: folder)
    #expect(checked.status == 65)
    for rule in ["missing-key", "text-too-long", "unknown-key", "number-range"] {
      #expect((checked.output + checked.error).contains(rule), "\(rule)")
    }
  }

  @Test func `its journal is imported, is whole, and every command opens its plan`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ words: [String], _ now: [String] = []) throws -> BuiltCommand.Result {
      try BuiltCommand.run(words + ["--store", "a.sqlite"] + now, in: folder)
    }
    let imported = try run(["journal", "import", Self.lines.path])
    #expect(imported.status == 0, "\(imported.error)")
    let check = try run(["journal", "check"])
    #expect(check.output.hasPrefix("The journal is whole: 1 plan"), "\(check.error)")
    for words in Self.commands {
      let result = try run(words, ["--now", "2026-03-06T20:00:00Z"])
      #expect(result.status == 0, "\(words): \(result.error)")
    }
    #expect(try run(["journal", "export"]).status == 0)
  }
}
