import Foundation
import TestSupport
import Testing

/// The day that a person looks forward to: where the plan will be, and by how much it is late.
@Suite struct GoalCommandTests {
  private func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a start says the phase and the week, and a late plan by how much`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ day: String, _ words: [String]) throws -> BuiltCommand.Result {
      let result = try BuiltCommand.run(
        words + ["--store", "a.sqlite", "--now", "\(day)T20:00:00Z"], in: folder)
      try #require(result.status == 0, "\(words): \(result.error)")
      return result
    }
    // Phases of the programme: 8 weeks, then 8 weeks, from Monday 2 March; 1 June is the first day of week 14.
    let begun = try run(
      "2026-03-01",
      [
        "start", "knee", "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "UTC",
        "--no-flags", "--goal", "2026-06-01",
      ])
    #expect(begun.output.contains("Your day, Mon 1 Jun, is in week 14, \""), "\(begun.output)")
    #expect(!begun.output.contains("late"))
    let before = try run("2026-03-03", ["sessions", "--json"]).output
    _ = try run("2026-03-03", ["adjust", "pause", "2026-03-09..2026-03-22", "--yes"])
    for command in [["today"], ["progress"]] {
      let said = plain(try run("2026-03-03", command).output)
      #expect(said.contains("Your day, Mon 1 Jun, is in week 14,"), "\(said)")
      #expect(
        said.contains("The plan is 14 days late: by its first dates that day is in week 14,"),
        "\(said)")
      #expect(said.contains("No step is shortened to catch up."), "\(said)")
    }
    // Without a goal the same plan has the same sessions: nothing is compressed.
    let after = try run("2026-03-03", ["undo", "--yes"])
    #expect(after.status == 0)
    #expect(try run("2026-03-03", ["sessions", "--json"]).output == before)
    #expect(!plain(try run("2026-03-03", ["today"]).output).contains("late"))
    #expect(!plain(try run("2026-06-02", ["today"]).output).contains("Your day"))
  }

  @Test func `a build says it too, and has the sessions that it has without`() throws {
    let words = [
      "build", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags", "--name",
      "a",
    ]
    let plain = try BuiltCommand.run(words)
    let goal = try BuiltCommand.run(words + ["--goal", "2030-01-01"])
    #expect(goal.output == plain.output)
    #expect(goal.error.contains("Your day, Tue 1 Jan"), "\(goal.error)")
    #expect(goal.error.contains("is after the last day, "), "\(goal.error)")
  }

  @Test(arguments: ["2026-03-01", "2036-03-20"])
  func `a day before the start, or too far off, is refused`(goal: String) throws {
    let refused = try BuiltCommand.run([
      "build", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags", "--goal",
      goal,
      "--now", "2026-02-01T09:00:00Z",
    ])
    #expect(refused.status == 64, "\(refused.error)")
    #expect(refused.error.contains("'--goal' takes a day from '--start' on"), "\(refused.error)")
  }
}
