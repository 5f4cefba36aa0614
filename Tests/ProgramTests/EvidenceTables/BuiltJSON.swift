import Calendars
import Foundation
import Rehabilitation
import Testing
import Wording

/// The JSON of a bundled programme, as another tool reads it.
struct BuiltJSON {
  struct Session: Decodable {
    let id: String
    let phase: String
    let week: Int
    let date: String
    let start: String?
    let minutes: Int?
    let load: String
    let items: [Item]

    /// The activity's id.
    var activity: Substring { id.prefix { $0 != "/" } }
    /// What is done, without warm-up and cool-down.
    var main: [Item] { items.filter { $0.role == "main" } }
  }

  struct Item: Decodable {
    let role: String
    let exercise: String?
    let name: String
    let dose: String?
    let sets: Int?
    let repetitions: Int?
  }

  private struct Document: Decodable {
    let sessions: [Session]
  }

  /// All sessions, in order of time.
  let sessions: [Session]

  /// - Parameters:
  ///   - id: The programme.
  ///   - requested: What is asked for beyond it.
  /// - Throws: What keeps the programme from being built.
  init(_ id: String, with requested: Set<String> = []) throws {
    let built = try BuiltPlan(id, with: requested)
    let json = Publication(built.unscheduled.scheduled(), options: CalendarOptions()).json()
    sessions = try JSONDecoder().decode(Document.self, from: Data(json.utf8)).sessions
  }

  /// The sessions of an activity, of one phase or of all.
  func of(_ activity: String, in phase: String? = nil) -> [Session] {
    sessions.filter { $0.activity == activity && $0.phase == (phase ?? $0.phase) }
  }

  /// The days of sessions, counted from the first day of the plan as 0.
  func days(of sessions: [Session]) throws -> [Int] {
    let start = try #require(CivilDate("2026-03-02"))
    return try sessions.map { start.days(to: try #require(CivilDate($0.date))) }
  }

  /// The hours between the starts of sessions.
  func hours(between sessions: [Session]) throws -> [Int] {
    let starts = try sessions.map { session -> Int in
      let text = try #require(session.start)
      let parts = text.split(separator: "T").map(String.init)
      let date = try #require(CivilDate(parts[0]))
      let time = try #require(TimeOfDay(String(parts[1].prefix(5))))
      return CivilDateTime(date, time).minuteNumber
    }
    return zip(starts, starts.dropFirst()).map { ($1 - $0) / 60 }
  }
}
