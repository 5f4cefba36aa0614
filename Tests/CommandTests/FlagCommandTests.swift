import Foundation
import Rehabilitation
import TestSupport
import Testing

/// Red flags that come up in a running plan (EVIDENCE 4.4).
@Suite struct FlagCommandTests {
  /// Runs a command on a plan of leg strength that began on Monday, 2 March 2026.
  private func inPlan(
    _ program: [String] = ["knee-osteoarthritis-strength"],
    _ use: (_ run: (String, [String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    try inKneePlan(program, begunAt: "02", clock: ("2026-03-", "T06:00"), use)
  }

  private func titles(_ result: BuiltCommand.Result) throws -> [(title: String, load: String)] {
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let sessions = try #require((json as? [String: Any])?["sessions"] as? [[String: Any]])
    return sessions.map { ($0["title"] as? String ?? "", $0["load"] as? String ?? "") }
  }

  @Test func `E cancels what lies ahead, says whom to call, and waits for a review`() throws {
    try inPlan { run in
      let told = try run(
        "05", ["log", "knee", "--flag", "chest-pain", "--emergency-number", "911"])
      #expect(told.status == 77)
      #expect(told.error.contains("Call 911"))
      #expect(told.output.contains("Stopped on"))
      #expect(try titles(run("05", ["sessions", "knee", "--json", "--from", "+1d"])).isEmpty)
      #expect(try run("06", ["today"]).output.contains("reviewed --by NAME"))
      let reviewed = try run("09", ["adjust", "knee", "reviewed", "--by", "Dr Weber", "--yes"])
      #expect(reviewed.status == 0, "\(reviewed.error)")
      #expect(try !titles(run("09", ["sessions", "knee", "--json", "--from", "+1d"])).isEmpty)
    }
  }

  @Test func `of several signs the most urgent is told first`() throws {
    try inPlan { run in
      let told = try run("05", ["log", "knee", "--flag", "calf", "--flag", "chest-pain"])
      #expect(told.status == 77)
      let first = try #require(told.error.firstRange(of: "Call 112"))
      let second = try #require(told.error.firstRange(of: "See a doctor today"))
      #expect(first.lowerBound < second.lowerBound)
    }
  }

  @Test func `U leaves mobility only, and reminds each day until somebody has looked`() throws {
    let flag = try #require(RedFlag("night-pain"))
    try inPlan { run in
      #expect(try run("04", ["log", "knee", "--pain", "0"]).output.contains("Green"))
      let told = try run("05", ["log", "knee", "--flag", flag.id])
      #expect(told.status == 0 && !told.output.contains("green"))
      #expect(told.error.contains("See a doctor today or tomorrow"))
      let ahead = try titles(run("06", ["sessions", "knee", "--json", "--from", "2026-03-06"]))
      #expect(!ahead.contains { $0.load == "strength" || $0.load == "aerobic-low" })
      #expect(ahead.filter { $0.title == "Have it looked at: \(flag.name)" }.count > 14)
      #expect(try run("08", ["today"]).output.contains("nothing but gentle movement"))
      #expect(
        try run("09", ["adjust", "knee", "reviewed", "--by", "Dr Weber", "--yes"]).status == 0)
      let after = try titles(run("09", ["sessions", "knee", "--json", "--from", "2026-03-10"]))
      #expect(after.contains { $0.load == "strength" })
      #expect(!after.contains { $0.title.hasPrefix("Have it looked at") })
    }
  }

  @Test func `a sign that can wait no night sends to a doctor today, and says nothing else`() throws
  {
    try inPlan { run in
      // What lies behind was green; the sign is the word that counts.
      #expect(try run("04", ["log", "knee", "--pain", "0"]).status == 0)
      let told = try run("05", ["log", "knee", "--flag", "calf"])
      #expect(told.status == 77)
      #expect(told.output.contains("See a doctor today.") && !told.output.contains("green"))
      #expect(told.error.contains("See a doctor today, and do no exercise"))
      #expect(!told.output.contains("tomorrow") && !told.error.contains("tomorrow"))
    }
  }

  @Test func `C goes on and reminds each week; a second, other sign makes it urgent`() throws {
    try inPlan { run in
      let told = try run("05", ["log", "knee", "--flag", "painkillers"])
      #expect(told.status == 0)
      let ahead = try titles(run("06", ["sessions", "knee", "--json", "--to", "2026-04-05"]))
      #expect(ahead.contains { $0.load == "strength" })
      #expect(ahead.filter { $0.title.hasPrefix("Have it looked at") }.count == 4)
      #expect(try run("07", ["log", "knee", "--flag", "morning-stiffness"]).status == 0)
      let raised = try titles(
        run("08", ["sessions", "knee", "--json", "--from", "2026-03-08", "--to", "2026-04-05"]))
      #expect(!raised.contains { $0.load == "strength" })
    }
  }

  @Test func `I is noted, and changes nothing`() throws {
    try inPlan { run in
      let before = try titles(run("05", ["sessions", "knee", "--json"])).map(\.title)
      #expect(try run("05", ["log", "knee", "--flag", "crunching"]).status == 0)
      #expect(try titles(run("05", ["sessions", "knee", "--json"])).map(\.title) == before)
    }
  }

  @Test func `a flag that is taken back leaves no trace`() throws {
    try inPlan { run in
      let before = try run("05", ["sessions", "knee", "--json"]).output
      #expect(try run("05", ["log", "knee", "--flag", "night-pain"]).status == 0)
      #expect(try run("05", ["sessions", "knee", "--json"]).output != before)
      #expect(try run("05", ["undo", "knee", "--yes"]).status == 0)
      #expect(try run("05", ["sessions", "knee", "--json"]).output == before)
    }
  }

  @Test func `the signs are asked again after a week, until somebody answers`() throws {
    try inPlan { run in
      let question = "Weekly check of the warning signs is due: regain flags knee"
      #expect(try !run("08", ["today"]).output.contains("Weekly check"))
      let today = try run("09", ["today"]).output
      #expect(today.contains(question) && !today.contains("PLAN"))
      // Each day until it is answered, and nowhere else.
      #expect(try run("10", ["today"]).output.contains(question))
      #expect(try !run("10", ["gate", "knee"]).output.contains("Weekly check"))
      #expect(try !run("10", ["log", "knee", "--morning", "1"]).output.contains("Weekly check"))
      let none = try run("11", ["log", "knee", "--no-flags"])
      #expect(none.status == 0 && none.output.contains("no warning sign"))
      #expect(try !run("17", ["today"]).output.contains("Weekly check"))
      #expect(try run("18", ["today"]).output.contains("Weekly check"))
      let both = try run("18", ["log", "knee", "--no-flags", "--flag", "calf"])
      #expect(both.status == 64)
    }
  }

  @Test func `the signs are asked again when a phase begins`() throws {
    try inPlan(["flare-plan"]) { run in
      let none = try run("03", ["log", "knee", "--no-flags"])
      #expect(none.status == 0)
      #expect(try run("06", ["today"]).output.contains("Weekly check"))
    }
  }

  @Test func `flags lists the questions, for people and for programs`() throws {
    let list = try BuiltCommand.run(["flags", "--emergency-number", "999"])
    #expect(list.status == 0)
    #expect(list.output.contains("Get help at once (999):"))
    #expect(list.output.contains("(night-pain)"))
    #expect(!list.output.contains("ottawa"))
    let json = try BuiltCommand.run(["flags", "--json", "--age", "40"])
    #expect(json.output.contains("\"level\" : \"urgent\""))
    #expect(!json.output.contains("child-limp"))
    #expect(try BuiltCommand.run(["flags", "--age", "121"]).status == 64)
    #expect(try BuiltCommand.run(["flags", "nobody"]).status == 1)
  }
}
