import Foundation
import TestSupport
import Testing

/// In a plan of several programmes, a name without its programme is enough where only one has it.
@Suite struct ShortNameCommandTests {
  private func inPlan(
    of programs: [String], _ use: (([String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    try inKneePlan(programs, named: "both", at: "2026-03-02T20:00", use)
  }

  @Test func `a session and an activity need no programme where one has them`() throws {
    try inPlan(of: ["knee-osteoarthritis-strength", "graded-walking"]) { run in
      for words in [
        ["why", "both", "strength/1"], ["why", "both", "str/1"], ["why", "both", "walk/2"],
        ["why", "both", "graded-walking.walk/2"], ["log", "both", "strength/1", "--pain", "2"],
        ["adjust", "both", "skip", "walk/3", "--yes"],
        ["adjust", "both", "move", "strength/2", "thu", "19:00", "--yes"],
        ["adjust", "both", "back", "strength", "--dry-run"],
        ["adjust", "both", "without", "walk", "--dry-run"],
      ] {
        let result = try run(words)
        #expect(result.status == 0, "\(words): \(result.error)")
      }
      let json = try run(["sessions", "both", "--status", "done", "--json"]).output
      #expect(json.contains("knee-osteoarthritis-strength.strength/1"), "\(json)")
    }
  }

  @Test func `what several have is answered with each of them`() throws {
    try inPlan(of: ["knee-osteoarthritis-strength", "neuromuscular-exercise"]) { run in
      let names = try run(["sessions", "both", "--json"]).output
      let ids = names.matches(of: /"([a-z-]+)\.([a-z-]+)\/1"/).map {
        (program: String($0.1), activity: String($0.2))
      }
      let shared = Dictionary(grouping: ids, by: \.activity).filter {
        Set($0.value.map(\.program)).count > 1
      }
      let name = try #require(shared.keys.min(), "\(ids)")
      let refused = try run(["why", "both", "\(name)/1"])
      #expect(refused.status != 0)
      for program in Set(shared[name]?.map(\.program) ?? []) {
        #expect(refused.error.contains("\(program).\(name)/1"), "\(refused.error)")
      }
    }
  }
}
