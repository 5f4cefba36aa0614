import Foundation
import TestSupport
import Testing

/// What `-o` may not write over, and who may read what it writes.
@Suite struct OutputCommandTests {
  private static let foreign =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//Else//EN\r\nBEGIN:VEVENT\r\nUID:a@b\r\n"
    + "DTSTAMP:20260101T000000Z\r\nDTSTART:20260302T080000Z\r\nDTEND:20260302T090000Z\r\n"
    + "SUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

  /// Commands that write a file, without its name.
  private static let writers = [
    ["export", "left-knee", "-o"], ["export", "left-knee", "--format", "json", "-o"],
    ["export", "left-knee", "--format", "csv", "-o"], ["journal", "export", "-o"],
    ["print", "left-knee", "--format", "html", "-o"], ["progress", "left-knee", "-o"],
  ]

  /// All that lies in a folder, by name.
  private func contents(of folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }

  private func permissions(_ name: String, in folder: URL) throws -> Int? {
    let path = folder.appendingPathComponent(name).path
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  /// Runs a command of the plan, the journal's too.
  private func run(_ words: [String], of plan: LivedPlan) throws -> BuiltCommand.Result {
    words[0] == "journal"
      ? try BuiltCommand.run(words + ["--store", "a.sqlite"], in: plan.folder)
      : try plan.run(words, on: "2026-03-02")
  }

  @Test(arguments: writers, [[], ["--force"]])
  func `neither the store nor another database is written over`(
    writer: [String], force: [String]
  ) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let files = FileManager.default
    func path(_ name: String) -> String { plan.folder.appendingPathComponent(name).path }
    try files.createSymbolicLink(atPath: path("link"), withDestinationPath: "a.sqlite")
    try files.linkItem(atPath: path("a.sqlite"), toPath: path("second"))
    try Data("SQLite format 3\0 and more".utf8).write(
      to: plan.folder.appendingPathComponent("other.db"))
    let before = try contents(of: plan.folder)
    for name in ["a.sqlite", "./a.sqlite", "link", "second", "a.sqlite-journal", "other.db"] {
      let refused = try run(writer + [name] + force, of: plan)
      #expect(refused.status == 1 && refused.output.isEmpty, "\(name)")
      #expect(refused.error.contains("\(name) stays as it is: "), "\(refused.error)")
    }
    for (name, data) in before {
      #expect(try Data(contentsOf: plan.folder.appendingPathComponent(name)) == data, "\(name)")
    }
    #expect(try plan.run(["today"], on: "2026-03-02").status == 0)
  }

