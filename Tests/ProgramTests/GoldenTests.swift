import Calendars
import Rehabilitation
import Sheets
import TestSupport
import Testing
import Wording

/// Each bundled programme to the letter: a change that moves a session or a word shows here.
@Suite struct GoldenTests {
  private func publication(_ id: String) throws -> (Publication, PlanZone) {
    let zone = try PlanZone("Europe/Berlin")
    let start = try #require(CivilDate("2026-03-02"))
    return (try BundledProgram(id).publication(start: start, zone: zone), zone)
  }

  @Test(arguments: Repository.programIDs)
  func `the calendar stays as it was`(id: String) throws {
    let (publication, zone) = try publication(id)
    let bytes = try publication.calendar(in: zone)
    try assertGolden(String(decoding: bytes, as: UTF8.self), "\(id).ics")
  }

  @Test(arguments: Repository.programIDs)
  func `the JSON stays as it was`(id: String) throws {
    try assertGolden(publication(id).0.json(), "\(id).json")
  }

  @Test(arguments: Repository.programIDs)
  func `the printed sheet stays as it was`(id: String) throws {
    let bundled = try BundledProgram(id)
    let sheet = try Sheet(bundled.program, catalogue: bundled.catalogue)
    try assertGolden(sheet.text(width: 80, style: .plain, purpose: .hanging), "\(id).txt")
  }
}
