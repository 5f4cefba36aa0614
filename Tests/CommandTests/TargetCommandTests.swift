import Foundation
import TestSupport
import Testing

/// The calendars of a plan: what kinds there are, and how they are kept up.
@Suite struct TargetCommandTests {
  private func text(_ plan: LivedPlan, _ name: String) throws -> String {
    try String(contentsOf: plan.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func files(_ plan: LivedPlan, _ folder: String = "cal") throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: plan.folder.appendingPathComponent(folder).path
    ).filter { $0.hasSuffix(".ics") }.sorted()
  }

  private func entries(_ plan: LivedPlan, _ folder: String = "cal") throws -> [String] {
    try files(plan, folder).flatMap { try CalendarEntries(text(plan, "\(folder)/\($0)")).entries }
      .map { $0.lines.joined(separator: "\n") }.sorted()
  }

  private func times(_ plan: LivedPlan, _ folder: String = "cal") throws -> [String: Date] {
    var times = [String: Date]()
    for name in try files(plan, folder) {
      let path = plan.folder.appendingPathComponent("\(folder)/\(name)").path
      times[name] =
        try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    }
    return times
  }

  @Test func `a folder holds a file for each entry, as a feed holds the entries`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let day = "2026-03-02"
    #expect(try plan.run(["export", "--vdir", "cal"], on: day).status == 0)
    #expect(try plan.run(["export", "--feed", "feed.ics"], on: day).status == 0)
    let feed = try CalendarEntries(text(plan, "feed.ics")).entries
    #expect(try entries(plan) == feed.map { $0.lines.joined(separator: "\n") }.sorted())
    #expect(try files(plan) == feed.map { "\($0.uid).ics" }.sorted())
    #expect(try text(plan, "cal/displayname") == "left-knee")
    #expect(try text(plan, "cal/color").wholeMatch(of: /#[0-9A-Fa-f]{6}/) != nil)
    #expect(!(try text(plan, "feed.ics")).contains("METHOD"))
    let first = try files(plan)[0]
    let path = plan.folder.appendingPathComponent("cal/\(first)").path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `an unchanged file of a folder is not touched, and what vanished is gone`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    _ = try plan.run(["export", "--vdir", "cal"], on: "2026-03-02")
    let before = try times(plan)
    let same = try plan.run(["publish"], on: "2026-03-02")
    #expect(same.output.contains(/^folder: \d+ unchanged \(\//), "\(same)")
    #expect(try times(plan) == before)
    _ = try plan.run(["adjust", "end", "2026-04-01", "--yes"], on: "2026-03-03")
    #expect(try times(plan) == before, "nothing is told before it is asked for")
    #expect(try plan.run(["publish"], on: "2026-03-03").output.contains("cancelled"))
    let after = try times(plan)
    #expect(after.count < before.count)
    #expect(!(try entries(plan).contains { $0.contains("STATUS:CANCELLED") }))
    for (name, time) in after where before[name] == time { #expect(before[name] != nil) }
    // Taken back, the old text goes out with new stamps and a higher number.
    _ = try plan.run(["undo", "--yes"], on: "2026-03-04")
    #expect(try plan.run(["publish"], on: "2026-03-04").output.contains("back again"))
    #expect(try files(plan) == before.keys.sorted())
    #expect(try entries(plan).contains { $0.contains("SEQUENCE:2") })
  }

