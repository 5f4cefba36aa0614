import Calendars
import Foundation
import Rehabilitation
import Sheets
import TestSupport
import Testing
import Wording

/// Each bundled programme as it is recorded: a change that moves a session or a dose shows here.
///
/// That a calendar file and the JSON tell the same sessions is checked by `.ci/check_calendars.py` for
/// all programmes; that no byte of them changed, where none should, by `.ci/compare.py`.
@Suite struct GoldenTests {
  private func publication(_ id: String) throws -> (publication: Publication, zone: PlanZone) {
    let zone = try PlanZone("Europe/Berlin")
    let start = try #require(CivilDate("2026-03-02"))
    return (try BundledProgram(id).publication(start: start, zone: zone), zone)
  }

  @Test(arguments: Repository.programIDs)
  func `the sessions stay as they were`(id: String) throws {
    try assertGolden(SessionLines(publication(id).publication.schedule).text, "sessions/\(id).txt")
  }

  @Test func `no record is left of a programme that is gone`() throws {
    let folder = Repository.root.appendingPathComponent("Tests/ProgramTests/Golden/sessions")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.map { $0.replacing(".txt", with: "") }.sorted() == Repository.programIDs)
  }

  /// Single events with gates, series with gates, and medicines.
  @Test(arguments: ["graded-walking-intervals", "walking-aid", "medicines"])
  func `the calendar and the JSON stay as they were to the letter`(id: String) throws {
    let (publication, zone) = try publication(id)
    let bytes = try publication.calendar(in: zone)
    try assertGolden(String(decoding: bytes, as: UTF8.self), "calendars/\(id).ics")
    try assertGolden(publication.json(), "calendars/\(id).json")
  }

  @Test func `the sheet of a programme to hang up stays as it was`() throws {
    let text = try sheet("knee-osteoarthritis-strength")
      .text(width: 80, style: .plain, purpose: .hanging)
    try assertGolden(text, "pages/programme.txt")
  }

  @Test func `the sheet of a programme to read, with its sources, stays as it was`() throws {
    let text = try sheet("walking-aid").text(width: 80, style: .plain, purpose: .reading)
    try assertGolden(text, "pages/sources.txt")
  }

  @Test func `the sheet of a programme in Markdown stays as it was`() throws {
    try assertGolden(sheet("meals").markdown(), "pages/programme.md")
  }

  @Test func `the sheet of a plan on its dates stays as it was`() throws {
    let today = try #require(CivilDate("2026-03-01"))
    let printed = PrintedPlan(try publication("minor-knee-injury").publication.schedule)
    let sheet = PlanSheet(printed, weeks: 1...3, printedOn: today)
    try assertGolden(sheet.text(width: 80, style: .plain), "pages/plan.txt")
  }

  private func sheet(_ id: String) throws -> Sheet {
    let bundled = try BundledProgram(id)
    return try Sheet(bundled.program, catalogue: bundled.catalogue)
  }
}
