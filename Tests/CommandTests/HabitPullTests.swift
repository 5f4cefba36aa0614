import Foundation
import TestSupport
import Testing

/// What is done in a calendar to the one entry of a habit's day.
@Suite struct HabitPullTests {
  /// A plan with five meals a day and a folder that holds a file for each day of them, on Monday, 2 March 2026, at
  /// eight in the evening.
  private struct Meals {
    let plan: LivedPlan

    init() throws {
      plan = try LivedPlan("left-knee", ["meals"])
      let told = try plan.run(["export", "--vdir", "cal", "--single"], on: "2026-03-01")
      try #require(told.status == 0, "\(told)")
    }

    /// The file of the meals of a day, as `20260302`.
    func file(_ day: String) throws -> URL {
      let folder = plan.folder.appendingPathComponent("cal")
      let found = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "ics" }.filter { url in
        let text = try String(contentsOf: url, encoding: .utf8)
        return text.contains("SUMMARY:Meal (30 min\\, 5 times)")
          && text.contains("DTSTART;VALUE=DATE:\(day)\r\n")
      }
      try #require(found.count == 1, "\(found)")
      return found[0]
    }

    func edit(_ day: String, _ change: (String) -> String) throws {
      let url = try file(day)
      let text = try String(contentsOf: url, encoding: .utf8).replacing("\r\n ", with: "")
      try change(text).write(to: url, atomically: true, encoding: .utf8)
    }

    func run(_ words: [String]) throws -> BuiltCommand.Result {
      try plan.run(words, on: "2026-03-02")
    }

    /// The journal's lines of facts, without the beginning.
    func facts() throws -> [Substring] {
      let lines = try BuiltCommand.run(
        ["journal", "export", "--store", "a.sqlite"], in: plan.folder)
      return lines.output.split(separator: "\n").filter { $0.hasPrefix(#"{"entry""#) }.dropFirst()
        .map { $0 }
    }
  }

  private func withMeals(_ use: (Meals) throws -> Void) throws {
    let meals = try Meals()
    defer { meals.plan.remove() }
    try use(meals)
  }

  @Test func `a day that is taken out ahead is skipped, each of its times`() throws {
    try withMeals { meals in
      try FileManager.default.removeItem(at: try meals.file("20260304"))
      let taken = try meals.run(["pull", "--apply"])
      #expect(taken.output.contains("Meal (30 min, 5 times), Wed 4 Mar: taken out"), "\(taken)")
      #expect(taken.output.contains("1 change taken over."), "\(taken)")
      #expect(try meals.facts().filter { $0.contains("skip") }.count == 5)
      #expect(try meals.run(["publish"]).status == 0)
      #expect(try meals.run(["pull"]).output == "Nothing was changed in the calendar.\n")
    }
  }

  @Test func `a day that is moved is refused in words, and put back`() throws {
    try withMeals { meals in
      let name = try meals.file("20260304").lastPathComponent
      try meals.edit("20260304") {
        $0.replacing("DATE:20260304", with: "DATE:20260320")
          .replacing("DATE:20260305", with: "DATE:20260321")
      }
      let shown = try meals.run(["pull", "--apply"])
      #expect(shown.output.contains("a habit keeps its times"), "\(shown)")
      #expect(try meals.facts().isEmpty)
      #expect(try meals.run(["publish"]).status == 0)
      #expect(try meals.file("20260304").lastPathComponent == name)
    }
  }

  @Test func `a day that is ticked off is done, each of its times that have come`() throws {
    try withMeals { meals in
      try meals.edit("20260302") { $0.replacing("SUMMARY:", with: "SUMMARY:Done ") }
      let taken = try meals.run(["pull", "--apply"])
      #expect(taken.output.contains("1 change taken over."), "\(taken)")
      #expect(try meals.facts().filter { $0.contains(#""donePercent":100"#) }.count == 5)
      #expect(try meals.run(["publish"]).status == 0)
      #expect(try meals.run(["pull"]).output == "Nothing was changed in the calendar.\n")
    }
  }
}
