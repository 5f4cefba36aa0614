import Foundation
import TestSupport
import Testing

/// A value that looks like a slip of the hand is asked for once more, and nothing is stored before.
@Suite struct DoubtfulValueTests {
  @Test(arguments: [
    (["--load", "sit-to-stand=100"], "Really 100 kg of Sit to stand? Ordered were 10 kg."),
    (["--load", "sit-to-stand=20.5"], "Really 20.5 kg of Sit to stand? Ordered were 10 kg."),
    (["--load", "step-up=4/40"], "Really 40 kg of Step up? Ordered were 4 kg."),
    (
      ["--reps", "sit-to-stand=80,8,8"],
      "Really 80 repetitions of Sit to stand in a set? Ordered were 8."
    ),
    (["--minutes", "200"], "Really 200 minutes? Ordered were 20."),
  ])
  func `in a pipe it needs a word`(words: [String], question: String) throws {
    try inStandsPlan { plan in
      let log = ["log", "p", "strength/1", "p1"] + words
      let refused = try plan.run(log, at: "02T20:00")
      #expect(refused.status == 64, "\(refused.output)")
      #expect(
        refused.error.contains(question) && refused.error.contains("--sure"), "\(refused.error)")
      #expect(try !plan.done(["history", "p"], at: "02T20:01").contains("strength/1"))
      try plan.done(log + ["--sure"], at: "02T20:02")
      #expect(try plan.done(["history", "p"], at: "02T20:03").contains("strength/1"))
    }
  }

  @Test(arguments: [
    ["--load", "sit-to-stand=20"], ["--load", "sit-to-stand=0"], ["--load", "sit-to-stand=1"],
    ["--reps", "sit-to-stand=24,24,24"], ["--reps", "sit-to-stand=1,1,1"], ["--minutes", "60"],
    ["--minutes", "1"],
  ])
  func `what is near or low is believed`(words: [String]) throws {
    try inStandsPlan { plan in
      try plan.done(["log", "p", "strength/1", "p1"] + words, at: "02T20:00")
    }
  }

  @Test(arguments: ["no", "", "yes"])
  func `in a terminal it is asked for`(answer: String) throws {
    try inStandsPlan { plan in
      let terminal = try plan.terminal(
        ["log", "p", "strength/1", "p1", "d100", "--load", "sit-to-stand=100"], at: "02T20:00")
      try terminal.expect("Really 100 kg of Sit to stand? Ordered were 10 kg.")
      terminal.type(answer)
      let run = try terminal.finish()
      #expect((run.status == 0) == (answer == "yes"), "\(run.transcript)")
      let history = try plan.done(["history", "p"], at: "02T20:03")
      #expect(history.contains("strength/1") == (answer == "yes"))
    }
  }

  @Test func `a measure outside its range is asked for, unless it is a scale`() throws {
    try inStandsPlan { plan in
      let refused = try plan.run(["measure", "p", "flexion", "1100"], at: "02T20:00")
      #expect(refused.status == 64)
      for words in ["Really 1100 deg?", "0 to 170", "--sure"] {
        #expect(refused.error.contains(words), "\(refused.error)")
      }
      let scale = try plan.run(["measure", "p", "pain", "11", "--sure"], at: "02T20:00")
      #expect(scale.status == 64 && !scale.error.contains("--sure"), "\(scale.error)")
      #expect(try !plan.done(["measure", "p"], at: "02T20:01").contains("1100"))
      let girth = try plan.done(["measure", "p", "girth", "104", "--sure"], at: "02T20:02")
      #expect(girth.contains("Stored: girth 104"), "\(girth)")
    }
  }

  @Test func `in a keyed diary the line is named, and all lines wait`() throws {
    try inStandsPlan { plan in
      try plan.write("S1 p1 e5 d100\nS2 p1 sit-to-stand=100kg\nS3 p1 step-up=8,90,8\n", to: "d.txt")
      let log = ["log", "p", "--from-sheet", "d.txt"]
      let refused = try plan.run(log, at: "10T20:00")
      #expect(refused.status == 65, "\(refused.output)")
      for words in [
        "d.txt:2:1: Really 100 kg of Sit to stand? Ordered were 10 kg.",
        "d.txt:3:1: Really 90 repetitions of Step up in a set?", "--sure", "nothing was stored",
      ] {
        #expect(refused.error.contains(words), "\(refused.error)")
      }
      #expect(try !plan.done(["history", "p"], at: "10T20:01").contains("strength/1"))
      try plan.done(log + ["--sure"], at: "10T20:02")
    }
  }
}
