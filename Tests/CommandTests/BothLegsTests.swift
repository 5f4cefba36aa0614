import Foundation
import TestSupport
import Testing

/// Left and right are logged apart; the planned leg decides, or the worse of both.
@Suite struct BothLegsTests {
  @Test func `of both legs the lower decides, and both are shown`() throws {
    try inStandsPlan { plan in
      for (session, moment) in [("strength/1", "02T20:00"), ("strength/2", "04T20:00")] {
        let log = try plan.done(
          [
            "log", "p", session, "p1", "e5", "--reps", "sit-to-stand=8,8,8", "--reps",
            "step-up=8,8,8/6,6,6",
          ], at: moment)
        #expect(log.contains("step-up repetitions left 8,8,8, right 6,6,6"), "\(log)")
      }
      // Twice below the range of 8 to 12: the load goes down, as for three sets of six.
      #expect(try plan.doses(on: "09", at: "06T08:00").contains("@ 3.5 kg"))
      #expect(
        try plan.done(["history", "p"], at: "06T08:00").contains("left 8,8,8, right 6,6,6"))
    }
  }

  @Test func `of loads the lighter one decides`() throws {
    try inStandsPlan { plan in
      let log = try plan.done(
        [
          "log", "p", "strength/1", "p1", "e5", "d100", "--load", "step-up=4/3 kg",
        ], at: "02T20:00")
      #expect(log.contains("step-up load left 4 kg, right 3 kg"), "\(log)")
      let why = try plan.done(["why", "p", "strength/2"], at: "02T20:01")
      let words = why.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("held, 3 kg was used"), "\(why)")
    }
  }

  @Test func `six numbers without a stroke are six sets, and three legs are none`() throws {
    try inStandsPlan { plan in
      let six = try plan.done(
        ["log", "p", "strength/1", "p1", "--reps", "step-up=8,8,8,6,6,6"], at: "02T20:00")
      #expect(six.contains("step-up repetitions 8,8,8,6,6,6"), "\(six)")
      let three = try plan.run(
        ["log", "p", "strength/1", "--reps", "step-up=8/8/8"], at: "02T20:00")
      #expect(three.status == 64, "\(three.output)")
    }
  }

  @Test(arguments: ["left", "right"])
  func `a measure of both legs puts the sore one first`(
    knee: String
  ) throws {
    try inKneePlan(["measures", "--knee", knee], begunAt: "01T12:00", clock: ("2026-03-", "")) {
      run in
      let stored = try run("03T08:00", ["measure", "knee", "step-down-count", "14/20"])
      let (first, second) = knee == "left" ? ("14", "20") : ("20", "14")
      #expect(
        stored.output.contains("step-down-count \(first), other side \(second)"),
        "\(stored.error)\(stored.output)")
    }
  }

  @Test func `the diary has two cells where an exercise is per side`() throws {
    try inStandsPlan { plan in
      let page = try plan.done(
        ["print", "p", "--diary", "--all", "--format", "html"], at: "02T08:00")
      let rows = page.components(separatedBy: #"<tr class="exercise">"#).dropFirst()
        .compactMap { $0.components(separatedBy: "</tr>").first }
      // Twelve sessions in six weeks, each with one exercise of both legs and one of each.
      #expect(rows.count == 24, "\(rows.count)")
      for row in rows {
        let hasLegs = row.contains("left") && row.contains("right")
        #expect(row.contains("Step up") == hasLegs, "\(row)")
      }
    }
  }
}
