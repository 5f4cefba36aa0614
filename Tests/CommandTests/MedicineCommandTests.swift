import Foundation
import TestSupport
import Testing

/// Medicines reach the calendar as they were ordered.
@Suite struct MedicineCommandTests {
  private func build(
    _ medicines: [String], start: String = "2026-03-02", zone: String = "Europe/Berlin",
    _ more: [String] = ["--format", "json"]
  ) throws -> BuiltCommand.Result {
    try BuiltCommand.run(
      [
        "build", "medicines", "--start", start, "--zone", zone, "--no-flags", "--name", "m",
        "--now",
        "2026-03-01T09:00:00Z",
      ]
        + medicines.flatMap { ["--medicine", $0] } + more)
  }

  private struct Document: Decodable {
    struct Session: Decodable {
      let uid: String
      let title: String
      let start: String
      let kind: String
      let recurrence: String?
    }
    let sessions: [Session]
  }

  private func doses(_ result: BuiltCommand.Result) throws -> [Document.Session] {
    try #require(result.status == 0, "\(result.error)")
    return try JSONDecoder().decode(Document.self, from: Data(result.output.utf8)).sessions
      .filter { $0.kind == "medicine" }
  }

  @Test func `02_30 on the day the clock skips it is 03_30, and the series stays one`() throws {
    let order = ["Tablet; 02:30; Dr Weber"]
    let told = try doses(try build(order, start: "2026-03-20"))
    #expect(
      told.filter { $0.start.hasPrefix("2026-03-29") }.map(\.start) == ["2026-03-29T03:30:00"])
    #expect(told.allSatisfy { $0.start.hasSuffix("T02:30:00") || $0.start.hasPrefix("2026-03-29") })
    #expect(Set(told.map(\.uid)).count == 1)
    let file = try build(order, start: "2026-03-20", []).output
    #expect(file.components(separatedBy: "BEGIN:VEVENT").count == 2)
    #expect(file.contains("DTSTART;TZID=Europe/Berlin:20260320T023000\r\n"), "\(file)")
    #expect(!file.contains("EXDATE"))
    let single = try build(order, start: "2026-03-20", ["--single"]).output
    #expect(single.contains("DTSTART;TZID=Europe/Berlin:20260329T033000\r\n"))
  }

  @Test func `a series does not begin at a time that there is not`() throws {
    let file = try build(["Tablet; 02:30; Dr Weber"], start: "2026-03-29", []).output
    #expect(file.contains("DTSTART;TZID=Europe/Berlin:20260329T033000\r\n"))
    #expect(file.contains("DTSTART;TZID=Europe/Berlin:20260330T023000\r\n"))
    #expect(!file.contains("20260329T023000"))
    // And it may end at one.
    let end = try build(["Tablet; 02:30; Dr Weber; 2026-03-29"], start: "2026-03-25", []).output
    #expect(end.contains("UNTIL=20260329T013000Z"), "\(end)")
  }

  @Test func `a plan that lives over the change tells the calendar nothing new`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ now: String, _ words: [String]) throws -> BuiltCommand.Result {
      let result = try BuiltCommand.run(
        words + ["--store", "a.sqlite", "--now", "\(now):00Z"], in: folder)
      try #require(result.status == 0, "\(result.error)")
      return result
    }
    _ = try run(
      "2026-03-20T09:00",
      [
        "start", "m", "medicines", "--start", "2026-03-21", "--zone", "Europe/Berlin", "--no-flags",
        "--medicine", "Tablet; 02:30; Dr Weber; 2026-04-10", "--identity", "abc",
      ])
    _ = try run("2026-03-20T09:05", ["export", "m", "-o", "m.ics"])
    let before = try Data(contentsOf: folder.appendingPathComponent("m.ics"))
    for now in ["2026-03-29T00:00", "2026-03-29T01:15", "2026-03-29T09:00", "2026-04-03T09:00"] {
      let told = try run(now, ["export", "m", "-o", "m.ics"])
      #expect(told.error.contains("m: 1 unchanged"), "\(now): \(told.error)")
      #expect(try Data(contentsOf: folder.appendingPathComponent("m.ics")) == before, "\(now)")
      let sessions = try run(now, ["export", "m", "--format", "json"]).output
      #expect(sessions.contains("\"2026-03-29T03:30:00\""), "\(now)")
    }
  }

  @Test func `a taper is given step by step`() throws {
    let told = try doses(
      try build([
        "Prednisolone 20 mg; 08:00; Dr Weber; 2026-03-08",
        "Prednisolone 15 mg; 08:00; Dr Weber; 2026-03-09..2026-03-15",
        "Prednisolone 10 mg; 08:00; Dr Weber; 2026-03-16..+4d",
      ]))
    let days = Dictionary(grouping: told, by: \.title).mapValues { $0.map { $0.start.prefix(10) } }
    #expect(days["Prednisolone 20 mg"]?.last == "2026-03-08")
    #expect(days["Prednisolone 15 mg"]?.first == "2026-03-09")
    #expect(days["Prednisolone 15 mg"]?.last == "2026-03-15")
    #expect(days["Prednisolone 10 mg"]?.first == "2026-03-16")
    #expect(days["Prednisolone 10 mg"]?.last == "2026-03-20")
  }

  @Test func `what stands twice at an hour is said, and what follows one another is not`() throws {
    let twice = try build([
      "Prednisolone 20 mg; 08:00; Dr Weber; 2026-03-08",
      "Prednisolone 15 mg; 08:00; Dr Weber; 2026-03-15",
    ])
    #expect(
      twice.error.contains(
        "Note: 'Prednisolone 20 mg' and 'Prednisolone 15 mg' both stand at 08:00 from Mon 2 Mar to Sun "
          + "8 Mar. If one follows the other, give both days with --medicine"), "\(twice.error)")
    let taper = try build([
      "Prednisolone 20 mg; 08:00; Dr Weber; 2026-03-08",
      "Prednisolone 15 mg; 08:00; Dr Weber; 2026-03-09..2026-03-15",
    ])
    #expect(!taper.error.contains("both stand"), "\(taper.error)")
  }

  @Test func `every 8 h is every 8 h, and what was made of it is said`() throws {
    let built = try build(["Amoxicillin 500 mg; every 8 h from 07:00; Dr Weber; 2026-03-03"])
    let starts = try doses(built).map { String($0.start.prefix(16)) }
    #expect(
      starts
        == ["02T07:00", "02T15:00", "02T23:00", "03T07:00", "03T15:00", "03T23:00"].map {
          "2026-03-\($0)"
        })
    #expect(
      built.error.contains(
        "Note: 'Amoxicillin 500 mg' stands at 07:00, 15:00 and 23:00, every day."),
      "\(built.error)")
  }

  @Test func `every other day is every other day`() throws {
    let told = try doses(
      try build(["Prednisolone 5 mg; every other day 08:00; Dr Weber; 2026-03-08"]))
    #expect(
      told.map { String($0.start.prefix(10)) } == ["02", "04", "06", "08"].map { "2026-03-\($0)" })
    let file = try build(["Prednisolone 5 mg; every other day 08:00; Dr Weber"], []).output
    #expect(file.contains(";INTERVAL=2\r\n"), "\(file)")
  }

  @Test(arguments: [
    (
      "Prednisolone every other day; 08:00; Dr Weber",
      "says 'every other day', but its times do not"
    ),
    ("Methotrexate once a week; 08:00; Dr Weber", "says 'once a week', but its times do not"),
    ("Drug; every 5 h from 07:00; Dr Weber", "falls on other hours each day"),
    ("Drug; every 8 h; Dr Weber", "has no hour to begin with"),
    ("Drug; twice a week; Dr Weber", "does not say on which weekdays"),
    ("Drug; now and then; Dr Weber", "I can't read 'now and then' as the times of a medicine"),
  ])
  func `what cannot be followed is refused with what is understood`(order: String, words: String)
    throws
  {
    let refused = try build([order])
    #expect(refused.status == 64 && refused.output.isEmpty)
    #expect(refused.error.contains(words), "\(refused.error)")
    #expect(refused.error.contains("'every 8 h from 07:00'"), "\(refused.error)")
  }

  @Test func `doses that a clock brings too close are said, with whom to ask`() throws {
    let close = try build(["Drops; every 2 h from 00:30; Dr Weber; 2026-04-02"])
    #expect(
      close.error.contains(
        "Note: 'Drops': 1 h from Sun 29 Mar 03:30 to Sun 29 Mar 04:30, not 2 h as ordered, because the "
          + "clock changes. Ask Dr Weber or a pharmacist what to do."), "\(close.error)")
    let far = try build(["Tablet; 08:00,20:00; Dr Weber"])
    #expect(!far.error.contains("as ordered"), "\(far.error)")
  }

  @Test func `doses that a journey brings too close are said when it is typed, and on their day`()
    throws
  {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ day: String, _ words: [String]) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        words + ["--store", "a.sqlite", "--now", "\(day)T09:00:00Z"], in: folder)
    }
    let begun = try run(
      "2026-03-01",
      [
        "start", "m", "medicines", "--start", "2026-03-02", "--zone", "Europe/Berlin", "--no-flags",
        "--medicine", "Tablet; 08:00,20:00; Dr Weber",
      ])
    #expect(begun.status == 0 && !begun.error.contains("as ordered"), "\(begun.error)")
    let journey = [
      "adjust", "m", "zone", "Asia/Tokyo", "--from", "2026-03-10", "--to", "2026-03-15",
    ]
    let shown = try run("2026-03-03", journey + ["--yes"])
    let there =
      "'Tablet': 4 h from Mon 9 Mar 20:00 to Tue 10 Mar 08:00, not 12 h as ordered, because you change "
      + "the time zone. Ask Dr Weber or a pharmacist what to do."
    #expect(shown.status == 0 && shown.error.contains("Note: \(there)\n"), "\(shown.error)")
    #expect(shown.error.contains("'Tablet': 20 h from Sun 15 Mar 20:00 to Mon 16 Mar 08:00"))
    let today = try run("2026-03-10", ["today", "m"]).output
    let plain = today.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(plain.contains(there), "\(today)")
    #expect(!(try run("2026-03-12", ["today", "m"]).output.contains("as ordered")))
  }
}
