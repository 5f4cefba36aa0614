import Foundation
import TestSupport
import Testing

/// What a clinician's plan limits, and what a programme asks before it starts, by commands.
@Suite struct LimitCommandTests {
  private static let cleared = [
    "--day0", "2026-03-01", "--cleared-by", "Dr Weber", "--age", "40",
  ]

  private static let dated = ["--start", "2026-03-02", "--zone", "UTC", "--no-flags"]

  private static let limits = [
    "weight on the leg", "bend", "brace", "thigh work", "running", "sport",
  ]
  .flatMap { ["--limit", "\($0)=as in week \($0.count)"] }

  /// Runs commands one after the other on a plan, as of its first evening.
  private func inPlan(
    _ words: [String], _ use: (([String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    try inKneePlan(words + Self.cleared, at: "2026-03-02T20:00", use)
  }

  @Test func `a limit that changed stands in the entries from then on, and is told`() throws {
    try inPlan(["kneecap-fracture"] + Self.limits) { run in
      let changed = try run(["adjust", "knee", "limit", "bend=0 to 90", "--yes"])
      #expect(changed.status == 0, "\(changed.error)")
      #expect(changed.output.contains("Your clinician's plan, bend: 0 to 90."))
      #expect(changed.output.contains("sessions have another text:"), "\(changed.output)")
      #expect(!changed.output.contains("Nothing changes"))
      let calendar = try run(["export", "knee"]).output.replacing("\r\n ", with: "")
      #expect(calendar.contains("bend: 0 to 90") && !calendar.contains("bend: as in week 4"))
      let same = try run(["adjust", "knee", "limit", "bend=0 to 90", "--yes"])
      #expect(same.output.contains("Nothing changes."), "\(same.output)")
    }
  }

  @Test(
    arguments: [
      (["limit"], "a limit such as 'bend=0 to 90' is missing"),
      (["limit", "bend"], "nothing can be read of the limit 'bend'"),
      (["limit", "bent=0 to 90"], "Did you mean bend?"),
      (["limit", "bend="], "bend"),
    ])
  func `a limit that cannot be read is refused, with what would do`(
    words: [String], message: String
  ) throws {
    try inPlan(["kneecap-fracture"] + Self.limits) { run in
      let refused = try run(["adjust", "knee"] + words + ["--yes"])
      #expect(refused.status == 64 && refused.error.contains(message), "\(refused.error)")
      #expect(!(try run(["history", "knee"]).output.contains("bend: ")))
    }
  }

  @Test func `a plan whose programmes hold the limits themselves takes none`() throws {
    try inPlan(["acl-reconstruction"]) { run in
      let refused = try run(["adjust", "knee", "limit", "bend=0 to 90", "--yes"])
      #expect(refused.status == 64, "\(refused.error)")
      #expect(refused.error.contains("This plan's limits are in its programmes."))
    }
  }

  @Test func `the graft decides what the plan holds; what is no answer lists the answers`() throws {
    func sessions(_ option: [String]) throws -> String {
      var output = ""
      try inPlan(["acl-reconstruction"] + option) { run in
        output = try run(["sessions", "knee", "--json"]).output
      }
      return output
    }
    let tendon = try sessions(["--option", "graft=kneecap-tendon"])
    #expect(tendon.contains("tendon-graft/"))
    #expect(!(try sessions(["--option", "graft=hamstring"]).contains("tendon-graft/")))
    #expect(!(try sessions([]).contains("tendon-graft/")))
    let words = ["build", "acl-reconstruction"] + Self.dated + Self.cleared
    let donkey = try BuiltCommand.run(words + ["--option", "graft=donkey"])
    #expect(donkey.status == 64 && donkey.error.contains("There are: hamstring, kneecap-tendon."))
    let other = try BuiltCommand.run(words + ["--option", "grafts=hamstring"])
    #expect(other.status == 64 && other.error.contains("Did you mean graft?"), "\(other.error)")
    let none = try BuiltCommand.run(
      ["build", "graded-walking"] + Self.dated + Self.cleared + ["--option", "graft=hamstring"])
    #expect(none.status == 64 && none.error.contains("Leave it out."), "\(none.error)")
  }
}
