import Foundation
import TestSupport
import Testing

/// Names may be left out, or only begun, where they are plain; a start needs few words.
@Suite struct NamingCommandTests {
  private func inFolder(
    _ plans: [String], _ use: (URL, ([String]) throws -> BuiltCommand.Result) throws -> Void
  ) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ words: [String]) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        words + ["--store", "j.sqlite", "--now", "2026-03-04T20:00:00Z"], in: folder)
    }
    for plan in plans {
      let begun = try run(
        ["start", plan, "knee-osteoarthritis-strength", "--start", "2 March", "--zone", "UTC"]
          + ["--no-flags"])
      try #require(begun.status == 0, "\(begun.error)")
    }
    try use(folder, run)
  }

  @Test(
    arguments: [
      ["log", "--pain", "2", "--effort", "5"], ["log", "strength/1", "--pain", "2"],
      ["log", "str/1", "--pain", "2"], ["measure", "flexion", "95"], ["measure", "flex", "95"],
      ["measure"], ["adjust", "hold", "--yes"],
      ["adjust", "--dry-run", "pause", "10 Mar", "12 Mar"],
      ["adjust", "without", "str", "--dry-run"], ["why", "strength/1"], ["why", "thu"], ["gate"],
      ["sessions", "--from", "mon"], ["history"], ["export", "--format", "json"], ["progress"],
      ["diff"], ["log", "left", "--pain", "2"], ["history", "LEFT-KNEE"],
    ])
  func `the only plan need not be named`(words: [String]) throws {
    try inFolder(["left-knee"]) { _, run in
      let result = try run(words)
      #expect(result.status == 0, "\(result.error)")
    }
  }

  @Test func `of several plans one is named in a pipe, and chosen in a terminal`() throws {
    try inFolder(["left-knee", "right-knee"]) { folder, run in
      let piped = try run(["history"])
      #expect(piped.status == 64)
      #expect(piped.error.contains("There are 2 plans: left-knee, right-knee."), "\(piped.error)")
      #expect(piped.error.contains("regain history left-knee"))
      #expect(try run(["history", "r"]).status == 0)
      let slip = try run(["history", "rihgt-knee"])
      #expect(slip.error.contains("Did you mean right-knee"), "\(slip.error)")
      for answer in ["2", "right", "Right-Knee", "3\nfoo\nright-knee"] {
        let asked = try BuiltCommand.run(
          ["measure", "flexion", "95", "--store", "j.sqlite", "--now", "2026-03-04T20:00:00Z"],
          typing: [answer], in: folder)
        #expect(asked.status == 0, "\(asked.output)")
        #expect(asked.output.contains("Which plan?"))
      }
      #expect(!(try run(["history", "left-knee"])).output.contains("flexion"))
      #expect(try run(["history", "right-knee"]).output.contains("flexion 95"))
      let over = try BuiltCommand.run(
        ["history", "--store", "j.sqlite"], typing: ["x", "y", "z", "w"], in: folder)
      #expect(over.status == 64, "\(over.output)")
    }
  }

  @Test func `of a programme's name and a plan's a person says which is meant`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = [
      "start", "graded-walking", "insoles", "--zone", "UTC", "--now", "2026-03-04T06:00:00Z",
      "--start", "mon", "--no-flags",
    ]
    let both = try BuiltCommand.run(words, typing: ["prog", "feet"], in: folder)
    #expect(both.status == 0, "\(both.output)")
    #expect(both.output.contains("'feet' begins on Mon 9 Mar."), "\(both.output)")
    let named = try BuiltCommand.run(words, typing: ["1"], in: folder)
    #expect(named.output.contains("'graded-walking' begins on Mon 9 Mar."), "\(named.output)")
  }

  @Test func `a day of another year is said with its year`() throws {
    try inFolder([]) { _, run in
      let begun = try run(
        ["start", "knee", "graded-walking", "--start", "2 Jan", "--no-flags", "--zone", "UTC"])
      #expect(begun.error.contains("'2 Jan' is read as Sat 2 Jan 2027."), "\(begun.error)")
    }
  }

  @Test func `what is only begun is taken where it is plain`() throws {
    try inFolder(["left-knee"]) { folder, run in
      let walking = ["build", "graded-walking", "--start", "mon", "--no-flags"]
      #expect(try run(walking + ["--with", "ins"]).status == 64)
      let shown = try BuiltCommand.run(["show", "Graded Walking"], in: folder)
      #expect(shown.status == 0, "\(shown.error)")
      let lines = try BuiltCommand.run(
        ["journal", "export", "left", "--store", "j.sqlite"], in: folder)
      #expect(lines.status == 0 && lines.output.contains("left-knee"), "\(lines.error)")
      let patient = try BuiltCommand.run(
        ["simulate", "graded-walking", "--patient", "perf"], in: folder)
      #expect(patient.status == 0, "\(patient.error)")
      let answered = try BuiltCommand.run(
        ["build", "--for", "arthroscopy", "--answer", "men=trim", "--cleared-by", "Dr Weber"]
          + ["--start", "mon", "--day0", "-3d", "--no-flags", "--format", "csv"], in: folder)
      #expect(answered.status == 0, "\(answered.error)")
    }
  }

  @Test func `without a plan a command says how to begin one`() throws {
    try inFolder([]) { _, run in
      let result = try run(["log", "--pain", "2"])
      #expect(result.status == 1 && result.error.contains("regain start"), "\(result.error)")
    }
  }

  @Test func `a programme alone names the plan and begins today`() throws {
    try inFolder([]) { _, run in
      let first = try run(["start", "graded-walking", "--no-flags", "--zone", "UTC"])
      #expect(first.status == 0, "\(first.error)")
      #expect(first.error.contains("begins today, Wed 4 Mar."))
      #expect(first.output.hasPrefix("'graded-walking' begins on Wed 4 Mar."), "\(first.output)")
      let second = try run(["start", "graded-walking", "--no-flags", "--zone", "UTC"])
      #expect(
        second.output.hasPrefix("'graded-walking-2' begins"), "\(second.output)\(second.error)")
      let named = try run(
        ["start", "graded-walking", "insoles", "--name", "both", "--no-flags", "--zone", "UTC"])
      #expect(named.output.hasPrefix("'both' begins"), "\(named.error)")
      let begun = try run(["start", "mine", "meniscus", "--start", "mon"])
      #expect(begun.error.contains("meniscus-repair"), "\(begun.error)")
      let plan = try run(["start", "graded-walking", "insoles", "--no-flags", "--zone", "UTC"])
      #expect(plan.status != 0 || plan.error.contains("taken as the plan's name"), "\(plan.error)")
    }
  }

  @Test(arguments: [
    ("p2", "a reading"), ("d100", "a reading"), ("x", "a reading"), ("7", "a number"),
    ("two", "a number"),
    ("mon", "a day"), ("next week", "a day"), ("18:00", "a day or a time"), ("log", "a command"),
    ("forget", "a command"), ("a\u{1B}[31mb", "cannot be seen"), ("a\u{202E}b", "cannot be seen"),
    (" ", "can be read"),
  ])
  func `a name that reads as something else is refused`(name: String, words: String) throws {
    try inFolder([]) { folder, run in
      let result = try run(["start", name, "graded-walking", "--no-flags", "--zone", "UTC"])
      #expect(result.status == 64 && result.error.contains(words), "\(result.error)")
      #expect(!result.error.contains("\u{1B}") && !result.error.contains("\u{202E}"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/j.sqlite"))
    }
  }

  @Test func `a person is asked for the day and the name, and can go back`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let base = ["--zone", "UTC", "--now", "2026-03-04T06:00:00Z", "--no-flags"]
    let asked = try BuiltCommand.run(
      ["start", "graded-walking"] + base,
      typing: ["someday", "3/2/26", "next monday", "mon", "walk"],
      in: folder)
    #expect(asked.status == 0, "\(asked.output)")
    #expect(asked.output.contains("I can't read 'someday' as a date"))
    #expect(asked.output.contains("can be 3 Feb 2026 or 2 Mar 2026"))
    #expect(asked.output.contains("'mon' can be no plan's name"))
    #expect(asked.output.contains("'walk' begins on Mon 9 Mar"), "\(asked.output)")
    // The operation by number, the first day, day 0, back to the first day, and on.
    let back = try BuiltCommand.run(
      ["start", "left-knee", "--for", "arthroscopy", "--cleared-by", "Dr Weber"] + base,
      typing: [
        "maybe", "1", "tomorrow", "back", "fri", "27 Feb", "nonsense", "", "", "", "", "", "",
      ], in: folder)
    #expect(back.status == 0, "\(back.output)")
    #expect(back.output.contains("'maybe' is no answer."))
    #expect(back.output.contains("'left-knee' begins on Fri 6 Mar"), "\(back.output)")
  }
}
