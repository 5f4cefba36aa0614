import Foundation
import TestSupport
import Testing

/// Other hours for other weeks.
@Suite struct OtherHoursCommandTests {
  private struct Document: Decodable {
    struct Session: Decodable {
      let id: String
      let start: String?
      let kind: String
    }
    let sessions: [Session]
  }

  private func starts(_ plan: LivedPlan) throws -> [String: String] {
    let told = try plan.run(["sessions", "--json"], on: "2026-03-02")
    let sessions = try JSONDecoder().decode(Document.self, from: Data(told.output.utf8)).sessions
    return Dictionary(
      sessions.filter { $0.kind == "exercise" }.compactMap { one in one.start.map { (one.id, $0) } }
    ) { first, _ in first }
  }

  @Test func `two weeks of late shifts have other hours, and the weeks beside them keep theirs`()
    throws
  {
    let plan = try LivedPlan("knee", ["--windows", "mon-fri 17:30-20:30"])
    defer { plan.remove() }
    let before = try starts(plan)
    let changed = try plan.run(
      [
        "adjust", "windows", "mon-fri 06:00-09:00", "--from", "2026-03-16", "--to", "2026-03-29",
        "--yes",
      ],
      on: "2026-03-02")
    #expect(changed.status == 0, "\(changed.error)")
    #expect(
      changed.output.contains(
        "mon-fri 17:30-20:30, from Mon 16 Mar to Sun 29 Mar mon-fri 06:00-09:00"),
      "\(changed.output)")
    let after = try starts(plan)
    #expect(Set(after.keys) == Set(before.keys))
    for (id, start) in after {
      let (date, hour) = (String(start.prefix(10)), Int(start.dropFirst(11).prefix(2)) ?? 0)
      if "2026-03-16" <= date, date <= "2026-03-29" {
        #expect((6..<9).contains(hour), "\(id): \(start)")
      } else {
        #expect(start == before[id], "\(id): \(start)")
      }
    }
    // A rest between hard days must not be broken by the change of hours.
    #expect(after.values.contains { $0.hasPrefix("2026-03-16") })
    let undone = try plan.run(["undo", "--yes"], on: "2026-03-02")
    #expect(undone.status == 0, "\(undone.error)")
    #expect(try starts(plan) == before)
  }

  @Test func `usual hours change without touching the others, which can be forgotten`() throws {
    let plan = try LivedPlan("knee", ["--windows", "mon-fri 17:30-20:30"])
    defer { plan.remove() }
    for words in [
      ["windows", "mon-fri 06:00-09:00", "--from", "2026-03-16", "--to", "2026-03-22"],
      ["windows", "mon-fri 12:00-15:00"],
    ] {
      let changed = try plan.run(["adjust"] + words + ["--yes"], on: "2026-03-02")
      #expect(changed.status == 0, "\(changed.error)")
    }
    for (id, start) in try starts(plan) where start > "2026-03-03" {
      let isOther = "2026-03-16" <= start && start < "2026-03-23"
      #expect((start.dropFirst(11) < "12:00") == isOther, "\(id): \(start)")
    }
    let forgotten = try plan.run(
      ["adjust", "windows", "--forget", "other-hours", "--yes"], on: "2026-03-02")
    #expect(forgotten.status == 0, "\(forgotten.error)")
    for start in try starts(plan).values where start > "2026-03-03" {
      #expect(start.dropFirst(11) >= "12:00", "\(start)")
    }
  }

  @Test func `hours over midnight count for some weeks, too`() throws {
    let plan = try LivedPlan("knee", ["--windows", "mon-fri 17:30-20:30"])
    defer { plan.remove() }
    let changed = try plan.run(
      [
        "adjust", "windows", "mon-sun 22:00-02:00", "--from", "2026-03-16", "--to", "2026-03-22",
        "--yes",
      ],
      on: "2026-03-02")
    #expect(changed.status == 0, "\(changed.error)")
    let found = try starts(plan).values.filter { "2026-03-16" <= $0 && $0 < "2026-03-23" }
    #expect(!found.isEmpty)
    for start in found {
      let hour = Int(start.dropFirst(11).prefix(2)) ?? 12
      #expect(hour >= 22 || hour < 2, "\(start)")
    }
  }

  @Test(arguments: [
    ["windows", "mon 18-20", "--from", "2026-03-16"],
    ["windows", "mon 18-20", "--to", "2026-03-16"],
    ["windows", "--waking", "07:00", "--from", "2026-03-16", "--to", "2026-03-20"],
    ["windows", "mon 18-20", "--off", "2026-03-20", "--from", "2026-03-16", "--to", "2026-03-20"],
    ["windows", "mon 18-20", "--from", "2026-03-20", "--to", "2026-03-16"],
    ["windows", "mon 18-20", "--from", "2026-02-02", "--to", "2026-02-16"],
    ["windows", "mon 18-20", "--from", "2026-03-16", "--to", "2027-06-16"],
  ])
  func `what is no such change is refused, and nothing is stored`(words: [String]) throws {
    let plan = try LivedPlan("knee")
    defer { plan.remove() }
    let refused = try plan.run(["adjust"] + words + ["--yes"], on: "2026-03-02")
    #expect(refused.status == 64, "\(refused.output)\(refused.error)")
    #expect(!(try plan.run(["history"], on: "2026-03-02").output.contains("time:")))
  }
}