  @Test(arguments: writers)
  func `what somebody else wrote is replaced only by force`(writer: [String]) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    for text in [
      Self.foreign, "a,b\n1,2\n", "{\"schema\": 1}", "<!DOCTYPE html><html></html>", "My notes.\n",
      "%PDF-1.7\n/Creator (Word)", "\0\u{1}",
    ] {
      try plan.write(text, to: "mine")
      let refused = try run(writer + ["mine"], of: plan)
      #expect(refused.status == 1, "\(text)")
      #expect(refused.error.contains("not written by Regain"), "\(refused.error)")
      #expect(refused.error.contains("--force"))
      let kept = try String(
        contentsOf: plan.folder.appendingPathComponent("mine"), encoding: .utf8)
      #expect(kept == text)
    }
    #expect(try run(writer + ["mine", "--force"], of: plan).status == 0)
    // What it wrote itself needs no force, and an empty file holds nothing to lose.
    let again = try run(writer + ["mine"], of: plan)
    #expect(again.status == 0, "\(again.error)")
    try plan.write("", to: "mine")
    #expect(try run(writer + ["mine"], of: plan).status == 0)
  }

  @Test func `what a call reads is not written over`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let calendars = folder.appendingPathComponent("calendars")
    try FileManager.default.createDirectory(at: calendars, withIntermediateDirectories: true)
    for name in ["my.ics", "calendars/work.ics"] {
      try Data(Self.foreign.utf8).write(to: folder.appendingPathComponent(name))
    }
    let build = ["build", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags"]
    for (words, name) in [
      (["--busy", "my.ics"], "my.ics"), (["--off", "./my.ics"], "my.ics"),
      (["--busy", "calendars"], "calendars/work.ics"), (["--busy", "my.ics"], "./my.ics"),
    ] {
      for force in [[], ["--force"]] {
        let refused = try BuiltCommand.run(build + words + ["-o", name] + force, in: folder)
        #expect(refused.status == 1, "\(words)")
        #expect(refused.error.contains("\(name) stays as it is: it is read here"))
        let kept = try String(
          contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        #expect(kept == Self.foreign)
      }
    }
    let program = try BuiltCommand.run(["new-program", "mine"], in: folder)
    #expect(program.status == 0)
    let printed = try BuiltCommand.run(
      ["print", "./mine.yaml", "-o", "mine.yaml", "--force"], in: folder)
    #expect(printed.status == 1 && printed.error.contains("it is read here"))
  }

  @Test func `a calendar that took in somebody else's events is kept`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    #expect(try plan.run(["export", "left-knee", "-o", "a.ics"], on: "2026-03-02").status == 0)
    let file = plan.folder.appendingPathComponent("a.ics")
    let own = try String(contentsOf: file, encoding: .utf8)
    let event = "BEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20260302T080000Z\r\nEND:VEVENT\r\n"
    let mixed = own.replacingOccurrences(of: "END:VCALENDAR", with: event + "END:VCALENDAR")
    try plan.write(mixed, to: "a.ics")
    for words in [
      ["export", "left-knee", "-o", "a.ics"],
      ["forget", "left-knee", "--empty-calendars", "--again", "left-knee"],
    ] {
      let refused = try plan.run(words, on: "2026-03-03")
      #expect(refused.status == 1 && refused.error.contains("a.ics stays as it is"), "\(words)")
      #expect(try String(contentsOf: file, encoding: .utf8) == mixed)
    }
    #expect(try plan.run(["today", "left-knee"], on: "2026-03-03").status == 0)
  }

  @Test func `a link is kept, and written through, also where nothing is there yet`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let files = FileManager.default
    let link = plan.folder.appendingPathComponent("link.ics").path
    try files.createSymbolicLink(atPath: link, withDestinationPath: "real.ics")
    for _ in 0..<2 {
      let result = try plan.run(["export", "left-knee", "-o", "link.ics"], on: "2026-03-02")
      #expect(result.status == 0, "\(result.error)")
      #expect(try files.destinationOfSymbolicLink(atPath: link) == "real.ics")
      #expect(files.fileExists(atPath: plan.folder.appendingPathComponent("real.ics").path))
    }
    let loop = plan.folder.appendingPathComponent("loop.ics").path
    try files.createSymbolicLink(atPath: loop, withDestinationPath: "loop.ics")
    let refused = try plan.run(["export", "left-knee", "-o", "loop.ics"], on: "2026-03-02")
    #expect(refused.status == 1 && refused.error.contains("cannot write loop.ics"))
    #expect(try files.destinationOfSymbolicLink(atPath: loop) == "loop.ics")
  }

  @Test(arguments: writers)
  func `what nobody may write stays, and what is written is for its owner alone`(
    writer: [String]
  ) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    #expect(try run(writer + ["out"], of: plan).status == 0)
    #expect(try permissions("out", in: plan.folder) == 0o600)
    let path = plan.folder.appendingPathComponent("out").path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(try run(writer + ["out"], of: plan).status == 0)
    #expect(try permissions("out", in: plan.folder) == 0o600)
    #expect(try run(writer + ["out", "--mode", "640"], of: plan).status == 0)
    #expect(try permissions("out", in: plan.folder) == 0o640)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let refused = try run(writer + ["out", "--force"], of: plan)
    #expect(refused.status == 1 && refused.error.contains("read-only"), "\(refused.error)")
    for mode in ["444", "rw", "1777", "9"] {
      #expect(try run(writer + ["new", "--mode", mode], of: plan).status == 64, "\(mode)")
    }
  }

  @Test func `drafts of calls that were ended are removed, and no other file`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    // No process has these numbers: the kernel counts up to 4,194,304.
    let kept = [
      "a.ics.1.part", "a.ics.x.part", "b.ics.4999999.part", "a.ics.part", "a.ics.07.part",
    ]
    for name in kept + ["a.ics.4999999.part", "a.ics.5000000.part"] {
      try plan.write("half", to: name)
    }
    #expect(try plan.run(["export", "left-knee", "-o", "a.ics"], on: "2026-03-02").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: plan.folder.path)
    #expect(names.filter { $0.hasSuffix(".part") }.sorted() == kept.sorted())
  }

  @Test func `options of a file need one`() throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    for words in [["--force"], ["--mode", "600"], ["-o", "-", "--force"]] {
      let refused = try plan.run(["export", "left-knee"] + words, on: "2026-03-02")
      #expect(refused.status == 64 && refused.error.contains("needs a file"), "\(refused.error)")
    }
  }
}
