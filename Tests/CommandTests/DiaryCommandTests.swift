import Foundation
import TestSupport
import Testing

/// `regain log --from-sheet` as its user runs it.
@Suite struct DiaryCommandTests {
  @Test func `a diary is keyed in a line a row, and each line counts`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    try plan.write(
      "# first week\nS1 b1 p2 m1 e5 d100\ns2 p7 e8 d50; slipped <b>\nS3 x\n", to: "diary.txt")
    let log = try plan.run(["log", "left-knee", "--from-sheet", "diary.txt"], on: "2026-03-08")
    #expect(log.status == 0, "\(log.error)")
    for line in [
      "Logged: Leg strength, Mon 2 Mar: before 1, pain 2, next morning 1, effort 5, "
        + "100% done.",
      "Logged: Leg strength, Wed 4 Mar: pain 7, effort 8, 50% done, \"slipped <b>\".",
      "Red: pain 7 of 10", "Logged: Leg strength, Fri 6 Mar: skipped.",
    ] { #expect(log.output.contains(line), "\(log.output)") }
    let progress = try plan.run(["progress", "left-knee"], on: "2026-03-08")
    #expect(progress.output.contains("2/3"))
    let page = try plan.run(
      ["print", "left-knee", "--format", "html", "--clinician"], on: "2026-03-08")
    #expect(page.output.contains("slipped &lt;b&gt;"))
    #expect(page.output.contains("pain 7 of 10"))
    let back = try plan.run(["undo", "left-knee", "--yes"], on: "2026-03-09")
    #expect(back.status == 0, "\(back.error)")
    #expect(back.output.contains("Stored in the same moment, and still counting:\n  2  strength/1"))
    #expect(!back.output.contains("strength/3: skipped\n"))
  }

  @Test func `one bad line, and nothing is stored; every bad line is told`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    try plan.write("S1 p2\nS2 p11 e5\n\n  Q9 p1\nS3 q\n", to: "diary.txt")
    let first = try plan.run(["log", "left-knee", "--from-sheet", "diary.txt"], on: "2026-03-08")
    #expect(first.status == 65)
    #expect(first.output.isEmpty)
    #expect(
      first.error.contains("diary.txt:2:4: pain during (p) goes from 0 to 10, and 11 is outside."))
    #expect(first.error.contains("diary.txt:5:4: 'q' is no reading"))
    try plan.write("S1 p2\n  Q9 p1\nS60 p1\nS1 p3\n", to: "diary.txt")
    let second = try plan.run(["log", "left-knee", "--from-sheet", "diary.txt"], on: "2026-03-08")
    #expect(second.status == 65)
    #expect(second.error.contains("diary.txt:2:3: no activity of the plan has the letters Q."))
    #expect(second.error.contains("diary.txt:3:1: strength/60 is planned for "))
    #expect(second.error.contains("diary.txt:4:1: line 1 tells of strength/1 already."))
    let history = try plan.run(["history", "left-knee"], on: "2026-03-08")
    #expect(!history.output.contains("strength/1"))
  }

  @Test func `standard input will do, and tells its lines`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    func pipe(_ text: String) throws -> BuiltCommand.Result {
      try plan.write(text, to: "in")
      let command =
        "'\(BuiltCommand.executable.path)' log left-knee --from-sheet - --json --store a.sqlite "
        + "--now 2026-03-08T20:00:00Z <in"
      return try BuiltCommand.run(
        URL(fileURLWithPath: "/bin/sh"), ["-c", command], in: plan.folder)
    }
    let good = try pipe("S1 p2\r\nS2 p3\r\n")
    #expect(good.status == 0, "\(good.error)")
    #expect(
      good.output.contains("\"session\" : \"strength\\/2\"")
        || good.output.contains("\"session\" : \"strength/2\""))
    let bad = try pipe("hello\n")
    #expect(bad.status == 65)
    #expect(bad.error.contains("standard input:1:1: 'hello' is no code"))
    #expect(try pipe("# nothing\n").error.contains("standard input tells nothing"))
  }

  @Test(arguments: [["--pain", "2"], ["strength/1"], ["--date", "today"], ["--skipped"]])
  func `a sheet leaves no room for other readings`(words: [String]) throws {
    let result = try BuiltCommand.run(
      ["log", "left-knee"] + words + ["--from-sheet", "diary.txt", "--store", "none.sqlite"])
    #expect(result.status == 64)
    #expect(result.error.contains("--from-sheet"))
  }

  @Test func `a file that is missing or is no text is told, not taken`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let missing = try plan.run(["log", "left-knee", "--from-sheet", "none.txt"], on: "2026-03-08")
    #expect(missing.status == 1)
    #expect(missing.error.contains("cannot read none.txt"))
    try Data([0xFF, 0xFE, 0x00]).write(to: plan.folder.appendingPathComponent("bytes"))
    let bytes = try plan.run(["log", "left-knee", "--from-sheet", "bytes"], on: "2026-03-08")
    #expect(bytes.status == 65)
    #expect(bytes.error.contains("not text in UTF-8"))
  }
}
