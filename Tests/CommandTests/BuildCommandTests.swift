import Foundation
import TestSupport
import Testing

/// `regain build` as its user runs it.
@Suite struct BuildCommandTests {
  private let walking = [
    "build", "graded-walking", "--start", "2026-03-02", "--zone", "Europe/Berlin", "--no-flags",
  ]

  @Test func `it writes a calendar to standard output`() throws {
    let result = try BuiltCommand.run(walking)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(result.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(result.error.hasPrefix("Note: every calendar of the name"))
  }

  @Test func `it writes the same bytes to a file, and nothing else`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let printed = try BuiltCommand.run(walking)
    let result = try BuiltCommand.run(walking + ["-o", "walking.ics"], in: folder)
    #expect(result.status == 0 && result.output.isEmpty && result.error == printed.error)
    let file = folder.appendingPathComponent("walking.ics")
    #expect(try String(contentsOf: file, encoding: .utf8) == printed.output)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { !$0.hasPrefix(".") } == ["walking.ics"])
  }

  @Test(arguments: [
    ["TZ": "Asia/Tokyo"], ["LC_ALL": "de_DE.UTF-8"], ["LANG": "tr_TR.UTF-8", "TZ": "Pacific/Apia"],
  ])
  func `zone and locale of the machine change nothing`(environment: [String: String]) throws {
    let plain = try BuiltCommand.run(walking + ["--format", "json"])
    let other = try BuiltCommand.run(
      walking + ["--format", "json", "--now", "2031-05-05T23:59:00Z"], environment: environment)
    #expect(plain.status == 0)
    #expect(plain.output == other.output)
  }

