import Foundation
import TestSupport
import Testing

/// `regain log` as its user runs it, where nobody can be asked.
@Suite struct LogCommandTests {
  private func inPlan(
    _ program: [String],
    _ use: (_ run: (String, [String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    try inKneePlan(program, begunAt: "01T12:00", clock: ("2026-03-", ""), use)
  }

  @Test func `a log without a reading is refused, and names what can be said`() throws {
    try inPlan(["knee-osteoarthritis-strength"]) { run in
      for words in [["log", "knee"], ["log", "knee", "strength/1"]] {
        let bare = try run("02T20:00", words)
        #expect(bare.status == 64, "\(bare.output)")
        for option in ["--pain", "--done", "--skipped", "--morning"] {
          #expect(bare.error.contains(option), "\(bare.error)")
        }
      }
      let history = try run("02T20:00", ["history", "knee"])
      #expect(!history.output.contains("strength/1"))
    }
  }

  @Test func `of two sessions a day the one that was due is logged`() throws {
    try inPlan(["eccentric-decline-squat", "--diagnosed-by", "Dr Weber"]) { run in
      let noon = try run("02T12:00", ["log", "knee", "p2", "e5"])
      #expect(noon.status == 0, "\(noon.error)")
      let sessions = try run("02T12:01", ["sessions", "knee", "--json"]).output
      let done = sessions.components(separatedBy: "{").filter { $0.contains(#""status" : "done""#) }
      #expect(done.count == 1 && done[0].contains("2026-03-02T09"), "\(done)")
      // Nothing is due any more: the next one of the day is meant.
      let early = try run("02T12:02", ["log", "knee", "p2", "e5"])
      #expect(early.output.contains("Logged:"), "\(early.error)")
    }
  }

  @Test func `work alone is stored, and says that the dose stays`() throws {
    try inPlan(["knee-osteoarthritis-strength"]) { run in
      let log = try run("02T20:00", ["log", "knee", "--done", "100%"])
      #expect(log.status == 0, "\(log.error)")
      #expect(!log.output.lowercased().contains("green"), "\(log.output)")
      #expect(log.output.contains("regain log knee strength/1 --pain N"), "\(log.output)")
      let pain = try run("02T20:05", ["log", "knee", "strength/1", "--pain", "1"])
      #expect(pain.output.contains("Green: carry on."), "\(pain.output)")
    }
  }

  @Test func `a measurement asks for its number, and the number makes it done`() throws {
    try inPlan(["measures"]) { run in
      let today = try run("02T08:00", ["today", "knee"])
      #expect(today.output.contains("regain measure knee chair-stand N"), "\(today.output)")
      let refused = try run("02T20:00", ["log", "knee", "chair-stand/1"])
      #expect(refused.status == 64, "\(refused.output)")
      #expect(refused.error.contains("regain measure knee chair-stand N"), "\(refused.error)")
      #expect(try run("02T20:00", ["measure", "knee", "chair-stand", "12"]).status == 0)
      let history = try run("02T20:00", ["history", "knee"])
      #expect(history.output.contains("chair-stand/1"), "\(history.output)")
      let after = try run("02T21:00", ["today", "knee"])
      #expect(!after.output.contains("regain measure knee chair-stand N"), "\(after.output)")
    }
  }

  @Test func `rest is the same told that evening and after midnight`() throws {
    func ahead(toldAt moment: String) throws -> String {
      var text = ""
      try inPlan(["returning-to-running", "--diagnosed-by", "Dr Weber"]) { run in
        let log = try run(
          moment, ["log", "knee", "run/1", "--pain", "1", "--swelling", "3"])
        #expect(log.status == 0, "\(log.error)")
        text = try run(
          "03T00:05", ["sessions", "knee", "--from", "2026-03-03", "--to", "2026-03-12"]
        ).output
      }
      return text
    }
    let evening = try ahead(toldAt: "02T21:30")
    #expect(try ahead(toldAt: "03T00:01") == evening)
    #expect(!evening.contains("Tue 3 Mar 18:00"), "\(evening)")
  }

  @Test func `the first report after a week asks what was done, and takes the answer`() throws {
    try inPlan(["knee-osteoarthritis-strength"]) { run in
      #expect(try run("02T20:00", ["log", "knee", "--pain", "1"]).status == 0)
      let early = try run("04T20:00", ["log", "knee", "--pain", "1", "--meanwhile", "less"])
      #expect(early.status == 64)
      #expect(early.error.contains("--meanwhile"), "\(early.error)")
      let silent = try run("16T20:00", ["log", "knee", "--pain", "1"])
      #expect(silent.status == 0, "\(silent.error)")
      #expect(
        silent.output.contains("--meanwhile less, or 'as-planned' or 'nothing'"),
        "\(silent.output)")
      let told = try run(
        "16T20:10", ["log", "knee", "--morning", "1", "--meanwhile", "as-planned"])
      #expect(told.status == 0, "\(told.error)")
      #expect(!told.output.contains("Did you train"), "\(told.output)")
    }
  }
}
