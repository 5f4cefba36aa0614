import Planning
import Rehabilitation
import Wording

/// How the sessions of a series recur.
public enum SeriesRule: Hashable, Codable, Sendable {
  /// Every given number of days, 1 or more.
  case daily(interval: Int)
  /// On these weekdays of each week.
  case weekly([Weekday])

  /// The first of its days after one of them.
  func next(after date: CivilDate) -> CivilDate {
    switch self {
    case .daily(let interval): date.advanced(by: interval)
    case .weekly(let weekdays):
      (1...7).map(date.advanced(by:)).first { weekdays.contains($0.weekday) }
        ?? date.advanced(by: 7)
    }
  }
}

/// Folds sessions into series where text, time and the pattern of days stay constant.
enum SeriesFolding {
  /// The days of one entry.
  struct Stretch {
    var days: [EntryDay]
    var rule: SeriesRule?
  }

  /// Every item of a day, alone or in a stretch.
  static func stretches(
    of days: [EntryDay], in plan: Plan, _ folding: CalendarOptions.Folding,
    text: inout EntryText
  ) -> [Stretch] {
    var series = [SeriesKey: [EntryDay]]()
    var order = [SeriesKey]()
    var stretches = [Stretch]()
    for day in days {
      guard folds(day.shown.session, folding) else {
        stretches.append(Stretch(days: [day]))
        continue
      }
      let key = SeriesKey(day, zone: plan.zone(of: day.shown), text: &text)
      if series[key] == nil { order.append(key) }
      series[key, default: []].append(day)
    }
    // In the order of their first sessions, which is the same each time.
    for key in order { stretches += pieces(of: (series[key] ?? [])[...]) }
    return stretches
  }

  /// Whether a session may stand in a series.
  static func folds(_ session: Session, _ folding: CalendarOptions.Folding) -> Bool {
    switch folding {
    case .routines: session.kind.isRoutine
    case .all: true
    case .none: false
    }
  }

  /// What all sessions of a series share.
  private struct SeriesKey: Hashable {
    let activity: String
    let phase: String
    let time: TimeOfDay?
    let zone: String?
    /// Distinguishes items of the whole day, of which a day can have several.
    let wish: TimeOfDay
    let minutes: Int?
    let summary: String
    let description: String
    let gathered: [String]?

    init(_ day: EntryDay, zone: String?, text: inout EntryText) {
      let placed = day.shown
      self.zone = zone
      activity = placed.session.id.activity
      phase = placed.session.phase
      time = placed.inSeries.start?.time
      // A habit has one item a day, whichever of its times is left.
      wish = day.isHabit ? TimeOfDay(0) : placed.session.place.wishedTime
      minutes = placed.session.minutes
      summary = text.summary(of: day.content)
      description = text.description(of: day.content)
      gathered = day.gathered
    }
  }

  /// The longest regular pieces of one series, one after the other.
  private static func pieces(of days: ArraySlice<EntryDay>) -> [Stretch] {
    var rest = days
    var pieces = [Stretch]()
    while !rest.isEmpty {
      let daily = evenlySpaced(rest)
      let weekly = weeklyPattern(rest)
      // A time that does not exist begins no series.
      let isAlone = rest.first?.shown.skipped != nil
      let (length, rule) = isAlone ? (1, nil) : weekly.length > daily.length ? weekly : daily
      pieces.append(Stretch(days: Array(rest.prefix(length)), rule: length > 1 ? rule : nil))
      rest = rest.dropFirst(length)
    }
    return pieces
  }

  private static func evenlySpaced(
    _ days: ArraySlice<EntryDay>
  ) -> (length: Int, rule: SeriesRule?) {
    let dates = days.map(\.shown.inSeries.date)
    guard dates.count > 1 else { return (1, nil) }
    let interval = dates[0].days(to: dates[1])
    guard interval > 0 else { return (1, nil) }
    let length = 1 + zip(dates, dates.dropFirst()).prefix { $0.days(to: $1) == interval }.count
    return (length, interval == 7 ? .weekly([dates[0].weekday]) : .daily(interval: interval))
  }

  private static func weeklyPattern(
    _ days: ArraySlice<EntryDay>
  ) -> (length: Int, rule: SeriesRule?) {
    let dates = days.map(\.shown.inSeries.date)
    let pattern = dates.prefix { dates[0].days(to: $0) < 7 }
    guard Set(pattern).count == pattern.count else { return (1, nil) }
    var length = 0
    while length < dates.count,
      dates[length] == pattern[length % pattern.count].advanced(by: length / pattern.count * 7)
    {
      length += 1
    }
    // A pattern that is seen only once says nothing.
    guard length >= 2 * pattern.count else { return (1, nil) }
    return (length, .weekly(pattern.map(\.weekday).sorted { $0.index < $1.index }))
  }
}
