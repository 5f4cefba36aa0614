import Foundation
import TestSupport
import Testing

/// `regain`, `regain today`, `sessions` and `plans` as people use them day by day.
@Suite struct TodayCommandTests {
  private func inPlan(
    _ program: [String] = ["knee-osteoarthritis-strength"],
    _ use: (_ run: (String, [String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    try inKneePlan(program, begunAt: "02", clock: ("2026-03-", "T06:00"), use)
  }

  @Test func `regain alone says how to begin, and shows today where there is a plan`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = ["XDG_DATA_HOME": folder.path]
    let bare = try BuiltCommand.run([], in: folder, environment: environment)
    #expect(bare.status == 0 && bare.error.isEmpty, "\(bare.error)")
    for step in ["regain programs --for", "regain start", "regain --help"] {
      #expect(bare.output.contains(step), "\(bare.output)")
    }
    let start = ["start", "knee", "graded-walking", "--start", "today", "--no-flags"]
    #expect(try BuiltCommand.run(start, in: folder, environment: environment).status == 0)
    let today = try BuiltCommand.run([], in: folder, environment: environment)
    #expect(today.status == 0 && today.output.hasPrefix("knee, "), "\(today.output)")
    let named = try BuiltCommand.run(["today"], in: folder, environment: environment)
    #expect(named.output == today.output)
  }

  @Test func `a day is a word or an option, and a plan goes before a day`() throws {
    try inPlan { run in
      let tomorrow = try run("02", ["today", "tomorrow"]).output
      #expect(tomorrow.hasPrefix("knee, Tue 3 Mar\n"), "\(tomorrow)")
      for words in [
        ["knee", "tomorrow"], ["--date", "tomorrow"], ["knee", "--date", "2026-03-03"],
      ] {
        #expect(try run("02", ["today"] + words).output == tomorrow, "\(words)")
      }
      #expect(try run("02", ["today", "knee", "mon", "--date", "tue"]).status == 64)
      #expect(try run("02", ["today", "nobody"]).status == 1)
      let json = try run("02", ["today", "--date", "tomorrow", "--json"]).output
      #expect(json.contains("\"date\" : \"2026-03-03\""), "\(json)")
    }
  }

  @Test func `exercises stand once, and the day ends with what to do next`() throws {
    try inPlan { run in
      let today = try run("02", ["today"]).output
      let lines = today.split(separator: "\n")
      #expect(lines[0].hasPrefix("knee, Mon 2 Mar: week 1, "), "\(today)")
      #expect(lines.last == "  When it is done: regain log knee", "\(today)")
      #expect(!today.contains("RPE") && !today.contains("[strength/1]"), "\(today)")
      let later = try run("05", ["today"]).output
      #expect(
        later.contains("Not logged yet: 2 sessions since Mon 2 Mar: regain log knee"), "\(later)")
    }
  }

  @Test func `two notices are shown, and the rest on request`() throws {
    try inPlan { run in
      for flag in ["painkillers", "numbness"] {
        #expect(try run("03", ["log", "knee", "--flag", flag]).status == 0)
      }
      let some = try run("20", ["today"]).output
      let count = try run("20", ["today", "--all"]).output.components(separatedBy: "! ").count - 1
      #expect(count > 2)
      #expect(some.components(separatedBy: "! ").count == 3, "\(some)")
      #expect(some.contains("\(count - 2) more: regain today knee --all"), "\(some)")
    }
  }

  @Test func `sessions are a line each, with doses on request, and filters`() throws {
    try inPlan { run in
      let lines = try run("02", ["sessions", "knee"]).output.split(separator: "\n")
      #expect(lines.count <= 40)
      #expect(
        lines.contains { $0.contains("Mon 2 Mar") && $0.contains("[strength/1]") }, "\(lines)")
      #expect(!lines.contains { $0.contains("Partial wall squat") })
      let doses = try run("02", ["sessions", "knee", "--doses", "--activity", "strength"]).output
      #expect(doses.components(separatedBy: "Partial wall squat").count == 2, "\(doses)")
      #expect(doses.contains("doses as on Mon 2 Mar"), "\(doses)")
      #expect(!doses.contains("[walk/"), "\(doses)")
      let missed = try run("09", ["sessions", "knee", "--status", "missed"]).output
      #expect(missed.contains("(missed)") && !missed.contains("Mon 9 Mar"), "\(missed)")
      let phase = try run("02", ["sessions", "knee", "--phase", "nothing"])
      #expect(phase.status == 1 && phase.error.contains("It has"), "\(phase.error)")
    }
  }

  @Test func `plans are a line each, those that need an eye first`() throws {
    try inPlan { run in
      let now = ["--start", "2026-03-02", "--zone", "UTC", "--no-flags"]
      #expect(try run("02", ["start", "a-walk", "graded-walking"] + now).status == 0)
      #expect(try run("04", ["log", "knee", "strength/1", "--pain", "8"]).status == 0)
      let lines = try run("04", ["plans"]).output.split(separator: "\n").map(String.init)
      #expect(lines.count == 2, "\(lines)")
      #expect(lines[0].hasPrefix("! knee"), "\(lines)")
      #expect(lines[0].contains("logged Mon 2 Mar, red"), "\(lines)")
      #expect(lines[1].hasPrefix("  a-walk") && lines[1].contains("next Wed 4 Mar"), "\(lines)")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }
}
