import Calendars
import Foundation
import Pictograms
import TestSupport
import Testing
import Wording

@testable import Planning
@testable import Rehabilitation

/// A calendar with some days on another zone's clock.
@Suite struct TravelCalendarTests {
  private func publication(_ folding: CalendarOptions.Folding = .routines) throws -> (
    Publication, PlanZone
  ) {
    let (berlin, tokyo) = (try PlanZone("Europe/Berlin"), try PlanZone("Asia/Tokyo"))
    let first = TestPlan.monday
    let span = first.advanced(by: -30)..<first.advanced(by: 90)
    let activities = [
      Activity(
        id: "strength", title: "Leg strength", kind: .exercise, load: .strength,
        frequency: Frequency(.perWeek(3...3)), minutes: 40, dayPart: .evening, citations: []),
      TestPlan.routine(.perDay(1...1), at: ["12:30"]),
    ]
    let plain = try TestPlan.schedule(activities, days: 21).plan
    let enrolment = Enrolment(
      name: "away", start: first, zone: berlin.name, clockChanges: berlin.clockChanges(over: span))
    let morning = CivilDateTime(first, try #require(TimeOfDay("08:00")))
    let timeZonePeriod = Adjustment.zone(
      name: tokyo.name, from: first.advanced(by: 7), to: first.advanced(by: 13))
    let schedule = try Schedule(
      replaying: [
        JournalEntry(
          number: 1, moment: morning,
          fact: .enrolment(enrolment, programs: ProgramTexts(programs: [], exercises: ""))),
        JournalEntry(number: 2, moment: morning, fact: .adjustment(timeZonePeriod)),
      ],
      inputs: ReplayInputs(
        editions: [1: ProgramEdition(programs: plain.programs, catalogue: Catalogue([]))],
        clockChanges: [
          berlin.name: berlin.clockChanges(over: span), tokyo.name: tokyo.clockChanges(over: span),
        ],
        firstOffsets: [
          berlin.name: berlin.offset(on: span.lowerBound),
          tokyo.name: tokyo.offset(on: span.lowerBound),
        ]), at: morning)
    var options = CalendarOptions()
    options.folding = folding
    return (Publication(schedule, options: options), berlin)
  }

  @Test func `times of a timeZonePeriod carry its zone, which the file describes`() throws {
    let (publication, zone) = try publication()
    let text = String(decoding: try publication.calendar(in: zone), as: UTF8.self)
    try assertGolden(text, "journey.ics")
    try assertGolden(publication.json(), "journey.json")
    #expect(text.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n"))
    #expect(text.contains("DTSTART;TZID=Asia/Tokyo:20260309T180000\r\n"))
    #expect(text.contains("DTEND;TZID=Asia/Tokyo:20260309T184000\r\n"))
  }

  @Test func `the calendar and the JSON tell the same times in the same zones`() throws {
    let (publication, zone) = try publication(.none)
    let lines = String(decoding: try publication.calendar(in: zone), as: UTF8.self)
      .split(separator: "\r\n").map(String.init)
    var calendar = [String: String]()
    var uid: String?
    for line in lines {
      if line.hasPrefix("UID:") { uid = String(line.dropFirst(4)) }
      guard line.hasPrefix("DTSTART;TZID="), let uid else { continue }
      calendar[uid] = String(line.dropFirst(13))
    }
    struct Document: Decodable {
      struct Session: Decodable {
        let uid: String
        let start: String
        let zone: String?
      }
      let sessions: [Session]
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(publication.json().utf8))
    let told = document.sessions.map { session in
      let start = session.start.filter { $0 != "-" && $0 != ":" }
      return (session.uid, "\(session.zone ?? zone.name):\(start)")
    }
    #expect(calendar == Dictionary(uniqueKeysWithValues: told))
    #expect(document.sessions.count { $0.zone == "Asia/Tokyo" } == 10)
  }

  @Test func `the ledger remembers the zone of each entry`() throws {
    let (away, _) = try publication(.none)
    let stamp = try #require(Stamp("2026-03-02T08:00:00Z"))
    let told = Publication(away.schedule, options: away.options, after: Ledger(), at: stamp)
    let ledger = told.change.records
    let again = Publication(away.schedule, options: away.options, after: Ledger(ledger), at: stamp)
    #expect(again.change.isEmpty)
    #expect(ledger.values.count { $0.published.zone == "Asia/Tokyo" } == 10)
  }
}
