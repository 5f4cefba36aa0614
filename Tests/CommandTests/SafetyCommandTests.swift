import Foundation
import Rehabilitation
import TestSupport
import Testing

/// What stands before a start, as its user meets it (EVIDENCE part 4).
@Suite struct SafetyCommandTests {
  private func build(
    _ program: String, _ options: [String], environment: [String: String] = [:]
  ) throws -> BuiltCommand.Result {
    let day0 = program == "minor-knee-injury" ? ["--day0", "2026-03-01"] : []
    return try BuiltCommand.run(
      ["build", program, "--start", "2026-03-02", "--zone", "UTC"] + day0 + options,
      environment: environment)
  }

  @Test(arguments: RedFlag.all.filter { $0.level == .emergency })
  func `an emergency is refused with the answer, the reason and the number to call`(
    flag: RedFlag
  ) throws {
    let program = flag.audience == .injured ? "minor-knee-injury" : "graded-walking"
    let result = try build(
      program,
      ["--no-flags", "--flag", flag.id, "--cleared-by", "Dr Weber", "--emergency-number", "911"])
    #expect(result.status == 77 && result.output.isEmpty)
    #expect(result.error.contains("no plan was made. You said yes to: \(flag.question)\n"))
    #expect(result.error.contains("Why it matters: \(flag.reason)\n"))
    #expect(result.error.contains("What to do: "))
    #expect(result.error.contains(flag.advice))
    #expect(result.error.contains("emergency department"))
    #expect(result.error.contains("911") && !result.error.contains("112"))
  }

  @Test(arguments: RedFlag.all.filter { $0.level == .urgent })
  func `what is urgent is refused with the answer, the reason and what to do`(
    flag: RedFlag
  ) throws {
    let result = try build("graded-walking", ["--no-flags", "--flag", flag.id])
    #expect(result.status == 77 && result.output.isEmpty)
    #expect(result.error.contains("no plan was made. You said yes to: \(flag.question)\n"))
    #expect(result.error.contains("Why it matters: \(flag.reason)\n"))
    let when = flag.isSameDay ? "today" : "today or tomorrow"
    #expect(result.error.contains("What to do: See a doctor \(when), and do no exercise"))
    #expect(result.error.contains(flag.advice))
  }

  @Test(arguments: RedFlag.all.filter { $0.level == .clinic })
  func `what can wait for weeks allows a gentle start`(flag: RedFlag) throws {
    let gentle = try build(
      "graded-walking", ["--no-flags", "--flag", flag.id, "--format", "csv"])
    #expect(gentle.status == 0)
    #expect(gentle.error.contains("you said yes to: \(flag.question)"))
    #expect(gentle.output.contains("Have it looked at"))
    // The first of the four phases, of three weeks each.
    #expect(gentle.output.contains("2026-03-20") && !gentle.output.contains("2026-04"))
  }

  @Test func `what can wait for weeks comes before a programme that needs a diagnosis`() throws {
    let flag = try #require(RedFlag("painkillers"))
    let refused = try build(
      "heavy-slow-resistance", ["--no-flags", "--flag", flag.id, "--diagnosed-by", "Dr Weber"])
    #expect(refused.status == 77)
    #expect(refused.error.contains(flag.reason))
    let cleared = try build(
      "heavy-slow-resistance", ["--no-flags", "--flag", flag.id, "--cleared-by", "Dr Weber"])
    #expect(cleared.status == 0)
  }

