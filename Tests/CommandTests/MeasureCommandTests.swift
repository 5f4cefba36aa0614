import Foundation
import TestSupport
import Testing

/// Measures are scheduled, recorded, and feed gates and progress (EVIDENCE part 6).
@Suite struct MeasureCommandTests {
  private func inPlan(
    _ program: [String],
    _ use: (_ run: (String, [String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    try inKneePlan(program, begunAt: "2026-03-02", clock: ("", "T20:00"), use)
  }

  @Test func `a reading is stored, and its measurement is done`() throws {
    try inPlan(["measures"]) { run in
      let stand = try run("2026-03-03", ["measure", "knee", "chair-stand", "12"])
      #expect(stand.output.contains("Stored: chair-stand 12"))
      #expect(stand.output.contains("Stored: chair-stand/1: done."), "\(stand.output)")
      let again = try run("2026-03-03", ["measure", "knee", "chair-stand", "13"])
      #expect(!again.output.contains("done."))
      let koos = try run("2026-03-03", ["measure", "knee", "koos-pain", "64"])
      #expect(koos.output.contains("koos-start/1: done"), "\(koos.output)")
      let list = try run("2026-03-03", ["measure", "knee"])
      #expect(list.output.contains("13 on Tue 3 Mar"))
    }
  }

  @Test func `a bend in degrees opens the gate that waits for it`() throws {
    try inPlan(["minor-knee-injury", "--day0", "2026-02-26"]) { run in
      let before = try run("2026-03-03", ["gate", "knee"])
      #expect(before.output.contains("[ ] Flexion at least 90 deg"), "\(before.output)")
      #expect(try run("2026-03-03", ["measure", "knee", "flexion", "95"]).status == 0)
      let after = try run("2026-03-03", ["gate", "knee"])
      #expect(after.output.contains("[x] Flexion at least 90 deg (now 95)"), "\(after.output)")
    }
  }

  @Test(arguments: [("swelling", "3", []), ("girth", "40.5", ["--other", "39"])])
  func `a swelling that is measured counts as one that is told`(
    measure: String, value: String, other: [String]
  ) throws {
    try inPlan(["knee-osteoarthritis-strength"]) { run in
      let plain = try run("2026-03-03", ["sessions", "knee", "--json", "--to", "2026-03-05"])
      #expect(plain.output.contains("\"load\" : \"strength\""))
      #expect(try run("2026-03-03", ["measure", "knee", measure, value] + other).status == 0)
      let held = try run(
        "2026-03-03", ["sessions", "knee", "--json", "--from", "2026-03-04", "--to", "2026-03-04"])
      #expect(!held.output.contains("\"load\" : \"strength\""), "\(held.output)")
    }
  }

  @Test(arguments: [
    (["flexion", "200"], "0 to 170"), (["flexion"], "needs a value"),
    (["bend", "90"], "no measure"),
    (["koos", "50"], "no measure"), (["chair-stand", "12", "--other", "10"], "chair-stand"),
    (["chair-stand", "1.5"], "chair-stand"), (["pain", "x"], "as a number"),
  ])
  func `what cannot be recorded is told`(words: [String], text: String) throws {
    try inPlan(["measures"]) { run in
      let result = try run("2026-03-03", ["measure", "knee"] + words)
      #expect(result.status == 64)
      #expect(result.error.contains(text), "\(result.error)")
    }
  }
}
