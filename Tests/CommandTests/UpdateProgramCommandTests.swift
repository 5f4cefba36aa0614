import Foundation
import TestSupport
import Testing

/// Newer texts of programmes are found where the plan's came from.
@Suite struct UpdateProgramCommandTests {
  private func inFolder(
    _ use: (URL, (String, [String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = folder.appendingPathComponent("own")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    let written = try BuiltCommand.run(["new-program", "stands", "--folder", "own"], in: folder)
    try #require(written.status == 0, "\(written.error)")
    try use(folder) { day, words in
      try BuiltCommand.run(
        words + ["--store", "a.sqlite", "--now", "\(day)T09:00:00Z"], in: folder)
    }
  }

  private func edit(_ folder: URL) throws {
    let file = folder.appendingPathComponent("own/stands.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("title: ") })
    try text.replacing(line, with: "title: Newer stands").write(
      to: file, atomically: true, encoding: .utf8)
  }

  private let start = ["--start", "2026-03-02", "--zone", "UTC", "--no-flags"]

  @Test func `a file that was named by its path is looked up there`() throws {
    try inFolder { folder, run in
      let begun = try run("2026-03-01", ["start", "p", "./own/stands.yaml"] + start)
      try #require(begun.status == 0, "\(begun.error)")
      try edit(folder)
      for day in ["2026-03-02", "2026-03-03"] {
        let updated = try run(day, ["adjust", "p", "update-program", "--yes"])
        #expect(updated.status == 0, "\(updated.error)")
      }
      let lines = try BuiltCommand.run(["journal", "export", "--store", "a.sqlite"], in: folder)
      #expect(lines.output.contains("Newer stands"))
    }
  }

  @Test func `a file that is gone is named, with what to do`() throws {
    try inFolder { folder, run in
      let begun = try run("2026-03-01", ["start", "p", "./own/stands.yaml"] + start)
      try #require(begun.status == 0, "\(begun.error)")
      let moved = folder.appendingPathComponent("moved")
      try FileManager.default.moveItem(at: folder.appendingPathComponent("own"), to: moved)
      let lost = try run("2026-03-02", ["adjust", "p", "update-program", "--yes"])
      #expect(lost.status != 0)
      for words in [
        "own/stands.yaml, which cannot be read", "update-program stands.yaml", "--programs DIR",
      ] {
        #expect(lost.error.contains(words), "\(lost.error)")
      }
      let named = try run(
        "2026-03-02", ["adjust", "p", "update-program", "moved/stands.yaml", "--yes"])
      #expect(named.status == 0, "\(named.error)")
      // From now on it is looked up where it was named last.
      let again = try run("2026-03-03", ["adjust", "p", "update-program", "--yes"])
      #expect(again.status == 0, "\(again.error)")
    }
  }

  @Test func `a folder that is typed goes before the file`() throws {
    try inFolder { folder, run in
      let begun = try run("2026-03-01", ["start", "p", "stands", "--programs", "own"] + start)
      try #require(begun.status == 0, "\(begun.error)")
      let unknown = try run("2026-03-02", ["adjust", "p", "update-program", "--yes"])
      #expect(unknown.status != 0 && unknown.error.contains("--programs DIR"), "\(unknown.error)")
      let found = try run(
        "2026-03-02", ["adjust", "p", "update-program", "--programs", "own", "--yes"])
      #expect(found.status == 0, "\(found.error)")
    }
  }

  @Test func `a bundled programme is found by its id as before`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let updated = try plan.run(["adjust", "update-program", "--yes"], on: "2026-03-02")
    #expect(updated.status == 0, "\(updated.error)")
    let lines = try BuiltCommand.run(["journal", "export", "--store", "a.sqlite"], in: plan.folder)
    #expect(!lines.output.contains("\"files\""))
  }
}