  @Test func `the emergency number is 112, the environment's, or the one that is given`() throws {
    let flag = ["--no-flags", "--flag", "chest-pain"]
    let setting = ["REGAIN_EMERGENCY_NUMBER": "000"]
    #expect(try build("graded-walking", flag).error.contains("Call 112 "))
    #expect(try build("graded-walking", flag, environment: setting).error.contains("Call 000 "))
    #expect(
      try build("graded-walking", flag + ["--emergency-number", "999"], environment: setting)
        .error.contains("Call 999 "))
    for wrong in ["", "1", "call me", "112\n", "9111111111111111"] {
      let result = try build("graded-walking", flag + ["--emergency-number", wrong])
      #expect(result.status == 64, "\(wrong)")
      #expect(result.error.contains("--emergency-number"))
    }
  }

  @Test func `a diagnosis is asked for in words, and a name answers`() throws {
    let refused = try build("heavy-slow-resistance", ["--no-flags"])
    #expect(refused.status == 77)
    #expect(refused.error.contains("know what their knee has"))
    #expect(refused.error.contains("--diagnosed-by"))
    for name in ["", "  ", "\t"] {
      let unnamed = try build("heavy-slow-resistance", ["--no-flags", "--diagnosed-by", name])
      #expect(unnamed.status == 77)
    }
    for option in ["--diagnosed-by", "--cleared-by"] {
      #expect(
        try build("heavy-slow-resistance", ["--no-flags", option, "Dr Weber"]).status == 0)
    }
  }

  @Test func `a contraindication that holds refuses, or asks for a clinician`() throws {
    // Questions 2 and 6 of graded walking: a sore foot, and much sitting.
    let forbidden = try build(
      "graded-walking", ["--no-flags", "--yes-to", "2", "--cleared-by", "Dr Weber"])
    #expect(forbidden.status == 77)
    #expect(forbidden.error.contains("yes to question 2 of 'graded-walking'"))
    #expect(forbidden.error.contains("Do not start it now"))
    let asked = try build("graded-walking", ["--no-flags", "--yes-to", "graded-walking/6"])
    #expect(asked.status == 77)
    #expect(asked.error.contains("Ask your clinician first"))
    let cleared = try build(
      "graded-walking", ["--no-flags", "--yes-to", "6", "--cleared-by", "Dr Weber"])
    #expect(cleared.status == 0)
    for wrong in ["0", "99", "-1", "six", "other/1", "graded-walking/", "a/b/1"] {
      let result = try build("graded-walking", ["--no-flags", "--yes-to=\(wrong)"])
      #expect(result.status == 64, "\(wrong)")
      #expect(result.error.contains("there are: 1 to 8."), "\(result.error)")
    }
  }

  @Test func `the age decides what follows from it`() throws {
    let old = try build("minor-knee-injury", ["--no-flags", "--age", "60"])
    #expect(old.status == 77)
    #expect(old.error.contains("X-ray decision today"))
    #expect(try build("minor-knee-injury", ["--no-flags", "--age", "54"]).status == 0)
    #expect(try build("graded-walking", ["--no-flags", "--age", "121"]).status == 64)
  }

  @Test func `questions are shown to those whom they concern, with the word that answers them`()
    throws
  {
    let plain = try build("graded-walking", ["--age", "40"]).error
    #expect(plain.contains("(hot-swollen-joint)") && plain.contains("Get help at once (112):"))
    #expect(plain.contains("(6)") && !plain.contains("child-limp"))
    #expect(!plain.contains("ottawa-") && !plain.contains("warm-artificial-joint"))
    let child = try build("graded-walking", ["--age", "12", "--prosthesis"]).error
    #expect(child.contains("(child-limp)") && child.contains("(warm-artificial-joint)"))
    let injured = try build("minor-knee-injury", []).error
    for id in ["age", "kneecap", "fibula", "bend", "steps"] {
      #expect(injured.contains("(ottawa-\(id))"))
    }
    let both = try BuiltCommand.run([
      "build", "graded-walking", "knee-osteoarthritis-strength", "--start", "2026-03-02",
    ]).error
    #expect(both.contains("(graded-walking/1)"))
    // Its first question is one of graded walking, too, and is asked once.
    #expect(both.contains("(knee-osteoarthritis-strength/3)"))
    #expect(!both.contains("(knee-osteoarthritis-strength/1)"))
  }

  @Test func `a person who says yes is asked which, and told what to do`() throws {
    let command = [
      BuiltCommand.executable.path, "build graded-walking --start 2026-03-02 --zone UTC -o p.ics",
    ].joined(separator: " ")
    for (answers, status, words) in [
      ("\\ncalf\\n", 77, "a clot in a vein"), ("yes\\n", 77, "Which of them?"),
      ("no\\nn\\nunclear-pain\\n\\n", 0, "weekly reminder"),
      ("\\nperhaps\\n", 77, "nothing is kept"), ("\\n\\n\\n\\n", 0, "Does any of these fit you?"),
    ] as [(String, Int32, String)] {
      let result = try inTerminal(command, answers: answers)
      #expect(result.status == status, "\(answers): \(result.output)")
      #expect(result.output.contains(words), "\(answers): \(result.output)")
    }
  }

  @Test func `a person is asked for the name that a programme needs`() throws {
    for (program, option) in [
      ("heavy-slow-resistance", "Who diagnosed your knee?"),
      ("physiotherapy-course", "Which clinician cleared you"),
    ] {
      let command =
        "\(BuiltCommand.executable.path) build \(program) --start 2026-03-02 --zone UTC "
        + "--no-flags -o p.ics"
      let named = try inTerminal(command, answers: "Dr Weber\\n")
      #expect(named.status == 0 && named.output.contains(option), "\(named.output)")
      let unclear = try inTerminal(command, answers: "?\\n--\\nDr Weber\\n")
      #expect(unclear.status == 0 && unclear.output.contains("as a name"), "\(unclear.output)")
      let silent = try inTerminal(command, answers: "\\n")
      #expect(silent.status == 77, "\(silent.output)")
    }
  }

  /// Runs a shell command in a terminal of its own, in which answers are typed.
  private func inTerminal(_ command: String, answers: String) throws -> BuiltCommand.Result {
    let script = URL(fileURLWithPath: "/usr/bin/script")
    try #require(FileManager.default.isExecutableFile(atPath: script.path))
    return try BuiltCommand.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "printf '\(answers)' | script -qec '\(command)' /dev/null"])
  }
}
