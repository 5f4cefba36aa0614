import Foundation
import TestSupport
import Testing

/// A plan can have another name, be put away, and be erased for good.
@Suite struct KeepingCommandTests {
  private func inPlan(
    _ use: (URL, ([String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    try use(plan.folder) { words in try plan.run(words, on: "2026-03-04") }
  }

  private func uids(_ folder: URL, _ file: String) throws -> Set<String> {
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return Set(text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") })
  }

  @Test func `a renamed plan keeps its history and its entries in the calendar`() throws {
    try inPlan { folder, run in
      #expect(try run(["export", "left-knee", "-o", "a.ics"]).status == 0)
      let before = try uids(folder, "a.ics")
      let renamed = try run(["rename", "left-knee", "spring"])
      #expect(renamed.output == "'left-knee' is now 'spring'.\n", "\(renamed.error)")
      let again = try run(["export", "spring", "-o", "a.ics"])
      #expect(again.status == 0 && !again.error.contains("new"), "\(again.error)")
      #expect(try uids(folder, "a.ics") == before)
      #expect(try run(["today"]).output.hasPrefix("spring, "))
      #expect(try run(["log", "spring", "--pain", "2"]).status == 0)
      #expect(try run(["history", "left-knee"]).status == 1)
      // Another machine knows it by its new name, with the old identities.
      let lines = try BuiltCommand.run(
        ["journal", "export", "-o", "j.jsonl", "--store", "a.sqlite"], in: folder)
      #expect(lines.status == 0, "\(lines.error)")
      let moved = try BuiltCommand.run(
        ["journal", "import", "j.jsonl", "--store", "b.sqlite"], in: folder)
      #expect(moved.status == 0, "\(moved.error)")
      let there = try BuiltCommand.run(
        [
          "export", "spring", "-o", "b.ics", "--store", "b.sqlite", "--now", "2026-03-04T20:00:00Z",
        ],
        in: folder)
      #expect(there.status == 0, "\(there.error)")
      // Calendars belong to the machine that they were made on.
      #expect(
        try String(contentsOf: folder.appendingPathComponent("j.jsonl"), encoding: .utf8).contains(
          "a.ics") == false)
      #expect(try uids(folder, "b.ics") == before)
    }
  }

  @Test(arguments: ["p2", "mon", "log", "7", "a\u{1B}b"])
  func `no plan gets a name that reads as something else`(name: String) throws {
    try inPlan { _, run in
      let refused = try run(["rename", "left-knee", name])
      #expect(refused.status == 64, "\(refused.error)")
      #expect(try run(["today"]).output.hasPrefix("left-knee, "))
    }
  }

  @Test func `only a whole name is renamed, archived or erased`() throws {
    try inPlan { _, run in
      for words in [
        ["rename", "left", "right-knee"], ["archive", "left"],
        ["forget", "left", "--again", "left"],
      ] {
        let result = try run(words)
        #expect(result.status == 1, "\(words)")
        #expect(result.error.contains("Did you mean left-knee?"), "\(result.error)")
      }
    }
  }

  @Test func `an archived plan is out of the way, and can be brought back`() throws {
    try inPlan { _, run in
      let archived = try run(["archive", "left-knee"])
      #expect(archived.output.contains("'left-knee (archived 2026-03-04)'"), "\(archived.error)")
      #expect(!(try run(["today"]).output.contains("left-knee,")))
      #expect(try run(["archive"]).output == "left-knee (archived 2026-03-04)\n")
      #expect(
        try run(["start", "left-knee", "graded-walking", "--no-flags", "--zone", "UTC"]).status == 0
      )
      #expect(try run(["rename", "left-knee (archived 2026-03-04)", "old-knee"]).status == 0)
      #expect(try run(["history", "old-knee"]).status == 0)
    }
  }

  @Test func `a forgotten plan leaves nothing in the store's files`() throws {
    try inPlan { folder, run in
      #expect(
        try run(["log", "left-knee", "--pain", "2", "--note", "a very private remark"]).status == 0)
      #expect(try run(["export", "left-knee", "-o", "a.ics"]).status == 0)
      #expect(
        try run(["start", "other", "graded-walking", "--no-flags", "--zone", "UTC"]).status == 0)
      let alone = try run(["forget", "left-knee"])
      #expect(alone.status == 64 && alone.error.contains("--again left-knee"), "\(alone.error)")
      #expect(alone.error.contains("still hold entries of 'left-knee': "), "\(alone.error)")
      #expect(alone.error.contains("a.ics"))
      #expect(try run(["forget", "left-knee", "--again", "left"]).status == 1)
      #expect(try run(["history", "left-knee"]).status == 0)
      let gone = try run(["forget", "left-knee", "--again", "left-knee", "--empty-calendars"])
      #expect(gone.status == 0 && gone.output == "'left-knee' is erased.\n", "\(gone.error)")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasPrefix("a.sqlite") {
        let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
        for secret in ["a very private remark", "left-knee"] {
          #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
        }
      }
      let calendar = try String(contentsOf: folder.appendingPathComponent("a.ics"), encoding: .utf8)
      let events = calendar.components(separatedBy: "BEGIN:VEVENT").count
      #expect(calendar.components(separatedBy: "STATUS:CANCELLED").count == events)
      let whole = try BuiltCommand.run(["journal", "check", "--store", "a.sqlite"], in: folder)
      #expect(whole.output.contains("1 plan"), "\(whole.error)")
      #expect(try run(["log", "--pain", "1"]).status == 0)
    }
  }

  @Test func `a person types the name again, and is offered to empty the calendars`() throws {
    try inPlan { folder, run in
      #expect(try run(["export", "left-knee", "-o", "a.ics"]).status == 0)
      let words = ["forget", "left-knee", "--store", "a.sqlite", "--now", "2026-03-04T20:00:00Z"]
      let wrong = try BuiltCommand.run(words, typing: ["yes"], in: folder)
      #expect(wrong.status == 1 && wrong.output.contains("nothing was erased"), "\(wrong.output)")
      let right = try BuiltCommand.run(words, typing: ["left-knee", ""], in: folder)
      #expect(
        right.status == 0 && right.output.contains(/Took all entries off \S*a.ics:/),
        "\(right.output)")
      #expect(right.output.contains("'left-knee' is erased."))
    }
  }
}
