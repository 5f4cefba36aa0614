import Foundation
import TestSupport
import Testing

/// Readings as people type them are read as meant, or refused with the cure that fits.
@Suite struct TypedReadingTests {
  @Test(arguments: [
    (["--load", "sit-to-stand=10,5"], "sit-to-stand load 10.5 kg"),
    (["--load", "sit-to-stand=10.5kg"], "sit-to-stand load 10.5 kg"),
    (["--load", "sit-to-stand=10 kg"], "sit-to-stand load 10 kg"),
    (["--load", "sit-to-stand=10", "kg"], "sit-to-stand load 10 kg"),
    (["--load", "Sit to stand=10"], "sit-to-stand load 10 kg"),
    (["--load", "step-up=12,5 lb"], "step-up load 5.67 kg"),
    (["--reps", "sit-to-stand=3x8"], "sit-to-stand repetitions 8,8,8"),
    (["--reps", "sit-to-stand=3 x 8"], "sit-to-stand repetitions 8,8,8"),
    (["--reps", "sit-to-stand=8 8 7"], "sit-to-stand repetitions 8,8,7"),
    (["--reps", "sit-to-stand=8, 8, 7"], "sit-to-stand repetitions 8,8,7"),
    (["--pain", "two"], "pain 2"), (["--pain", "2/10"], "pain 2"),
    (["--effort", "5 of 10"], "effort 5"),
    (["--swelling", "trace"], "swelling 1"), (["--done", "60 %"], "60% done"),
    (["--minutes", "half"], ""), (["--minutes", "20 min"], "20 min"),
  ])
  func `a reading is read as it is meant`(words: [String], logged: String) throws {
    try inStandsPlan { plan in
      let result = try plan.run(["log", "p", "strength/1"] + words, at: "02T20:00")
      guard !logged.isEmpty else {
        #expect(result.status == 64 && result.error.contains("Try '30'"), "\(result.error)")
        return
      }
      #expect(result.status == 0, "\(result.error)")
      #expect(result.output.contains(logged), "\(result.output)")
    }
  }

  @Test func `a load in pounds is shown as it is stored`() throws {
    try inStandsPlan { plan in
      let result = try plan.run(
        ["log", "p", "strength/1", "p1", "--load", "step-up=12.5 lb"], at: "02T20:00")
      #expect(result.error.contains("12.5 lb = 5.67 kg"), "\(result.error)")
    }
  }

  @Test(arguments: [
    (["--pain", "2.5"], "type 2 or 3"), (["--pain", "11"], "0 to 10"),
    (["--pain", "bad"], "as a number"),
    (["--load", "sit-to-stand=10 cm"], "this takes kg"),
    (["--load", "sit-to-stand=4,000"], "can be 4 or 4000"),
    (["--reps", "sit-to-stand=8-10"], "'3x10'"), (["--reps", "sit-to-stand=888"], "0 to 500"),
    (["--reps", "sit-to-stand=8", "8", "8"], "--reps '8 8 8'"),
    (["--reps", "8,8,8"], "sit-to-stand, step-up"),
    (["--reps", "squat=8"], "sit-to-stand, step-up"),
    (["--minutes", "0"], "1 to 1440"), (["--done", "150%"], "60%"),
  ])
  func `what cannot be read is refused with what can`(words: [String], cure: String) throws {
    try inStandsPlan { plan in
      let result = try plan.run(["log", "p", "strength/1"] + words, at: "02T20:00")
      #expect(result.status == 64, "\(result.output)")
      #expect(result.error.contains(cure), "\(result.error)")
      #expect(try !plan.done(["history", "p"], at: "02T20:01").contains("strength/1:"))
    }
  }

  @Test func `a conversation reads the same`() throws {
    try inStandsPlan { plan in
      let terminal = try plan.terminal(["log", "p", "strength/1"], at: "02T20:00")
      try terminal.answer([
        "Done: all, part or skipped?": "80 %",
        "Worst pain during it, 0 (none) to 10": "two",
        "How hard was it, 0 (nothing) to 10 (all you can)?": "5/10",
      ])
      let run = try terminal.finish()
      #expect(run.transcript.contains("pain 2, effort 5, 80% done"), "\(run.transcript)")
    }
  }

  @Test func `a keyed line reads the same values`() throws {
    try inStandsPlan { plan in
      try plan.write("S1 p1, e5, sit-to-stand=3x8 step-up=10,5kg; fine\n", to: "d.txt")
      let result = try plan.run(["log", "p", "--from-sheet", "d.txt", "--sure"], at: "02T20:00")
      for words in ["sit-to-stand repetitions 8,8,8", "step-up load 10.5 kg", "\"fine\""] {
        #expect(result.output.contains(words), "\(result.error)\(result.output)")
      }
      for (line, cure) in [
        ("S2 squat=8", "d.txt:1:4: 'squat' is none of the session's exercises"),
        ("S2 p1 step-up=eh", "d.txt:1:7: I can't read 'eh' as repetitions"),
        ("S2 step-up=10 stone", "'stone'"),
      ] {
        try plan.write(line + "\n", to: "d.txt")
        let refused = try plan.run(["log", "p", "--from-sheet", "d.txt"], at: "06T20:00")
        #expect(refused.status == 65 && refused.error.contains(cure), "\(refused.error)")
      }
    }
  }
}
