import Foundation
import TestSupport
import Testing

/// Who only looks at what an export would tell tells nobody (DESIGN 8).
@Suite struct ExportCommandTests {
  @Test func `only a calendar file counts as told`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let day = "2026-03-02"
    let untold = try plan.run(["diff", "left-knee"], on: day).output
    #expect(untold.contains(/\n\d+ new\n$/))
    let looks = [
      [], ["-o", "-"], ["--target", "calendar"], ["--format", "json"], ["--format", "csv"],
      ["--format", "json", "-o", "a.json"], ["--format", "csv", "-o", "a.csv"],
    ]
    for words in looks {
      let look = try plan.run(["export", "left-knee"] + words, on: day)
      #expect(look.status == 0, "\(look.error)")
      #expect(try plan.run(["diff", "left-knee"], on: day).output == untold, "\(words)")
    }
    let calendar = try plan.run(["export", "left-knee"], on: day)
    let told = try plan.run(["export", "left-knee", "-o", "a.ics"], on: day)
    #expect(told.error == calendar.error)
    let file = try String(
      contentsOf: plan.folder.appendingPathComponent("a.ics"), encoding: .utf8)
    #expect(file == calendar.output)
    let after = try plan.run(["diff", "left-knee"], on: day).output
    #expect(after.contains(/^\d+ unchanged\n$/))
    // After a change, too.
    let pain = ["log", "left-knee", "--pain", "7", "--effort", "5"]
    #expect(try plan.run(pain, on: "2026-03-03").status == 0)
    let changed = try plan.run(["diff", "left-knee"], on: "2026-03-03").output
    #expect(!changed.contains(/^\d+ unchanged\n$/))
    #expect(try plan.run(["export", "left-knee"], on: "2026-03-03").status == 0)
    #expect(try plan.run(["diff", "left-knee"], on: "2026-03-03").output == changed)
  }
}
