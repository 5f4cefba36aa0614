import Rehabilitation
import Wording

/// An entry as it was last published, as far as it takes to write or to cancel it later.
public struct PublishedEntry: Hashable, Codable, Sendable {
  /// How the sessions of a series recur, and the last one's start.
  public struct Recurrence: Hashable, Codable, Sendable {
    let rule: SeriesRule
    let until: CivilDateTime
  }

  /// The first session, by its identity.
  public private(set) var session: Session.ID
  /// The programme and the phase it belonged to, by id.
  public let program: String, phase: String
  /// The week since the programme's first day, from 1.
  public private(set) var week: Int
  /// What it was, and what it asked of the body.
  public let kind: String, load: String
  /// The title without marks.
  public let title: String
  /// The title with its marks.
  public private(set) var summary: String
  /// The first session's day.
  public private(set) var date: CivilDate
  /// The first session's wall-clock start; `nil` for an item of the whole day.
  public private(set) var start: CivilDateTime?
  /// The length in minutes.
  public let minutes: Int?
  /// Whether it is a to-do.
  public let isTodo: Bool
  /// The zone of the start, where it is not the plan's.
  public let zone: String?
  /// How it recurs; `nil` for a single session.
  public private(set) var recurrence: Recurrence?
  /// Whether it is cancelled.
  public private(set) var isCancelled: Bool
  /// The activities all of whose sessions of a day it stands for: a habit, and what rides on an entry; `nil` for
  /// a session alone.
  public let gathered: [String]?
  /// What it said; `nil` in what release 1.0.0 remembered.
  public internal(set) var text: PublishedText?

  /// What is published of the days of one entry.
  init(
    _ days: [EntryDay], rule: SeriesRule?, zone: String?, _ options: CalendarOptions,
    text: inout EntryText
  ) {
    let placed = days[0].shown
    let first = placed.session
    let content = days[0].content
    session = first.id
    program = first.program
    phase = first.phase
    week = first.week
    kind = first.kind.rawValue
    load = first.load.rawValue
    title = content.title
    summary = text.summary(of: content)
    date = placed.date
    start = placed.start
    minutes = first.minutes
    self.zone = zone
    isTodo = options.makesTodo(of: first)
    recurrence = rule.flatMap { rule in
      days.last.map { day in
        Recurrence(rule: rule, until: day.shown.inSeries.start ?? day.shown.date.midnight)
      }
    }
    isCancelled = false
    gathered = days[0].gathered
    self.text = PublishedText(days, options, text: &text)
  }

  /// What stands for an entry of which nothing can be read but its identity and when it changed last: it counts as
  /// cancelled, so that one of the plan with its identity is told anew.
  ///
  /// - Parameter date: The day of its last change.
  package init(unreadableFrom date: CivilDate) {
    session = Session.ID(activity: "unknown", ordinal: 1)
    (program, phase, week) = ("", "", 1)
    (kind, load) = (Activity.Kind.reminder.rawValue, LoadClass.none.rawValue)
    (title, summary) = ("Session", "Session")
    self.date = date
    (start, minutes, zone, recurrence) = (nil, nil, nil, nil)
    (gathered, text) = (nil, nil)
    isTodo = false
    isCancelled = true
  }

  /// Whether it is one item of a day for all times of a habit.
  public var isHabit: Bool { gathered?.contains(session.activity) ?? false }

  /// Whether nothing is known of it, so that it may have had any form.
  var isUnreadable: Bool { program.isEmpty }

  /// The same, cancelled; where nothing is to be known of it, with a neutral title.
  func cancelled(isDiscreet: Bool) -> PublishedEntry {
    var entry = self
    entry.isCancelled = true
    if isDiscreet { entry.summary = EntryText.neutralTitle }
    return entry
  }

  /// The title with the mark of what is cancelled, which some calendars show alone (CALENDARS 2.2).
  var cancelledSummary: String { EntryText.cancelled(summary) }

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

  /// The start on one of its days; `nil` for an item of the whole day.
  func start(on date: CivilDate) -> CivilDateTime? {
    start.map { CivilDateTime(date, $0.time) }
  }

  /// Whether another entry lies at the same times.
  public func liesLike(_ other: PublishedEntry) -> Bool {
    date == other.date && start == other.start && zone == other.zone && minutes == other.minutes
      && recurrence == other.recurrence
  }
}

// MARK: What is past

extension PublishedEntry {
  /// The same with an outcome.
  ///
  /// - Parameters:
  ///   - outcome: What the title, the time and the alarm show of it.
  ///   - title: The title that a mark stands before.
  /// - Returns: The entry; itself, where it shows that outcome.
  func showing(_ outcome: PublishedText.Outcome, of title: String) -> PublishedEntry {
    guard let text, text.outcome != outcome else { return self }
    var entry = self
    entry.text?.outcome = outcome
    entry.summary =
      outcome == .open ? text.heading : EntryText.marked(title, isDone: outcome == .done)
    return entry
  }

  /// The part that lies on some of its days, or goes on in the same way.
  ///
  /// - Parameters:
  ///   - dates: The days, at least one.
  ///   - first: The first session of them, where it is known.
  ///   - week: Its week, where it is known.
  ///   - ordinals: The positions of the sessions, where all are known.
  ///   - isSeries: Whether it goes on to be a series, if it is one.
  /// - Returns: The part.
  func part(
    on dates: [CivilDate], first: Session.ID?, week: Int?, ordinals: [Int]?, isSeries: Bool
  ) -> PublishedEntry {
    var entry = self
    entry.session = first ?? session
    entry.week = week ?? self.week
    entry.date = dates[0]
    entry.start = start(on: dates[0])
    entry.text?.ordinals = ordinals
    let last = dates[dates.count - 1]
    entry.recurrence =
      isSeries
      ? recurrence.map { Recurrence(rule: $0.rule, until: start(on: last) ?? last.midnight) } : nil
    return entry
  }
}

extension PublishedEntry {
  /// The day and the time: `Wed 4 Mar 18:00`.
  public func when(in notation: Notation = .usual) -> String {
    start.map { $0.words(in: notation) } ?? date.withWeekday
  }
}

extension CivilDate {
  /// The moment at which the day begins.
  fileprivate var midnight: CivilDateTime { CivilDateTime(minuteNumber: dayNumber * 1440) }
}
