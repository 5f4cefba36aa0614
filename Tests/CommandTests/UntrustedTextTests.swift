import Foundation
import TestSupport
import Testing

/// What people type and files say reaches a terminal harmless, and is kept as it is.
@Suite struct UntrustedTextTests {
  private static let hostile = "sore \u{1B}[31mred\u{7} \u{202E}txet \u{2066}x\u{2069} \u{9B}2J"
  private static let forbidden: [Unicode.Scalar] = [
    "\u{1B}", "\u{7}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{9B}",
  ]

  private func isHarmless(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: Self.forbidden.contains)
  }

  @Test func `a note is kept, and printed harmless everywhere`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let logged = try plan.run(
      ["log", "left-knee", "--pain", "2", "--note", Self.hostile], on: "2026-03-04")
    #expect(logged.status == 0 && isHarmless(logged.output + logged.error), "\(logged.error)")
    for words in [
      ["history", "left-knee"], ["history", "left-knee", "--json"], ["today", "left-knee"],
      ["sessions", "left-knee", "--from", "2 March"], ["why", "left-knee", "strength/1"],
      ["print", "left-knee"], ["print", "left-knee", "--format", "html", "--clinician"],
      ["print", "left-knee", "--format", "markdown"], ["progress", "left-knee"],
      ["progress", "left-knee", "--format", "html"], ["export", "left-knee", "--format", "json"],
    ] {
      let result = try plan.run(words, on: "2026-03-05")
      #expect(result.status == 0, "\(words): \(result.error)")
      #expect(isHarmless(result.output) && isHarmless(result.error), "\(words)")
    }
    let shown = try plan.run(["history", "left-knee"], on: "2026-03-05").output
    #expect(shown.contains("\\u{1B}[31mred"), "\(shown)")
    let lines = try BuiltCommand.run(
      ["journal", "export", "-o", "j.jsonl", "--store", "a.sqlite"], in: plan.folder)
    #expect(lines.status == 0)
    let text = try String(
      contentsOf: plan.folder.appendingPathComponent("j.jsonl"), encoding: .utf8)
    #expect(text.contains("\u{202E}txet"))
    let copy = try BuiltCommand.run(
      ["journal", "import", "j.jsonl", "--store", "b.sqlite"], in: plan.folder)
    #expect(copy.status == 0, "\(copy.error)")
  }

  @Test(arguments: [
    ["nonsense\u{1B}[31m"], ["show", "x\u{1B}]0;title\u{7}"], ["exercises", "\u{202E}tauqs"],
    ["build", "graded-walking", "--start", "mon\u{1B}[0;5m", "--no-flags"],
    ["programs", "--for", "\u{1B}[2Jxyzzy"], ["history", "\u{9B}2J"],
    ["build", "graded-walking", "--start", "mon", "--no-flags", "--windows", "\u{1B}[31m"],
    [
      "build", "heavy-slow-resistance", "--start", "mon", "--no-flags", "--diagnosed-by",
      "Dr \u{202E}X",
    ],
    [
      "build", "medicines", "--start", "mon", "--no-flags", "--medicine",
      "Pill\u{1B}[31m; 08:00; Dr Weber",
    ],
  ])
  func `what is refused is shown harmless`(words: [String]) throws {
    let result = try BuiltCommand.run(words)
    #expect(result.status != 0, "\(result.output)")
    #expect(isHarmless(result.output) && isHarmless(result.error), "\(result.error)")
  }
}
