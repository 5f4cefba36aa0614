import Foundation
import TestSupport
import Testing

/// What stands around a plan is switched on and off (EVIDENCE 5 to 7).
@Suite struct InclusionCommandTests {
  private func inPlan(
    _ start: [String], _ use: (_ run: ([String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    try inKneePlan(start, named: "left-knee", at: "2026-03-02T05:00", use)
  }

  private func activities(_ result: BuiltCommand.Result) throws -> Set<String> {
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let sessions = try #require((json as? [String: Any])?["sessions"] as? [[String: Any]])
    // What is worn all day rides on another entry.
    let ids = sessions.flatMap { session in
      let items = session["items"] as? [[String: Any]] ?? []
      return [session["id"]] + items.map { $0["session"] }
    }
    return Set(
      ids.compactMap { ($0 as? String)?.split(separator: "/").first.map(String.init) })
  }

  private let sessions = ["sessions", "left-knee", "--json"]

  @Test func `programmes join a plan, and are switched off and on again`() throws {
    try inPlan(["knee-osteoarthritis-strength", "insoles", "meals"]) { run in
      let before = try activities(run(sessions))
      #expect(
        before.isSuperset(of: [
          "knee-osteoarthritis-strength.strength", "insoles.insoles", "meals.meals",
        ]))
      let adjust = ["adjust", "left-knee"]
      #expect(try run(adjust + ["without", "meals", "--yes"]).status == 0)
      #expect(try !activities(run(sessions)).contains("meals.meals"))
      #expect(try run(adjust + ["with", "meals", "--yes"]).status == 0)
      #expect(try activities(run(sessions)) == before)
      #expect(try run(adjust + ["with", "four-meals", "--yes"]).status == 0)
      #expect(try activities(run(sessions)).contains("meals.four-meals"))
      #expect(try run(["undo", "left-knee", "--yes"]).status == 0)
      #expect(try activities(run(sessions)) == before)
    }
  }

  @Test func `an injection is followed by a calm day where the clinic says so`() throws {
    let start = [
      "injection", "heat-and-cold", "--day0", "2026-03-02", "--cleared-by", "Dr Weber",
    ]
    func firstHeat(_ options: [String]) throws -> String {
      var first = ""
      try inPlan(start + options) { run in
        let json = try JSONSerialization.jsonObject(with: Data(run(sessions).output.utf8))
        let sessions = try #require((json as? [String: Any])?["sessions"] as? [[String: Any]])
        first = try #require(
          sessions.filter { $0["load"] as? String == "heat" }.compactMap { $0["date"] as? String }
            .filter { $0 > "2026-03-02" }
            .min())
      }
      return first
    }
    #expect(try firstHeat([]) == "2026-03-04")
    #expect(try firstHeat(["--with", "injection-24h"]) == "2026-03-03")
    try inPlan(start) { run in
      let chosen = try run(["adjust", "left-knee", "with", "injection-24h", "--yes"])
      #expect(chosen.status == 0 && chosen.output.contains("Warm compress"), "\(chosen.output)")
      let names = try activities(run(sessions))
      #expect(names.contains("injection.injection-24h") && !names.contains("injection.injection"))
    }
  }

  @Test func `an activity is wanted up to a day`() throws {
    try inPlan(["total-knee-replacement", "--day0", "2026-02-27", "--cleared-by", "Dr Weber"]) {
      run in
      let words = ["adjust", "left-knee", "with", "stockings", "--to", "2026-03-08", "--yes"]
      let stored = try run(words)
      #expect(stored.status == 0, "\(stored.error)")
      #expect(try activities(run(sessions + ["--to", "2026-03-08"])).contains("stockings"))
      #expect(try !activities(run(sessions + ["--from", "2026-03-09"])).contains("stockings"))
    }
  }

  @Test(arguments: [
    (["with"], "name one activity"), (["without", "skates"], "nothing 'skates'"),
    (["with", "strength", "--to", "2026-03-01"], "before today"),
  ])
  func `what cannot be switched is told`(words: [String], text: String) throws {
    try inPlan(["knee-osteoarthritis-strength"]) { run in
      let result = try run(["adjust", "left-knee"] + words + ["--yes"])
      #expect(result.status == 64)
      #expect(result.error.contains(text), "\(result.error)")
    }
  }
}