  @Test func `a file that cannot be put in place leaves the old one`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appendingPathComponent("plan.ics")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    let result = try BuiltCommand.run(walking + ["-o", "plan.ics"], in: folder)
    #expect(result.status == 1)
    #expect(result.error.contains("plan.ics"))
    let missing = try BuiltCommand.run(walking + ["-o", "no/such/folder.ics"], in: folder)
    #expect(missing.status == 1)
    #expect(missing.error.contains("No such file"))
  }

  @Test func `a full disk is a failure`() throws {
    let result = try BuiltCommand.run(walking + ["-o", "/dev/full"])
    #expect(result.status == 1)
    #expect(result.error.contains("No space left"))
  }

  @Test func `without answers to the red flags a pipe gets no plan`() throws {
    let result = try BuiltCommand.run(walking.filter { $0 != "--no-flags" })
    #expect(result.status == 77)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("--no-flags"))
  }

  @Test(arguments: [
    ("hot-swollen-joint", "emergency"), ("calf", "See a doctor today"),
    ("locked-knee", "See a doctor today"),
  ])
  func `a red flag ends in what to do`(flag: String, words: String) throws {
    let result = try BuiltCommand.run(
      walking.filter { $0 != "--no-flags" } + ["--flag", flag])
    #expect(result.status == 77)
    #expect(result.output.isEmpty)
    #expect(result.error.contains(words))
  }

  @Test func `a programme that needs clearance names it`() throws {
    let arguments = [
      "build", "physiotherapy-course", "--start", "2026-03-02", "--zone", "UTC", "--no-flags",
    ]
    let refused = try BuiltCommand.run(arguments)
    #expect(refused.status == 77)
    #expect(refused.error.contains("--cleared-by"))
    let cleared = try BuiltCommand.run(arguments + ["--cleared-by", "Dr Weber"])
    #expect(cleared.status == 0)
  }

  @Test func `a person in a terminal is asked about the signs, each screen once`() throws {
    let script = URL(fileURLWithPath: "/usr/bin/script")
    try #require(FileManager.default.isExecutableFile(atPath: script.path))
    let build = ([BuiltCommand.executable.path] + walking.filter { $0 != "--no-flags" })
      .joined(separator: " ")
    for (answer, status) in [("\\n\\n\\n\\n", 0), ("yes\\n", 77), ("perhaps\\n", 77)]
      as [(String, Int32)]
    {
      let folder = try BuiltCommand.emptyFolder()
      defer { try? FileManager.default.removeItem(at: folder) }
      let command = "printf '\(answer)' | script -qec '\(build) -o plan.ics' /dev/null"
      let result = try BuiltCommand.run(
        URL(fileURLWithPath: "/bin/sh"), ["-c", command], in: folder)
      #expect(result.status == status, "\(answer): \(result.output)")
      #expect(result.output.components(separatedBy: "Questions 1 of 4.").count == 2)
      let isWritten = FileManager.default.fileExists(atPath: folder.path + "/plan.ics")
      #expect(isWritten == (status == 0))
    }
  }

  @Test(arguments: [
    (["--start", "someday"], "as a date"), (["--start", "2026-02-30"], "has 28 days"),
    (["--start", "99999-01-01"], "as a date"),
    (["--start", "+999999999999999999999d"], "as a date"),
    (["--zone", "Europe/Atlantis"], "not known"), (["--zone", "../../etc/passwd"], "no time zone"),
    (["--windows", "someday 09:00-10:00"], "as a weekday"),
    (["--windows", "mon 25:00-26:00"], "as hours"), (["--windows", ";"], "names no hours"),
    (["--with", "nothing"], "no activity"), (["--until", "x"], "bandage="),
    (["--trials", "1,2,x"], "2 to 7"), (["--trials", "5,5"], "quota"),
    (["--medicine", "aspirin"], "who ordered it"), (["--stamp", "now"], "--stamp"),
    (["--alarm", "soon"], "--alarm"), (["--series", "--single"], "exclude"),
    (["--name", ""], "--name"), (["--flag", "cough"], "no red flag"),
    (["--start", "3500-01-01"], "years"),
    (["--format", "pdf"], "format"),
    (["--now", "yesterday", "--start", "mon"], "--now"), (["--colour"], "--colour"),
  ])
  func `a wrong option is named, with what to do`(options: [String], words: String) throws {
    var arguments = walking
    if options.contains("--start"), let index = arguments.firstIndex(of: "--start") {
      arguments.removeSubrange(index...index + 1)
    }
    if options.contains("--zone"), let index = arguments.firstIndex(of: "--zone") {
      arguments.removeSubrange(index...index + 1)
    }
    let result = try BuiltCommand.run(arguments + options)
    #expect(result.status == 64, "\(result.error)")
    #expect(result.output.isEmpty)
    #expect(result.error.contains(words), "\(result.error)")
  }

  @Test func `an injury cannot lie ahead, and what is cut short is said`() throws {
    let injury = try BuiltCommand.run([
      "build", "minor-knee-injury", "--start", "2026-03-02", "--day0", "2026-03-09", "--zone",
      "UTC", "--no-flags",
    ])
    #expect(injury.status == 64)
    #expect(injury.error.contains("after '--start'"))
    let quota = try BuiltCommand.run([
      "build", "graded-walking-quota", "--start", "2026-03-02", "--zone", "UTC", "--no-flags",
    ])
    #expect(quota.status == 0)
    #expect(quota.error.contains("--trials"))
    let care = try BuiltCommand.run([
      "build", "daily-care", "--start", "2026-03-02", "--zone", "UTC", "--no-flags", "--medicine",
      "Gel; 08:00; Dr Weber; 2027-01-01", "--until", "bandage=2027-01-01",
    ])
    #expect(care.status == 0)
    #expect(care.error.contains("'Gel' ends with the plan"))
    #expect(care.error.contains("'bandage' ends with the plan"))
  }

  @Test func `mud, baths and heat wait for wounds and fresh injuries`() throws {
    func build(from start: String) throws -> BuiltCommand.Result {
      try BuiltCommand.run([
        "build", "total-knee-replacement", "physiotherapy-course", "--start", start, "--day0",
        "2026-03-02", "--zone", "UTC", "--no-flags", "--cleared-by", "Dr Weber", "--format", "csv",
      ])
    }
    // The day of the operation answers the question about a fresh wound.
    let early = try build(from: "2026-03-15")
    #expect(early.status == 77)
    #expect(early.error.contains("your operation is less than 14 days before"), "\(early.error)")
    let result = try build(from: "2026-03-16")
    #expect(result.status == 0)
    let days = result.output.split(separator: "\r\n").filter { $0.contains("course.mud/") }
      .map { $0.split(separator: ",")[1] }
    #expect(days.first.map { $0 >= "2026-03-16" } == true, "\(days)")
    #expect(days == days.sorted())
  }

  @Test func `days may be plain words`() throws {
    for (word, day) in [
      ("today", "2026-03-04"), ("tomorrow", "2026-03-05"), ("mon", "2026-03-09"),
      ("wed", "2026-03-04"), ("+3d", "2026-03-07"), ("+2w", "2026-03-18"), ("-1d", "2026-03-03"),
    ] {
      let result = try BuiltCommand.run([
        "build", "graded-walking", "--start=\(word)", "--zone", "UTC", "--no-flags", "--format",
        "json", "--now", "2026-03-04T12:00:00Z",
      ])
      #expect(result.output.contains("\"start\" : \"\(day)\""), "\(word): \(result.error)")
    }
  }

  @Test func `a plan's name can hold all that can be seen and escapes from nothing`() throws {
    let name = "<script>BEGIN:VEVENT, \"Ärger\"; عربى 🦵" + String(repeating: "x", count: 200)
    for hidden in ["a\r\nBEGIN:VEVENT", "a\u{7}", "a\u{202E}b", "a\u{1B}[31m"] {
      let refused = try BuiltCommand.run(walking + ["--name", hidden])
      #expect(refused.status == 64 && refused.error.contains("cannot be seen"), "\(refused.error)")
    }
    let result = try BuiltCommand.run(walking + ["--name", name])
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.components(separatedBy: "\r\nBEGIN:VEVENT\r\n").count == 65)
    for line in result.output.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
  }

  @Test func `programmes can be joined, and keep their sessions apart`() throws {
    let result = try BuiltCommand.run([
      "build", "knee-osteoarthritis-strength", "graded-walking", "--start", "2026-03-02", "--zone",
      "Europe/Berlin", "--no-flags", "--format", "csv",
    ])
    #expect(result.status == 0)
    #expect(result.output.contains("strength/1,2026-03-02,18:00"))
    #expect(result.output.contains("walk/1,"))
    #expect(result.error.isEmpty, "\(result.error)")
  }

  @Test func `what has no place is said`() throws {
    let result = try BuiltCommand.run([
      "build", "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "UTC",
      "--no-flags", "--windows", "mon,tue 18:00-20:00", "--format", "json",
    ])
    #expect(result.status == 0)
    #expect(result.error.contains("Left out:"))
    #expect(result.error.contains("48 h"))
    #expect(result.output.contains("\"reason\""))
  }
}
