import Foundation
import TestSupport
import Testing

/// `regain build --for` and `regain start --for` as their users run them.
@Suite struct NeedCommandTests {
  private let base = ["--start", "2026-03-02", "--zone", "UTC", "--no-flags"]

  private func programs(_ result: BuiltCommand.Result) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let plan = (json as? [String: Any])?["plan"] as? [String: Any]
    return try #require(plan?["programs"] as? [String])
  }

  @Test func `a pipe gets the programme that words pick`() throws {
    let result = try BuiltCommand.run(
      ["build", "--for", "bursitis", "--diagnosed-by", "Dr Weber", "--format", "json"] + base)
    #expect(result.status == 0, "\(result.error)")
    #expect(try programs(result) == ["prepatellar-bursitis"])
    #expect(result.error.contains("prepatellar-bursitis, "))
  }

  @Test func `what is named joins what is picked`() throws {
    let result = try BuiltCommand.run(
      [
        "build", "insoles", "meals", "--for", "arthrosis", "--answer", "training=strength",
        "--format", "json",
      ] + base)
    #expect(result.status == 0, "\(result.error)")
    #expect(try programs(result) == ["knee-osteoarthritis-strength", "insoles", "meals"])
  }

  @Test(
    arguments: [
      (["--for", "arthroscopy"], 64, "--answer meniscus=repaired"),
      (["--for", "arthroscopy", "--answer", "meniscus=maybe"], 64, "is no answer to"),
      (["--for", "arthroscopy", "--answer", "meniscus"], 64, "takes a question and its answer"),
      (["--for", "bursitis", "--answer", "meniscus=trimmed"], 64, "does not raise"),
      (["--for", "bursitis", "--days", "1"], 64, "asks for more"),
      (["--for", "bursitis", "--days", "8"], 64, "1 to 7"),
      (["--for", "arthrosis", "--equipment", "spaceship"], 64, "knows no 'spaceship'"),
      (["--for", "broken heart"], 64, "no programme fits"), (["--for", ""], 64, "--for"),
      (["--for", "insect bite"], 77, "a doctor comes before any programme"),
      (["--days", "3", "graded-walking"], 64, "go with '--for'"), ([], 64, "--for"),
      (
        ["--for", "arthroscopy", "--answer", "meniscus=trimmed", "--cleared-by", "Dr Weber"], 64,
        "--day0 DATE, the day of the operation"
      ),
    ] as [([String], Int32, String)])
  func `what is missing or wrong is named`(words: [String], status: Int32, text: String) throws {
    let result = try BuiltCommand.run(["build"] + words + base)
    #expect(result.status == status, "\(result.error)")
    #expect(result.output.isEmpty)
    #expect(result.error.contains(text), "\(result.error)")
  }

  @Test func `without a terminal the first day is asked for by its option`() throws {
    let result = try BuiltCommand.run(["build", "--for", "overuse", "--no-flags"])
    #expect(result.status == 64)
    #expect(result.error.contains("--start DATE"))
  }

  @Test func `words that name a warning sign say so, and the questions still come`() throws {
    let words = ["build", "--for", "kneecap dislocation", "--start", "2026-03-02", "--zone", "UTC"]
    let asked = try BuiltCommand.run(words + ["--day0", "2026-02-20", "--cleared-by", "Dr Weber"])
    #expect(asked.status == 77)
    #expect(asked.error.contains("Your words can mean a warning sign. Violent injury"))
    #expect(asked.error.contains("--no-flags"))
  }

  @Test func `words that tell of a sign for a doctor allow a gentle start, with a reminder`()
    throws
  {
    let words = ["build", "--for", "knee hurts at night", "--format", "csv"] + base
    let gentle = try BuiltCommand.run(words)
    #expect(gentle.status == 0)
    #expect(gentle.output.contains("Have it looked at: Ache at night"))
    let cleared = try BuiltCommand.run(words + ["--cleared-by", "Dr Weber"])
    #expect(cleared.status == 0 && !cleared.output.contains("Have it looked at"))
  }

  @Test(arguments: [
    (["--test", "6RM leg-pres=40"], "6RM leg-press"), (["--test", "6RM=x"], "as a number"),
  ])
  func `a test that no dose is made of is refused`(words: [String], text: String) throws {
    let result = try BuiltCommand.run(
      ["build", "heavy-slow-resistance", "--diagnosed-by", "Dr Weber"] + words + base)
    #expect(result.status == 64)
    #expect(result.error.contains(text), "\(result.error)")
  }

  @Test(
    arguments: [
      (
        ["graded-walking-quota", "--trials", "18,20,22"], "\"16 min easy",
        ["graded-walking-quota"], "\"9.5 min easy"
      ),
      (
        [
          "heavy-slow-resistance", "--with", "lifts-by-repetitions", "--diagnosed-by", "Dr Weber",
          "--test", "6RM leg-press=40",
        ], "20 kg, 6 x 30 kg, max x 40 kg",
        [
          "heavy-slow-resistance", "--with", "lifts-by-repetitions", "--diagnosed-by", "Dr Weber",
        ], "10 x 10 kg, 6 x 15 kg"
      ),
      (
        ["graded-walking-steps", "--test", "steps=4000"], "\"4400 steps",
        ["graded-walking-steps"], "\"3100 steps"
      ),
    ] as [([String], String, [String], String)])
  func `a first dose comes from a test, or is the beginner's`(
    tested: [String], dose: String, plain: [String], usual: String
  ) throws {
    let own = try BuiltCommand.run(["build", "--format", "json"] + tested + base)
    #expect(own.status == 0 && own.output.contains(dose), "\(own.error)")
    let other = try BuiltCommand.run(["build", "--format", "json"] + plain + base)
    #expect(other.status == 0 && other.output.contains(usual), "\(other.error)")
  }

  @Test func `a person in a terminal is asked the few things that decide`() throws {
    let script = URL(fileURLWithPath: "/usr/bin/script")
    try #require(FileManager.default.isExecutableFile(atPath: script.path))
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let command =
      "\(BuiltCommand.executable.path) start left-knee --for arthroscopy --zone UTC "
      + "--now 2026-03-02T06:00:00Z"
    // The operation, whose word, the signs, the first day, day 0, the bend, and when there is time.
    let answers =
      "trimmed\\nDr Weber\\n\\n\\n\\ntomorrow\\n2026-02-27\\n85\\nmon-fri 17:00-20:00\\n"
    let result = try BuiltCommand.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "printf '\(answers)' | script -qec '\(command)' /dev/null"], in: folder)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("What was done to the meniscus?"))
    #expect(result.output.contains("On which day was the operation?"))
    #expect(result.output.contains("'left-knee' begins on Tue 3 Mar"), "\(result.output)")
    let other = command.replacing("left-knee", with: "right-knee")
    let wrong = try BuiltCommand.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "printf 'both\\nneither\\nwhat\\n' | script -qec '\(other)' /dev/null"], in: folder)
    #expect(wrong.status == 64 && wrong.output.contains("'both' is no answer."))
  }
}
