import Foundation
import TestSupport
import Testing

/// Not done, done badly and not logged are three things.
@Suite struct LeftOutExerciseTests {
  /// Logs two sessions with the same words about both exercises.
  private func afterTwo(_ words: [String], _ use: (StandsPlan) throws -> Void) throws {
    try inStandsPlan { plan in
      for (session, moment) in [("strength/1", "02T20:00"), ("strength/2", "04T20:00")] {
        try plan.done(["log", "p", session, "p1", "e5"] + words, at: moment)
      }
      try use(plan)
    }
  }

  @Test(arguments: ["step-up=0,0,0", "step-up=skipped", "step-up=0", "step-up=x"])
  func `an exercise that was not done keeps its dose`(told: String) throws {
    try afterTwo(["--reps", "sit-to-stand=8,8,8", "--reps", told]) { plan in
      let next = try plan.doses(on: "09", at: "06T08:00")
      #expect(next.contains("3 x 8 @ 4 kg"), "\(next)")
      #expect(!next.contains("3.5 kg") && next.contains("10 kg"), "\(next)")
      let why = try plan.done(["why", "p", "strength/3"], at: "06T08:00")
      #expect(why.contains("nothing was done") && !why.contains("below the range"), "\(why)")
      let history = try plan.done(["history", "p"], at: "06T08:00")
      #expect(history.contains("step-up not done"), "\(history)")
    }
  }

  @Test func `done badly twice lowers the load, as before`() throws {
    try afterTwo(["--reps", "sit-to-stand=8,8,8", "--reps", "step-up=5,5,5"]) { plan in
      let next = try plan.doses(on: "09", at: "06T08:00")
      #expect(next.contains("@ 3.5 kg"), "\(next)")
    }
  }

  @Test func `a set without a repetition is a set that is missing, not one that was done badly`()
    throws
  {
    try afterTwo(["--reps", "sit-to-stand=8,8,8", "--reps", "step-up=8,8,0"]) { plan in
      let next = try plan.doses(on: "09", at: "06T08:00")
      #expect(next.contains("3 x 8 @ 4 kg"), "\(next)")
    }
  }

  @Test func `an exercise that is not named beside another is held, and said`() throws {
    try inStandsPlan { plan in
      let log = try plan.done(
        ["log", "p", "strength/1", "p1", "e5", "--reps", "sit-to-stand=8,8,8"], at: "02T20:00")
      #expect(log.contains("Step up: not logged, so its dose stays."), "\(log)")
      #expect(try plan.secondDoses(at: "03T08:00").contains("3 x 8 @ 4 kg"))
      #expect(try plan.secondDoses(at: "03T08:00").contains("3 x 9 @ 10 kg"))
      // What is added later stands beside what was logged before.
      try plan.done(["log", "p", "strength/1", "--reps", "step-up=8,8,8"], at: "02T20:05")
      #expect(try plan.secondDoses(at: "03T08:00").contains("3 x 9 @ 4 kg"))
      #expect(try plan.secondDoses(at: "03T08:00").contains("3 x 9 @ 10 kg"))
    }
  }

  @Test func `the whole session done as ordered tells of every exercise`() throws {
    try inStandsPlan { plan in
      try plan.done(
        ["log", "p", "p1", "e5", "d100", "--reps", "sit-to-stand=8,8,8"], at: "02T20:00")
      #expect(try plan.secondDoses(at: "03T08:00").contains("3 x 9 @ 4 kg"))
    }
  }

  @Test func `in a terminal the exercise that is not named is asked for`() throws {
    try inStandsPlan { plan in
      let terminal = try plan.terminal(
        ["log", "p", "strength/1", "p1", "e5", "--reps", "sit-to-stand=8,8,8"], at: "02T20:00")
      try terminal.expect("And Step up")
      terminal.type("many")
      try terminal.expect("Type repetitions such as 8,8,8")
      terminal.type("skipped")
      let run = try terminal.finish()
      #expect(run.status == 0 && run.transcript.contains("step-up not done"), "\(run.transcript)")
    }
  }

  @Test func `nothing done at all is a session that was not done`() throws {
    try inStandsPlan { plan in
      try plan.done(
        [
          "log", "p", "strength/1", "--reps", "sit-to-stand=0", "--reps", "step-up=0",
        ], at: "02T20:00")
      let list = try plan.done(["sessions", "p", "--from", "2026-03-02"], at: "03T08:00")
      #expect(list.contains("(skipped)"), "\(list)")
    }
  }
}
