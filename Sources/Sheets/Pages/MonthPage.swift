import Rehabilitation
import Wording

/// A month as a grid of days, for people without a phone.
struct MonthPage {
  let title: String
  let id: String
  let weekdays: [String]
  let rows: [Row]
  let routines: [String]
  let hasRoutines: Bool

  /// A week of the grid.
  struct Row {
    let days: [Day]
  }

  /// A day, or an empty cell before the first and after the last.
  struct Day {
    let number: String?
    let lines: [Line]
    let isOutside: Bool
    let isFree: Bool
  }

  /// A session in a day's cell.
  struct Line {
    let time: String?
    let title: String
    /// The classes of its box: filled where it was done, dotted where it was not.
    let box: String
  }

  /// The months that some weeks lie in, each with all that lies in it.
  static func pages(of weeks: [PlanWeek], in printed: PrintedPlan) -> [MonthPage] {
    let months = Set(weeks.flatMap(\.sessions).map(\.date.monthNumber))
    let shown = printed.schedule.placed.filter { $0.session.status != .cancelled }
    let byMonth = Dictionary(grouping: shown, by: \.date.monthNumber)
    return months.sorted().compactMap { key in
      MonthPage(
        year: key / 12, month: key % 12 + 1, sessions: byMonth[key] ?? [],
        in: printed.steps.notation)
    }
  }

  private init?(year: Int, month: Int, sessions: [PlacedSession], in notation: Notation) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    title = "\(CivilDate.monthName(month)) \(year)"
    id = "\(year)-\(month)"
    weekdays = notation.weekdays.map(\.short)
    let start = notation.weekStart(of: first)
    let byDay = Dictionary(grouping: sessions.filter { !$0.session.kind.isRoutine }, by: \.date)
    rows = (0..<6).map { start.advanced(by: $0 * 7) }
      .filter { $0 < first || $0.components.month == month }
      .map { begin in
        Row(
          days: (0..<7).map { offset in
            let day = begin.advanced(by: offset)
            let isOutside = day.components.month != month
            let lines = isOutside ? [] : MonthPage.lines(of: byDay[day] ?? [], in: notation)
            return Day(
              number: isOutside ? nil : "\(day.components.day)", lines: lines,
              isOutside: isOutside, isFree: !isOutside && lines.isEmpty)
          })
      }
    var seen = Set<String>()
    routines = sessions.filter { $0.session.kind.isRoutine }.map(\.session.title)
      .filter { seen.insert($0).inserted }
    hasRoutines = !routines.isEmpty
  }

  /// The lines of a day; an activity that comes more than once takes one.
  private static func lines(of sessions: [PlacedSession], in notation: Notation) -> [Line] {
    let count = Dictionary(grouping: sessions, by: \.session.id.activity).mapValues(\.count)
    var seen = Set<String>()
    return sessions.filter { seen.insert($0.session.id.activity).inserted }.map { placed in
      let times = count[placed.session.id.activity] ?? 1
      return Line(
        time: placed.start.map { notation.text(of: $0.time) },
        title: SheetSentence.title(placed.session.title, times: times),
        box: placed.session.status.boxClass)
    }
  }
}

extension CivilDate {
  /// The months from the year 0 on.
  fileprivate var monthNumber: Int { components.year * 12 + components.month - 1 }
}
