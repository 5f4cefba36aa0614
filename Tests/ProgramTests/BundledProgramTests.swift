import Calendars
import ICalendar
import ProgramFiles
import Rehabilitation
import Sheets
import TestSupport
import Testing
import Wording

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
    let bytes = try publication.calendar(in: zone)
    let read = try CalendarTimes.read(bytes)
    #expect(read.problems.isEmpty)
    let events = try #require(read.calendars.first).events
    #expect(events.map(\.uid).sorted() == publication.entries.map(\.uid).sorted())
    var reader = CalendarReader(bytes)
    var titles: Set<String> = []
    while let component = reader.next() {
      titles.formUnion(
        reader.properties(of: component, named: ["SUMMARY"]).compactMap(\.text))
    }
    #expect(titles == Set(publication.entries.map(\.summary)))
  }

  @Test(arguments: Repository.programIDs)
  func `what stands in for something else has a place too`(id: String) throws {
    let activities = try BundledProgram(id).program.phases.flatMap(\.activities)
    for choice in Set(activities.filter { $0.replaced != nil }.map(\.id)) {
      let built = try BuiltPlan(id, with: [choice])
      #expect(!built.sessions(choice).isEmpty, "\(choice)")
      #expect(built.unscheduled.scheduled().unplaced.isEmpty, "\(choice)")
    }
  }
}
