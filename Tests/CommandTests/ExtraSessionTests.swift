import Foundation
import TestSupport
import Testing

/// A session that nobody planned counts for load, rest and pain, and for no rule.
@Suite struct ExtraSessionTests {
  @Test func `a walk with a friend is stored and shown as extra`() throws {
    try inStandsPlan { plan in
      let log = try plan.done(
        ["log", "p", "walk", "--extra", "--minutes", "30", "--pain", "1", "--effort", "3"],
        at: "03T20:00")
      #expect(log.contains("Walk (extra), Tue 3 Mar: extra Walk, 30 min, pain 1"), "\(log)")
      #expect(log.contains("Green: carry on."), "\(log)")
      let history = try plan.done(["history", "p"], at: "03T20:01")
      #expect(history.contains("extra Walk, 30 min"), "\(history)")
      let progress = try plan.done(["progress", "p"], at: "03T20:01")
      #expect(progress.contains("0/2 +1 extra"), "\(progress)")
      // Effort times minutes is the week's load.
      #expect(progress.contains("90"), "\(progress)")
      let sheet = try plan.done(["print", "p", "--format", "html", "--week"], at: "03T20:01")
      #expect(sheet.contains("Walk (extra)"))
      #expect(try plan.done(["today", "p"], at: "03T20:01").contains("Walk (extra)"))
      let calendar = try plan.done(["export", "p", "-o", "-"], at: "03T20:01")
      #expect(!calendar.contains("Walk (extra)"))
    }
  }

  @Test func `it earns no step of a rule, and takes none`() throws {
    try inStandsPlan { plan in
      try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T21:00")
      let log = try plan.done(
        [
          "log", "p", "strength", "--extra", "--minutes", "20", "--pain", "1", "--effort", "5",
        ], at: "03T20:00")
      #expect(log.contains("Chair stands (extra)"), "\(log)")
      // One step for the planned session, and none for the extra one.
      let next = try plan.secondDoses(at: "03T20:01")
      #expect(next.contains("3 x 9 @ 10 kg") && next.contains("strength/2]"), "\(next)")
      let gate = try plan.done(["progress", "p"], at: "03T20:01")
      #expect(gate.contains("1/2 +1 extra"), "\(gate)")
    }
  }

  @Test func `what is heavy keeps its distance from the sessions ahead`() throws {
    try inStandsPlan { plan in
      try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T21:00")
      #expect(try plan.doses(on: "04", at: "03T08:00").contains("strength/2"))
      try plan.done(
        ["log", "p", "gym", "--extra", "--minutes", "60", "--pain", "1"], at: "03T20:00")
      // 48 hours lie between sessions of strength.
      #expect(try !plan.doses(on: "04", at: "03T20:01").contains("strength/2"))
      #expect(try plan.doses(on: "05", at: "03T20:01").contains("strength/2"))
    }
  }

  @Test func `pain in it holds the dose, and its next morning counts`() throws {
    try inStandsPlan { plan in
      try plan.done(["log", "p", "strength/1", "p1", "e5"], at: "02T21:00")
      #expect(try plan.secondDoses(at: "03T20:00").contains("3 x 9"))
      let log = try plan.done(
        ["log", "p", "walk", "--extra", "--minutes", "90", "--pain", "7"], at: "03T20:00")
      #expect(log.contains("Red: pain 7 of 10"), "\(log)")
      let after = try plan.done(["sessions", "p", "--doses"], at: "03T20:01")
      let second = try plan.doses(on: "04", at: "03T20:01")
      #expect(second.contains("3 x 8 @ 10 kg") && !after.contains("2 x 8"), "\(after)")
      let later = try plan.done(
        ["log", "p", "+walk/1", "--morning", "6"], at: "04T07:00")
      #expect(later.contains("next morning 6"), "\(later)")
    }
  }

  @Test func `of an activity that is not known the class is asked for`() throws {
    try inStandsPlan { plan in
      let words = ["log", "p", "aerial", "silks", "--extra", "--minutes", "40", "--pain", "1"]
      let refused = try plan.run(words, at: "03T20:00")
      #expect(refused.status == 64 && refused.error.contains("--load-class"), "\(refused.error)")
      let log = try plan.done(words + ["--load-class", "strength"], at: "03T20:00")
      #expect(log.contains("Aerial silks (extra)"), "\(log)")
      let length = try plan.run(["log", "p", "walk", "--extra", "--pain", "1"], at: "03T20:00")
      #expect(length.status == 64 && length.error.contains("--minutes"), "\(length.error)")
      for words in [["--reps", "8"], ["--load", "5"], ["--done", "50%"], ["--skipped"]] {
        let log = ["log", "p", "walk", "--extra", "--minutes", "30"] + words
        #expect(try plan.run(log, at: "03T20:00").status == 64, "\(words)")
      }
      #expect(
        try plan.run(["log", "p", "--extra", "--minutes", "30"], at: "03T20:00").status == 64)
    }
  }

  @Test func `it is undone, exported and imported as any fact`() throws {
    try inStandsPlan { plan in
      let before = try plan.done(["sessions", "p", "--doses"], at: "03T21:00")
      try plan.done(
        ["log", "p", "gym", "--extra", "--minutes", "60", "--pain", "1"], at: "03T20:00")
      let after = try plan.done(["sessions", "p", "--doses"], at: "03T21:00")
      #expect(after != before)
      func journal(_ words: [String]) throws -> String {
        let store = ["--store", "j.sqlite"]
        let result = try BuiltCommand.run(["journal"] + words + store, in: plan.folder)
        #expect(result.status == 0, "\(result.error)")
        return result.output
      }
      try plan.write(try journal(["export", "p"]), to: "p.jsonl")
      _ = try journal(["import", "p.jsonl", "--as", "q"])
      let copy = try plan.done(["sessions", "q", "--doses"], at: "03T21:00")
      #expect(copy == after)
      try plan.done(["undo", "p", "--yes"], at: "03T21:00")
      #expect(try plan.done(["sessions", "p", "--doses"], at: "03T21:00") == before)
    }
  }
}
