import Rehabilitation

/// An entry as it was last published, as far as it takes to cancel it later.
public struct PublishedEntry: Hashable, Codable, Sendable {
  /// How the sessions of a series recur, and the last one's start.
  public struct Recurrence: Hashable, Codable, Sendable {
    let rule: SeriesRule
    let until: CivilDateTime
  }

  /// The first session, by its identity.
  public let session: Session.ID
  /// The programme and the phase it belonged to, by id.
  public let program: String, phase: String
  /// The week since the programme's first day, from 1.
  public let week: Int
  /// What it was, and what it asked of the body.
  public let kind: String, load: String
  /// The title without marks.
  public let title: String
  /// The title with its marks.
  public let summary: String
  /// The first session's day.
  public let date: CivilDate
  /// The first session's wall-clock start; `nil` for an item of the whole day.
  public let start: CivilDateTime?
  /// The length in minutes.
  public let minutes: Int?
  /// Whether it is a to-do.
  public let isTodo: Bool
  /// The zone of the start, where it is not the plan's.
  public let zone: String?
  /// How it recurs; `nil` for a single session.
  public let recurrence: Recurrence?
  /// Whether it is cancelled.
  public private(set) var isCancelled: Bool

  init(_ entry: Publication.Entry, zone: String?, isTodo: Bool) {
    let first = entry.first.session
    session = first.id
    program = first.program
    phase = first.phase
    week = first.week
    kind = first.kind.rawValue
    load = first.load.rawValue
    title = first.title
    summary = entry.summary
    date = entry.first.date
    start = entry.first.start
    minutes = entry.first.session.minutes
    self.zone = zone
    self.isTodo = isTodo
    recurrence = entry.recurrence.flatMap { rule in
      entry.sessions.last.map { last in
        Recurrence(
          rule: rule, until: last.start ?? CivilDateTime(minuteNumber: last.date.dayNumber * 1440))
      }
    }
    isCancelled = false
  }

  /// The same, cancelled.
  var cancelled: PublishedEntry {
    var entry = self
    entry.isCancelled = true
    return entry
  }

  /// The title with the mark of what is cancelled, which some calendars show alone (CALENDARS 2.2).
  var cancelledSummary: String { "Cancelled: \(summary)" }

  /// The days on which it lay.
  var dates: [CivilDate] {
    guard let recurrence else { return [date] }
    let last = recurrence.until.date
    let days = (0...max(0, date.days(to: last))).map(date.advanced(by:))
    switch recurrence.rule {
    case .daily(let interval): return days.enumerated().filter { $0.0 % interval == 0 }.map(\.1)
    case .weekly(let weekdays): return days.filter { weekdays.contains($0.weekday) }
    }
  }

  /// Whether another entry lies at the same times.
  func liesLike(_ other: PublishedEntry) -> Bool {
    date == other.date && start == other.start && zone == other.zone && minutes == other.minutes
      && recurrence == other.recurrence
  }
}

extension PublishedEntry {
  /// The day and the time: `Wed 4 Mar 18:00`.
  public var when: String {
    start.map { "\(date.withWeekday) \($0.time)" } ?? date.withWeekday
  }
}
