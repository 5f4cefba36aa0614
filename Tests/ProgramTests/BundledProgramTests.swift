import ICalendar
import ProgramFiles
import Publishing
import Rehabilitation
import TestSupport
import Testing

/// What holds of every bundled programme.
@Suite struct BundledProgramTests {
  @Test func `there are at least the eight programmes of the main job`() {
    let expected = [
      "daily-care", "graded-walking", "graded-walking-quota", "heavy-slow-resistance",
      "knee-osteoarthritis-strength", "minor-knee-injury", "physiotherapy-course",
      "total-knee-replacement",
    ]
    #expect(Set(expected).subtracting(Repository.programIDs).isEmpty)
  }

  @Test func `together they are of all three kinds`() throws {
    let kinds = try Repository.programIDs.map { try BundledProgram($0).program.kind }
    #expect(Set(kinds) == Set(Program.Kind.allCases))
  }

  @Test(arguments: Repository.programIDs)
  func `it lints without a warning`(id: String) throws {
    let bundled = try BundledProgram(id)
    let path = "Programs/\(id).yaml"
    let checked = ProgramFile.read(
      try Repository.bytes(path), path: path, catalogue: bundled.catalogue)
    #expect(checked.diagnostics.isEmpty)
  }

  @Test(arguments: Repository.programIDs)
  func `every session has a place in ordinary days`(id: String) throws {
    let publication = try BundledProgram(id).publication(
      start: try #require(CivilDate("2026-03-02")), zone: try PlanZone("Europe/Berlin"))
    #expect(publication.schedule.unplaced.isEmpty)
    #expect(!publication.schedule.placed.isEmpty)
  }

  @Test(arguments: Repository.programIDs)
  func `what is behind a gate is tentative and nothing else`(id: String) throws {
    let publication = try BundledProgram(id).publication(
      start: try #require(CivilDate("2026-03-02")), zone: try PlanZone("Europe/Berlin"))
    let plan = publication.schedule.plan
    let firstGate = plan.programs[0].phases.firstIndex { !$0.gate.isEmpty }
    let open = plan.programs[0].phases.prefix((firstGate ?? plan.programs[0].phases.count) + 1)
    let confirmed = Set(open.map(\.id))
    for placed in publication.schedule.placed {
      #expect(placed.session.isTentative != confirmed.contains(placed.session.phase))
    }
  }

  @Test(arguments: Repository.programIDs)
  func `the sheet fits eighty columns`(id: String) throws {
    let bundled = try BundledProgram(id)
    let sheet = try Sheet(bundled.program, catalogue: bundled.catalogue)
    for purpose in [Sheet.Purpose.hanging, .reading] {
      let text = sheet.text(width: 80, style: .plain, purpose: purpose)
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test(arguments: Repository.programIDs)
  func `the calendar reads back as it was written`(id: String) throws {
    let zone = try PlanZone("America/New_York")
    let publication = try BundledProgram(id).publication(
      start: try #require(CivilDate("2026-10-05")), zone: zone)
    let text = String(decoding: try publication.calendar(in: zone), as: UTF8.self)
    let read = try CalendarObject.parse(text)
    #expect(read.problems.isEmpty)
    let events = try #require(read.calendars.first).events
    #expect(events.map(\.uid.rawValue).sorted() == publication.entries.map(\.uid).sorted())
    #expect(Set(events.map(\.summary)) == Set(publication.entries.map(\.summary)))
  }

  @Test func `the doses of the walking table are those of the source`() throws {
    // EVIDENCE P02-A, F33: total minutes of weeks 1 to 12.
    let totals = [15, 17, 19, 21, 23, 25, 28, 30, 33, 36, 38, 40]
    let sessions = try sessions(of: "graded-walking").filter { $0.kind == .exercise }
    for (index, total) in totals.enumerated() {
      let week = sessions.filter { $0.week == index + 1 }
      #expect(week.count == 5)
      for session in week { #expect(minutes(of: session) == total, "week \(index + 1)") }
    }
  }

  @Test func `the doses of heavy slow resistance are those of the source`() throws {
    // EVIDENCE P07, F5: repetitions and RM by week.
    let table = [
      1: 15, 2: 12, 3: 12, 4: 10, 5: 10, 6: 8, 7: 8, 8: 8, 9: 6, 10: 6, 11: 6, 12: 6,
    ]
    let sessions = try sessions(of: "heavy-slow-resistance").filter { $0.load == .tendonHeavy }
    #expect(sessions.count == 36)
    for session in sessions {
      let expected = try #require(table[session.week])
      for item in session.items where item.role == .main {
        let dose = try #require(item.dose)
        #expect(dose.work == .sets(4...4, of: .count(expected...expected)))
        #expect(dose.intensities.contains(.repetitionMaximum(expected)))
        #expect(dose.tempo == Tempo(lowering: 3, pause: 0, lifting: 3))
      }
    }
  }

  @Test func `osteoarthritis strength has three blocks of eight weeks, three times a week`() throws
  {
    let sessions = try sessions(of: "knee-osteoarthritis-strength")
    let strength = sessions.filter { $0.load == .strength }
    #expect(strength.count == 72)
    // EVIDENCE P05, F25 and F26: effort 5-6, then 7-8 in the last block.
    let efforts = ["block-1": 5...6, "block-2": 6...7, "block-3": 7...8]
    for session in strength {
      let effort = try #require(efforts[session.phase])
      for item in session.items where item.role == .main {
        #expect(item.dose?.intensities.contains(.effort(effort)) == true)
      }
    }
  }

  private func sessions(of id: String) throws -> [Session] {
    try BundledProgram(id).publication(
      start: try #require(CivilDate("2026-03-02")), zone: try PlanZone("UTC")
    ).schedule.plan.sessions
  }

  private func minutes(of session: Session) -> Int {
    session.items.compactMap(\.dose).reduce(0) { sum, dose in
      guard case .bouts(let bouts) = dose.work else { return sum }
      return bouts.reduce(sum) { sum, bout in
        guard case .single(let interval) = bout else { return sum }
        return sum + (interval.quantity.seconds ?? 0) / 60
      }
    }
  }
}
