import Foundation
import TestSupport
import Testing

/// The questions before a start and of the weekly check, in a terminal of 80 columns and 24 lines.
@Suite struct QuestionTerminalTests {
  private static let start = [
    "start", "knee", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--now",
    "2026-03-02T06:00:00Z", "--store", "j.sqlite",
  ]
  /// What ends each screen: how it is answered.
  private static let prompt = "Why we ask: type ? "

  private func inFolder(_ use: (URL) throws -> Void) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try use(folder)
  }

  private func plans(in folder: URL) throws -> String {
    try BuiltCommand.run(["plans", "--store", "j.sqlite"], in: folder).output
  }

  @Test func `each screen fits the terminal, and Enter at each begins the plan`() throws {
    try inFolder { folder in
      let terminal = try PseudoTerminal(Self.start, in: folder)
      for number in 1...4 {
        let screen = try terminal.expect(Self.prompt)
        #expect(screen.contains("Questions \(number) of 4."), "\(screen)")
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 24 && lines.allSatisfy { $0.count <= 80 }, "\(screen)")
        terminal.type(["", "n", "no", "none"][number - 1])
      }
      let run = try terminal.finish()
      #expect(run.status == 0, "\(run.transcript)")
      #expect(run.transcript.contains("'knee' begins on Mon 2 Mar"))
      #expect(try plans(in: folder).contains("knee"))
    }
  }

  @Test func `what is no answer asks again as often as needed, and what was said stays`() throws {
    try inFolder { folder in
      let terminal = try PseudoTerminal(Self.start, in: folder)
      // Painkillers on the third screen allow a gentle start, whatever is typed after it.
      for number in 1...4 {
        try terminal.expect("Questions \(number) of 4.")
        for wrong in ["perhaps", "99", "1 x", "-1"] {
          terminal.type(wrong)
          try terminal.expect("I can't read \"\(wrong)\"")
        }
        terminal.type("?")
        try terminal.expect(Self.prompt)
        terminal.type("y")
        try terminal.expect("Which of them?")
        terminal.type(number == 3 ? "painkillers" : "")
      }
      let run = try terminal.finish()
      #expect(run.status == 0, "\(run.transcript)")
      #expect(run.transcript.contains("you said yes to: Do you need painkillers"))
    }
  }

  @Test func `a number asks which part, and the part decides what to do`() throws {
    try inFolder { folder in
      let terminal = try PseudoTerminal(Self.start, in: folder)
      let screen = try terminal.expect(Self.prompt)
      #expect(screen.contains(" 2  Knee pain with fever, shivering, or feeling ill;"))
      terminal.type("2")
      try terminal.answer([
        "Which part of question 2 is it?": "7",
        "Which part of question 2 is it?": "2",
      ])
      let run = try terminal.finish()
      #expect(run.status == 77)
      #expect(run.transcript.contains("no plan was made. You said yes to: After an operation:"))
      #expect(!run.transcript.contains("Questions 2 of 4"))
      #expect(try !plans(in: folder).contains("knee "))
    }
  }

  @Test func `a part that does not hold after all goes on`() throws {
    try inFolder { folder in
      let terminal = try PseudoTerminal(Self.start, in: folder)
      try terminal.expect(Self.prompt)
      terminal.type("3")
      try terminal.expect("n = none after all.")
      terminal.type("n")
      for _ in 2...4 {
        try terminal.expect(Self.prompt)
        terminal.type("")
      }
      #expect(try terminal.finish().status == 0)
    }
  }

  @Test(arguments: 1...4)
  func `Ctrl-C at a screen keeps nothing`(screen: Int) throws {
    try inFolder { folder in
      let terminal = try PseudoTerminal(Self.start, in: folder)
      for number in 1...screen {
        try terminal.expect(Self.prompt)
        if number < screen { terminal.type("") } else { terminal.interrupt() }
      }
      #expect(try terminal.finish().status != 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test func `a name that is taken is said before anything is asked`() throws {
    try inFolder { folder in
      #expect(try BuiltCommand.run(Self.start + ["--no-flags"], in: folder).status == 0)
      let run = try PseudoTerminal(Self.start, in: folder).finish()
      #expect(run.status == 1 && run.transcript.contains("a plan 'knee'"), "\(run.transcript)")
      #expect(!run.transcript.contains("Questions 1"))
    }
  }

  @Test func `the weekly check is short, stores the answer, and keeps nothing of half a one`()
    throws
  {
    try inFolder { folder in
      #expect(try BuiltCommand.run(Self.start + ["--no-flags"], in: folder).status == 0)
      let check = ["flags", "knee", "--store", "j.sqlite", "--now", "2026-03-09T06:00:00Z"]
      let history = ["history", "knee", "--store", "j.sqlite"]
      let before = try BuiltCommand.run(history, in: folder).output
      let left = try PseudoTerminal(check, in: folder)
      try left.expect("Questions 1 of 2.")
      left.type("")
      try left.expect("Questions 2 of 2.")
      left.interrupt()
      #expect(try left.finish().status != 0)
      #expect(try BuiltCommand.run(history, in: folder).output == before)
      let none = try PseudoTerminal(check, in: folder)
      for number in 1...2 {
        try none.expect("Questions \(number) of 2.")
        none.type("")
      }
      let run = try none.finish()
      #expect(run.status == 0 && run.transcript.contains("no warning sign"), "\(run.transcript)")
      let some = try PseudoTerminal(check, in: folder)
      try some.expect("Questions 1 of 2.")
      some.type("chest-pain")
      let stopped = try some.finish()
      #expect(stopped.status == 77 && stopped.transcript.contains("Call 112"))
    }
  }
}
