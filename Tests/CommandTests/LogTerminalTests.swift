import Foundation
import TestSupport
import Testing

/// `regain log` as a conversation, in a terminal of 80 columns and 24 lines.
@Suite struct LogTerminalTests {
  /// A plan named `knee` that began on Monday, 2 March 2026, in a folder of its own.
  private struct Knee {
    let folder: URL

    init(_ program: String) throws {
      folder = try BuiltCommand.emptyFolder()
      let begun = try run(
        ["start", "knee", program, "--start", "2026-03-02", "--zone", "UTC", "--no-flags"],
        at: "01T12:00")
      try #require(begun.status == 0, "\(begun.error)")
    }

    private func arguments(_ words: [String], at moment: String) -> [String] {
      words + ["--store", "j.sqlite", "--now", "2026-03-\(moment):00Z"]
    }

    func run(_ words: [String], at moment: String) throws -> BuiltCommand.Result {
      try BuiltCommand.run(arguments(words, at: moment), in: folder)
    }

    func terminal(_ words: [String], at moment: String) throws -> PseudoTerminal {
      try PseudoTerminal(arguments(words, at: moment), in: folder)
    }

    /// What the journal holds, whenever it is looked at.
    func journal() throws -> String {
      try BuiltCommand.run(["journal", "export", "knee", "--store", "j.sqlite"], in: folder).output
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  private func inPlan(
    _ program: String = "knee-osteoarthritis-strength", _ use: (Knee) throws -> Void
  ) throws {
    let knee = try Knee(program)
    defer { knee.remove() }
    try use(knee)
  }

  @Test func `a green session takes three answers, and says what follows`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "02T20:00")
      try terminal.answer([
        "Done: all, part or skipped?": "",
        "Worst pain during it, 0 (none) to 10": "2",
        "How hard was it, 0 (nothing) to 10 (all you can)?": "5",
      ])
      let run = try terminal.finish()
      #expect(run.status == 0, "\(run.transcript)")
      for words in ["pain 2, effort 5, 100% done", "Green: carry on.", "Next: "] {
        #expect(run.transcript.contains(words), "\(words): \(run.transcript)")
      }
      #expect(!run.transcript.contains("(strength/1)"))
      let lines = run.transcript.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 24, "\(run.transcript)")
    }
  }

  @Test func `a red session shows the new dose, what to do tonight, and asks for signs`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "02T20:00")
      for answer in ["all", "7", ""] {
        try terminal.expect("Enter = ")
        terminal.type(answer)
      }
      try terminal.expect("Effort: not reported.")
      let report = try terminal.expect("Is the knee swollen, locked, or giving way?")
      for words in [
        "Red: pain 7 of 10, above 5.", "3 x 10 → 2 x 10 in ", "Tonight: rest with the leg up.",
      ] {
        #expect(report.contains(words), "\(words): \(report)")
      }
      terminal.type("")
      let run = try terminal.finish()
      #expect(run.status == 0, "\(run.transcript)")
      #expect(try !knee.journal().contains("gave-way"))
    }
  }

  @Test func `a sign after a red session stops the plan, and says whom to see`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "02T20:00")
      for answer in ["", "8", "9"] {
        try terminal.expect("Enter = ")
        terminal.type(answer)
      }
      try terminal.answer([
        "Is the knee swollen, locked, or giving way?": "s, g",
        "Swelling: 0 none": "2",
      ])
      let run = try terminal.finish()
      #expect(run.status == 77, "\(run.transcript)")
      #expect(run.transcript.contains("See a doctor today or tomorrow"), "\(run.transcript)")
      let journal = try knee.journal()
      #expect(run.transcript.components(separatedBy: "Tonight:").count == 2, "\(run.transcript)")
      #expect(journal.contains("gave-way") && journal.contains("\"swelling\":2"), "\(journal)")
    }
  }

  @Test func `the next morning asks for the morning's pain and the swelling`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "03T08:00")
      try terminal.answer([
        "Done: all": "60%",
        "On which day? Enter = Mon 2 Mar.": "",
        "Worst pain": "2",
        "How hard": "6",
        "Pain this morning": "1",
        "Swelling: 0 none": "",
      ])
      try terminal.expect("Swelling: not reported.")
      let run = try terminal.finish()
      #expect(run.status == 0, "\(run.transcript)")
      #expect(run.transcript.contains("pain 2, next morning 1, effort 6, 60% done"))
    }
  }

  @Test func `sessions that are not logged come in order, and one can wait`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee"], at: "04T21:00")
      let first = try terminal.expect("Done: all")
      #expect(first.contains("Leg strength, Mon 2 Mar") && first.contains("(1 of "), "\(first)")
      terminal.type("later")
      try terminal.expect("Left for later.")
      let second = try terminal.expect("Done: all")
      #expect(second.contains("Leg strength, Wed 4 Mar") && second.contains("(2 of "), "\(second)")
      terminal.type("skipped")
      try terminal.expect("Logged: Leg strength, Wed 4 Mar: skipped.")
      // Measurements come last, and a questionnaire of five values can wait as a whole.
      try terminal.expect("KOOS pain, 0 to 100?")
      terminal.type("later")
      try terminal.expect("Chair stands in 30 seconds, Tue 3 Mar")
      terminal.interrupt()
      _ = try terminal.finish()
      let journal = try knee.journal()
      #expect(journal.components(separatedBy: "\"isSkipped\":true").count == 2, "\(journal)")
    }
  }

  @Test func `a measurement asks for its values, each within its range`() throws {
    try inPlan("measures") { knee in
      let terminal = try knee.terminal(["log", "knee", "bend-and-straighten/1"], at: "02T20:00")
      try terminal.expect("in deg?")
      for wrong in ["ninety", "999"] {
        terminal.type(wrong)
        try terminal.expect("I can't read \"\(wrong)\". 'flexion' takes 0 to ")
      }
      terminal.type("95")
      try terminal.expect("in deg?")
      try terminal.expect("in deg?")
      terminal.type("")
      try terminal.expect("not measured.")
      let run = try terminal.finish()
      #expect(run.status == 0, "\(run.transcript)")
      let journal = try knee.journal()
      #expect(journal.contains("flexion") && !journal.contains("extension-deficit"), "\(journal)")
    }
  }

  @Test func `a wrong answer asks again with the cure, and loses nothing`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "03T08:00")
      for (question, wrongs, right) in [
        ("Done: all", ["perhaps", "101%", "-5"], "part"), ("How much of it", ["much", "x"], "80"),
        ("On which day?", ["someday", "2026-03-09", "tomorrow"], "mon"),
        ("Worst pain", ["11", "-1", "two and a half", "2.5"], "p2"),
        ("How hard", ["eleven", "99"], "5/10"), ("Pain this morning", ["?!", "12"], "1"),
        ("Swelling: 0 none", ["5", "lots"], "0"),
      ] {
        try terminal.expect(question)
        for wrong in wrongs {
          terminal.type(wrong)
          try terminal.expect("I can't read \"\(wrong)\". Type ")
          try terminal.expect(question)
        }
        terminal.type(right)
      }
      let run = try terminal.finish()
      #expect(run.status == 0, "\(run.transcript)")
      #expect(
        run.transcript.contains("pain 2, next morning 1, effort 5, 80% done, swelling 0"),
        "\(run.transcript)")
    }
  }

  @Test(arguments: 1...6)
  func `Ctrl-C at a question stores nothing of the session`(question: Int) throws {
    try inPlan { knee in
      let before = try knee.journal()
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "03T08:00")
      let answers = ["", "", "3", "5", "2", "1"]
      for number in 1...question {
        try terminal.expect("Enter = ")
        if number < question { terminal.type(answers[number - 1]) } else { terminal.interrupt() }
      }
      #expect(try terminal.finish().status != 0)
      #expect(try knee.journal() == before)
    }
  }

  @Test func `an input that ends stores nothing of the session, and says so`() throws {
    try inPlan { knee in
      let before = try knee.journal()
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "02T20:00")
      try terminal.expect("Done: all")
      terminal.type("")
      try terminal.expect("Worst pain")
      terminal.endInput()
      let run = try terminal.finish()
      #expect(run.status == 1, "\(run.transcript)")
      #expect(run.transcript.contains("nothing of this session was stored"))
      #expect(try knee.journal() == before)
    }
  }

  @Test func `Ctrl-C at the question on signs keeps what was logged, and no more`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee", "strength/1"], at: "02T20:00")
      for answer in ["", "8", "9"] {
        try terminal.expect("Enter = ")
        terminal.type(answer)
      }
      try terminal.expect("Is the knee swollen, locked, or giving way?")
      terminal.interrupt()
      #expect(try terminal.finish().status != 0)
      let journal = try knee.journal()
      #expect(journal.contains("\"pain\":8") && !journal.contains("flags"), "\(journal)")
    }
  }

  @Test func `where all is logged it asks for the morning, once a day`() throws {
    try inPlan { knee in
      let terminal = try knee.terminal(["log", "knee"], at: "01T20:00")
      try terminal.expect("How is the knee this morning?")
      try terminal.answer([
        "Pain this morning": "1",
        "Swelling: 0 none": "",
      ])
      #expect(try terminal.finish().status == 0)
      #expect(try knee.journal().contains("\"morning\":1"))
      let again = try knee.terminal(["log", "knee"], at: "01T21:00").finish()
      #expect(again.status != 0 && again.transcript.contains("is logged"), "\(again.transcript)")
    }
  }

  @Test func `the morning after a session is asked for, before what is to be measured`() throws {
    try inPlan { knee in
      #expect(try knee.run(["log", "knee", "strength/1", "p2"], at: "02T20:00").status == 0)
      let today = try knee.run(["today"], at: "03T07:00").output
      #expect(today.contains("How is the knee this morning? regain log knee"), "\(today)")
      let terminal = try knee.terminal(["log", "knee"], at: "03T07:00")
      try terminal.expect("How is the knee this morning?")
      try terminal.answer([
        "Pain this morning": "1",
        "Swelling: 0 none": "0",
        "KOOS pain": "later",
      ])
      #expect(try terminal.finish().status == 0)
      #expect(try knee.journal().contains("\"morning\":1"))
    }
  }

  @Test func `letters of the diary sheet are readings`() throws {
    try inPlan { knee in
      let log = try knee.run(["log", "knee", "p2", "e5", "d100"], at: "02T20:00")
      #expect(log.status == 0, "\(log.error)")
      #expect(log.output.contains("pain 2, effort 5, 100% done"), "\(log.output)")
      let named = try knee.run(["log", "knee", "strength/1", "m1,s0"], at: "03T20:00")
      #expect(named.output.contains("next morning 1, swelling 0"), "\(named.output)\(named.error)")
      for (words, cure) in [
        (["p11"], "0 to 10"), (["p2", "p3"], "twice"), (["p2", "--pain", "2"], "twice"),
        (["k5"], "p pain"), (["p2", "x"], "leave the rest out"),
      ] {
        let wrong = try knee.run(["log", "knee"] + words, at: "03T20:00")
        #expect(wrong.status == 64 && wrong.error.contains(cure), "\(words): \(wrong.error)")
      }
      let skipped = try knee.run(["log", "knee", "strength/2", "x"], at: "04T20:00")
      #expect(skipped.status == 0 && skipped.output.contains("skipped"), "\(skipped.error)")
    }
  }
}
