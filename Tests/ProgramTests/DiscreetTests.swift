import Foundation
import TestSupport
import Testing

@testable import Calendars
@testable import Planning
@testable import Rehabilitation

/// Who looks over a person's shoulder learns nothing from a discreet calendar, in whatever form it is.
@Suite struct DiscreetTests {
  private let zone: PlanZone
  private let moment = Stamp("2026-03-08T20:00:00Z")

  init() throws { zone = try PlanZone("Europe/Berlin") }

  private func plain(_ id: String) throws -> Publication {
    let start = try #require(CivilDate("2026-03-09"))
    return try BundledProgram(id).publication(start: start, zone: zone)
  }

  private func discreet(_ schedule: Schedule, after ledger: Ledger = Ledger()) throws -> Publication
  {
    var options = CalendarOptions()
    options.isDiscreet = true
    return Publication(schedule, options: options, after: ledger, at: try #require(moment))
  }

  /// What a plan calls things: its words of five letters or more, but those that a form itself is made of.
  private func secrets(_ schedule: Schedule) -> Set<Substring> {
    let sessions = schedule.planned.map(\.session)
    let texts =
      schedule.plan.programs.flatMap { [$0.id, $0.title] }
      + sessions.flatMap { [$0.title, $0.program, $0.phase] + $0.items.map(\.name) }
      + sessions.flatMap { $0.items.compactMap { $0.dose?.description } }
    let forms = Set([
      "sessions", "session", "minutes", "start", "times", "title", "status", "summary", "confirmed",
      "phase",
      "program", "reason", "measurement", "items", "sequence", "recurrence", "europe", "berlin",
      "action", "begin", "class", "daily", "weekly", "interval", "until", "value", "duration",
    ])
    let words = Set(texts.flatMap { $0.lowercased().split { !$0.isLetter } })
    return words.filter { $0.count > 4 && !forms.contains(String($0)) }
  }

  /// The words of a text, but those within identities, which are drawn letters.
  private func words(_ text: String) -> Set<Substring> {
    let plain = text.replacing(/plan\.[a-z0-9.-]+/, with: "").replacing("\r\n ", with: "")
    return Set(plain.lowercased().split { !$0.isLetter })
  }

  @Test(arguments: Repository.programIDs)
  func `no form names the plan, a title, an exercise or a dose`(id: String) throws {
    let schedule = try plain(id).schedule
    let publication = try discreet(schedule)
    let secrets = secrets(schedule)
    #expect(!secrets.isEmpty && !publication.change.toldTitles)
    let calendar = String(decoding: try publication.calendar(in: zone), as: UTF8.self)
    for text in [calendar, publication.json(), publication.csv(), publication.csv(forExcel: true)] {
      #expect(text.contains("Session") && !text.contains(id))
      #expect(words(text).isDisjoint(with: secrets), "\(words(text).intersection(secrets))")
    }
    // Without an hour, two of a day have titles of their own.
    let days = Dictionary(grouping: publication.entries.filter { $0.published.start == nil }) {
      $0.first.date
    }
    for (day, entries) in days {
      #expect(Set(entries.map(\.summary)).count == entries.count, "\(day)")
    }
  }

  @Test(arguments: Repository.programIDs)
  func `a calendar that was told titles before has only neutral ones, and it is said`(
    id: String
  ) throws {
    let plain = try plain(id)
    let told = Publication(
      plain.schedule, options: CalendarOptions(), after: Ledger(), at: try #require(moment))
    let ledger = Ledger(told.change.records)
    let publication = try discreet(plain.schedule, after: ledger)
    #expect(publication.change.toldTitles)
    let secrets = secrets(plain.schedule)
    let lines = String(decoding: try publication.calendar(in: zone), as: UTF8.self)
      .replacing("\r\n ", with: "").split(whereSeparator: \.isNewline)
    // The identities that it was told are what an entry is known by.
    let shown = lines.filter { !$0.hasPrefix("UID:") }.joined(separator: "\n")
    #expect(words(shown).isDisjoint(with: secrets), "\(words(shown).intersection(secrets))")
    #expect(shown.contains("SUMMARY:Cancelled: Session"))
    for text in [publication.json(), publication.csv()] {
      #expect(words(text).isDisjoint(with: secrets), "\(words(text).intersection(secrets))")
    }
  }
}
