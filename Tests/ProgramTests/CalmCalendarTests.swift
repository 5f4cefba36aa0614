import Foundation
import TestSupport
import Testing

@testable import Calendars
@testable import Planning
@testable import Rehabilitation

/// A phone calendar holds what a person plans a day around, and no more (DESIGN 7).
@Suite struct CalmCalendarTests {
  /// The forms of a calendar, a few at a time.
  private static let forms: [CalendarOptions] = {
    var forms = [CalendarOptions]()
    for (index, folding) in [CalendarOptions.Folding.routines, .all, .none].enumerated() {
      var options = CalendarOptions()
      options.folding = folding
      forms.append(options)
      options.usesTodos = index.isMultiple(of: 2)
      options.isDiscreet = true
      forms.append(options)
    }
    return forms
  }()

  /// A programme with everything that it can hold.
  private func whole(_ id: String, _ options: CalendarOptions) throws -> Publication {
    let start = try #require(CivilDate("2026-03-02"))
    return try BundledProgram(id).publication(
      start: start, zone: try PlanZone("Europe/Berlin"), options: options)
  }

  /// How many entries lie on each day, medicines and appointments not counted.
  private func counts(_ publication: Publication) -> [CivilDate: Int] {
    var counts = [CivilDate: Int]()
    for entry in publication.entries {
      guard entry.published.kind != "medicine", entry.published.kind != "appointment" else {
        continue
      }
      for date in entry.published.dates { counts[date, default: 0] += 1 }
    }
    return counts
  }

  @Test(arguments: Repository.programIDs)
  func `a programme alone has at most six entries a day`(id: String) throws {
    let schedule = try BuiltPlan(id).unscheduled.scheduled()
    for options in Self.forms {
      let crowded = counts(Publication(schedule, options: options)).filter { $0.value > 6 }
      #expect(crowded.isEmpty, "\(options.folding): \(crowded)")
    }
  }

  @Test func `the most entries a day of each programme stay as they were`() throws {
    let lines = try Repository.programIDs.map { id in
      let schedule = try BuiltPlan(id).unscheduled.scheduled()
      var each = CalendarOptions()
      each.habits = .alarms
      let most = [each, CalendarOptions()].map {
        counts(Publication(schedule, options: $0)).values.max() ?? 0
      }
      return "\(id): \(most[1]), each time of a habit by itself \(most[0])"
    }
    try assertGolden(lines.joined(separator: "\n") + "\n", "entries-a-day.txt")
  }

  @Test(arguments: Repository.programIDs)
  func `each session stands in exactly one entry, in every form`(id: String) throws {
    for options in Self.forms {
      let publication = try whole(id, options)
      let told = publication.entries.flatMap(\.days).flatMap(\.members).map(\.session.id)
      #expect(Set(told).count == told.count)
      #expect(Set(told) == Set(publication.schedule.planned.map(\.session.id)))
      #expect(Set(publication.entries.map(\.uid)).count == publication.entries.count)
      for entry in publication.entries {
        for day in entry.days {
          #expect(day.members.allSatisfy { $0.date == day.shown.date }, "\(entry.uid)")
        }
        #expect(entry.days.map(\.gathered).allSatisfy { $0 == entry.published.gathered })
        #expect(entry.published.isHabit == entry.uid.contains(".habit"), "\(entry.uid)")
      }
    }
  }

  @Test(arguments: Repository.programIDs)
  func `a habit has its times in words and no alarm, and a treatment keeps its entry and alarm`(
    id: String
  ) throws {
    let publication = try whole(id, CalendarOptions())
    let treatments: Set<Activity.Kind> = [.medicine, .appointment, .procedure]
    for entry in publication.entries {
      let members = entry.days.flatMap(\.members)
      for day in entry.days {
        #expect(day.isHabit == (entry.published.isHabit && !day.times.isEmpty))
        let riders = day.riders.map(\.session.kind)
        #expect(riders.allSatisfy { $0 == .measurement || $0 == .aid }, "\(entry.uid)")
      }
      if entry.published.isHabit {
        #expect(entry.published.start == nil && entry.text.alarm == nil, "\(entry.uid)")
        #expect(members.allSatisfy { !treatments.contains($0.session.kind) }, "\(entry.uid)")
      }
      for placed in members where treatments.contains(placed.session.kind) {
        #expect(entry.published.kind == placed.session.kind.rawValue)
        #expect(entry.text.alarm != nil || placed.start == nil, "\(placed.session.id)")
      }
    }
  }

  @Test(arguments: Repository.programIDs)
  func `by alarms each time of a habit is an entry with its alarm`(id: String) throws {
    var options = CalendarOptions()
    options.habits = .alarms
    let publication = try whole(id, options)
    #expect(publication.entries.allSatisfy { !$0.published.isHabit })
    for entry in publication.entries where entry.published.start != nil {
      #expect(entry.text.alarm != nil || entry.published.minutes == nil, "\(entry.uid)")
    }
  }

  @Test func `after a knee replacement ankle pumps are one entry a day, as the JSON says`() throws {
    struct Document: Decodable {
      struct Session: Decodable {
        let id: String, date: String, title: String
        let allDay: Bool?
        let start: String?
        let times: [String]?
        let items: [Item]
      }
      struct Item: Decodable {
        let role: String, name: String
        let measure: String?
      }
      let sessions: [Session]
    }
    let schedule = try BuiltPlan("total-knee-replacement").unscheduled.scheduled()
    let json = Publication(schedule, options: CalendarOptions()).json()
    let sessions = try JSONDecoder().decode(Document.self, from: Data(json.utf8)).sessions
    let pumps = sessions.filter { $0.id.hasPrefix("ankle-pumps/") }
    #expect(!pumps.isEmpty && Set(pumps.map(\.date)).count == pumps.count)
    for day in pumps {
      #expect(day.allDay == true && day.start == nil)
      #expect(day.times?.count == 23 && day.times?.first == "09:00", "\(day)")
      #expect(day.title.hasPrefix("Ankle pumps (3 min, 23 times)"), "\(day.title)")
    }
    let measures = sessions.flatMap(\.items).compactMap(\.measure)
    #expect(measures.contains("flexion") && measures.contains("extension-deficit"))
    #expect(!sessions.contains { $0.id.hasPrefix("bend-and-straighten/") })
  }
}
