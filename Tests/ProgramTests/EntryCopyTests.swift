import Foundation
import TestSupport
import Testing

@testable import Calendars
@testable import Rehabilitation

/// What is read back from a calendar means what was published, or else every entry seemed changed.
@Suite struct EntryCopyTests {
  @Test(arguments: Repository.programIDs)
  func `an entry means in a file what it means in the ledger`(id: String) throws {
    let start = try #require(CivilDate("2026-03-09"))
    for (index, name) in [
      "Europe/Berlin", "Australia/Lord_Howe", "UTC", "America/Sao_Paulo", "Asia/Kolkata",
    ].enumerated() {
      let zone = try PlanZone(name)
      let schedule = try BundledProgram(id).publication(start: start, zone: zone).schedule
      var options = CalendarOptions()
      options.folding = [.routines, .all, .none, .routines, .none][index]
      options.habits = index == 4 ? .alarms : .daily
      options.usesTodos = index.isMultiple(of: 2)
      options.isDiscreet = index == 3
      let publication = Publication(schedule, options: options)
      let copies = EntryCopy.copies(in: try publication.calendar(in: zone), zone: zone)
      #expect(copies.count == publication.entries.count)
      let found = Dictionary(copies.map { ($0.uid, $0) }, uniquingKeysWith: { one, _ in one })
      for entry in publication.entries {
        let copy = try #require(found[entry.uid], "\(entry.uid)")
        #expect(copy.meaning == EntryCopy.Meaning(entry.published, in: zone), "\(entry.uid)")
        #expect(copy.text == entry.description, "\(entry.uid)")
        #expect(copy.sequence == 0)
        let alone = try #require(try publication.file(of: entry.uid, in: zone))
        #expect(EntryCopy.copies(in: alone, zone: zone) == [copy], "\(entry.uid)")
      }
    }
  }
}