  @Test func `a calendar that follows by itself is told of all that is logged`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    _ = try plan.run(["export", "--vdir", "cal", "--auto"], on: "2026-03-02")
    _ = try plan.run(["export", "--feed", "feed.ics", "--auto"], on: "2026-03-02")
    _ = try plan.run(["export", "-o", "own.ics"], on: "2026-03-02")
    let own = try text(plan, "own.ics")
    let log = try plan.run(["log", "--pain", "8"], on: "2026-03-02")
    #expect(log.status == 0 && log.error.contains("Calendar: feed "), "\(log)")
    #expect(log.error.contains("; folder "))
    #expect(try text(plan, "own.ics") == own)
    // A warning sign stops the plan, is an error, and is told.
    let stop = try plan.run(["log", "--flag", "calf"], on: "2026-03-03")
    #expect(stop.status == 77 && stop.error.contains("cancelled"), "\(stop)")
    let listed = try plan.run(["targets"], on: "2026-03-03").output
    #expect(listed.contains("follows by itself") && listed.contains("own.ics"), "\(listed)")
    _ = try plan.run(["export", "--feed", "feed.ics", "--no-auto"], on: "2026-03-03")
    let quiet = try plan.run(["undo", "--yes"], on: "2026-03-03")
    #expect(!quiet.error.contains("feed "), "\(quiet)")
  }

  @Test func `a name keeps its kind and its place, and the cure is named`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    _ = try plan.run(["export", "-o", "a.ics"], on: "2026-03-02")
    let other = try plan.run(["export", "-o", "b.ics"], on: "2026-03-02")
    #expect(other.status == 64 && other.error.contains("--target NAME"), "\(other)")
    #expect(other.error.contains("regain targets left-knee remove calendar"))
    let kind = try plan.run(["export", "--vdir", "d", "--target", "calendar"], on: "2026-03-02")
    #expect(kind.status == 64 && kind.error.contains("is a file"), "\(kind)")
    #expect(try plan.run(["targets", "remove", "calendar"], on: "2026-03-02").status == 0)
    #expect(try plan.run(["export", "-o", "b.ics"], on: "2026-03-02").status == 0)
    let none = try plan.run(["targets", "remove", "x"], on: "2026-03-02")
    #expect(none.status == 64 && none.error.contains("It has calendar."), "\(none)")
    for (words, error) in [
      (["--target", "a/b", "-o", "c.ics"], "can be no calendar's name"),
      (["-o", "c.ics", "--feed", "d.ics"], "exclude each other"),
      (["--auto"], "--vdir FOLDER"),
      (["-o", "c.ics", "--then", "'a"], "program and its arguments"),
      (["--form", "folder", "--feed", "x.ics"], "exclude each other"),
    ] {
      let refused = try plan.run(["export"] + words, on: "2026-03-02")
      #expect(refused.status == 64 && refused.error.contains(error), "\(words): \(refused)")
    }
    let file = try plan.run(["export", "--vdir", "b.ics"], on: "2026-03-02")
    #expect(file.status == 1 && file.error.contains("a folder is needed"), "\(file)")
  }

  @Test func `what a person has changed in a folder is left, counted, and the rest is told`() throws
  {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let day = "2026-03-02"
    _ = try plan.run(["export", "--vdir", "cal", "--auto"], on: day)
    try plan.write("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", to: "cal/other.ics")
    let names = try files(plan).filter { $0 != "other.ics" }
    let (renamed, gone) = (names[3], names[5])
    let title = try text(plan, "cal/\(renamed)").replacing(
      /SUMMARY:.*\r\n/, with: "SUMMARY:Mine\r\n")
    try plan.write(title, to: "cal/\(renamed)")
    try FileManager.default.removeItem(at: plan.folder.appendingPathComponent("cal/\(gone)"))
    let told = try plan.run(["publish"], on: day)
    #expect(
      told.output.contains("2 entries were changed in the calendar: regain pull left-knee"),
      "\(told)")
    #expect(told.output.contains("Left alone, not of this plan: other.ics."))
    // A change of the plan passes them over, too.
    _ = try plan.run(["adjust", "end", "2026-03-03", "--yes"], on: day)
    #expect(try text(plan, "cal/\(renamed)") == title)
    #expect(!(try files(plan)).contains(gone))
    #expect(try files(plan).contains("other.ics"))
  }

  @Test(arguments: [0, 1]) func `what a program does to a file is no change of a person's`(
    _ kind: Int
  ) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    _ = try plan.run(["export", "--vdir", "cal"], on: "2026-03-02")
    for name in try files(plan) {
      var file = try text(plan, "cal/\(name)")
      if kind == 0 {
        file = file.replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
          .replacing(/SEQUENCE:\d+/, with: "SEQUENCE:7")
          .replacing(/DTSTAMP:\w+/, with: "DTSTAMP:20300101T000000Z")
          .replacing("CLASS:PRIVATE\n", with: "X-SERVER:1\n")
      } else {
        file = file.replacing(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/, with: "")
          .replacing(/LAST-MODIFIED:\w+\r\n/, with: "").replacing(/CATEGORIES:.*\r\n/, with: "")
      }
      try plan.write(file, to: "cal/\(name)")
    }
    let told = try plan.run(["publish"], on: "2026-03-02").output
    #expect(told.contains(/^folder: \d+ unchanged \(/) && !told.contains("entries"), "\(told)")
    // The next change goes above what the program has written.
    _ = try plan.run(["adjust", "end", "2026-04-06", "--yes"], on: "2026-03-03")
    _ = try plan.run(["undo", "--yes"], on: "2026-03-03")
    _ = try plan.run(["log", "--pain", "8"], on: "2026-03-03")
    #expect(try plan.run(["publish"], on: "2026-03-03").status == 0)
    if kind == 0 {
      #expect(try entries(plan).contains { $0.contains("SEQUENCE:8") })
    }
  }

  @Test func `a command is run afterwards, and one that fails costs a line`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let export = ["export", "--feed", "f.ics", "--auto"]
    _ = try plan.run(export + ["--then", "touch 'a b'"], on: "2026-03-02")
    #expect(FileManager.default.fileExists(atPath: plan.folder.appendingPathComponent("a b").path))
    for (command, words) in [
      ("false", "ended with 1"), ("no-such-program", "is not on this machine"),
      ("sh -c 'kill -9 $$'", "ended with 137"), ("/etc/hostname", "could not be started"),
    ] {
      _ = try plan.run(export + ["--then", command], on: "2026-03-02")
      let log = try plan.run(["log", "--morning", "2"], on: "2026-03-02")
      #expect(log.status == 0, "\(log)")
      let hold = try plan.run(["adjust", "end", "2026-03-20", "--yes"], on: "2026-03-02")
      #expect(hold.status == 0 && hold.error.contains(words), "\(command): \(hold)")
      #expect(hold.error.contains("Try again: regain publish left-knee"))
      _ = try plan.run(["undo", "--yes"], on: "2026-03-02")
    }
    let quiet = try plan.run(export + ["--then", "none"], on: "2026-03-02")
    #expect(!quiet.error.contains("Try again"), "\(quiet)")
    #expect(!(try plan.run(["targets"], on: "2026-03-02").output).contains("then"))
  }

  @Test func `on a new machine a feed goes on with its numbers`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    _ = try plan.run(["export", "--feed", "f.ics"], on: "2026-03-02")
    _ = try plan.run(["log", "--pain", "8"], on: "2026-03-03")
    _ = try plan.run(["publish"], on: "2026-03-03")
    let before = try CalendarEntries(text(plan, "f.ics")).byIdentity()
    let lines = ["journal", "export", "-o", "j.jsonl", "--store", "a.sqlite"]
    #expect(try BuiltCommand.run(lines, in: plan.folder).status == 0)
    let store = plan.folder.appendingPathComponent("a.sqlite")
    for name in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: store.path + name)
    }
    let taken = ["journal", "import", "j.jsonl", "--store", "a.sqlite"]
    #expect(try BuiltCommand.run(taken, in: plan.folder).status == 0)
    _ = try plan.run(["targets", "remove", "feed"], on: "2026-03-04")
    _ = try plan.run(["log", "--morning", "7"], on: "2026-03-04")
    #expect(try plan.run(["export", "--feed", "f.ics"], on: "2026-03-04").status == 0)
    for (identity, entry) in try CalendarEntries(text(plan, "f.ics")).byIdentity() {
      guard let old = before[identity] else { continue }
      #expect(entry.sequence >= old.sequence, "\(identity)")
    }
  }

  @Test func `to-dos and series are entries of their own`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ words: [String], _ day: String = "2026-03-09") throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        words + ["--store", "a.sqlite", "--now", "\(day)T20:00:00Z"], in: folder)
    }
    func told() throws -> [String: CalendarEntries.Entry] {
      let file = folder.appendingPathComponent("a.ics")
      return try CalendarEntries(String(contentsOf: file, encoding: .utf8)).byIdentity()
    }
    let start = [
      "start", "knee", "heat-and-cold", "graded-walking", "--start", "2026-03-02", "--no-flags",
      "--zone", "UTC",
    ]
    try #require(try run(start, "2026-03-01").status == 0)
    #expect(try run(["export", "knee", "-o", "a.ics"], "2026-03-02").status == 0)
    var seen = [String: String]()
    for form in [[], ["--todos"], ["--series"], ["--single"], ["--alarm", "none"], ["--todos"]] {
      #expect(try run(["export", "knee", "-o", "a.ics"] + form).status == 0)
      for (identity, entry) in try told() {
        let recurs = entry.lines.contains { $0.hasPrefix("RRULE") }
        let kind = "\(entry.lines[0]) \(recurs)"
        #expect(seen[identity] ?? kind == kind, "\(form): \(identity)")
        seen[identity] = kind
      }
    }
    #expect(seen.values.contains("BEGIN:VTODO true"), "\(Set(seen.values))")
  }
}
