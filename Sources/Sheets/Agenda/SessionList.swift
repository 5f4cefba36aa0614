import Planning
import Rehabilitation
import Wording

/// The sessions of some days of a plan for a terminal, a line a session.
///
/// Habits stand below them, each once. Where there are more sessions than two weeks have room for, those of
/// an activity share a line a day, and then all of a day.
public struct SessionList {
  private let schedule: Schedule
  private let days: ClosedRange<CivilDate>
  private let sessions: [PlacedSession]
  private let notation: Notation

  /// The lines that two weeks may take.
  public static let mostLinesInTwoWeeks = 40

  /// The sessions of some days.
  ///
  /// - Parameters:
  ///   - schedule: The plan.
  ///   - days: The days.
  ///   - notation: How units and times are written.
  ///   - isShown: Whether a session is among them.
  public init(
    _ schedule: Schedule, on days: ClosedRange<CivilDate>, in notation: Notation = .usual,
    where isShown: (PlacedSession) -> Bool = { _ in true }
  ) {
    self.schedule = schedule
    self.days = days
    self.notation = notation
    sessions = schedule.placed.filter { days.contains($0.date) && isShown($0) }
  }

  /// Whether there is none.
  public var isEmpty: Bool { sessions.isEmpty }

  /// The list.
  ///
  /// - Parameters:
  ///   - width: The columns of a line.
  ///   - showsDoses: Whether each session has its doses below it; all sessions are shown then, and none
  ///     shares a line.
  /// - Returns: The lines.
  public func text(width: Int, showsDoses: Bool = false) -> String {
    if showsDoses { return detailed(width: width).text }
    let weeks = max(1, (days.lowerBound.days(to: days.upperBound) + 14) / 14)
    let most = SessionList.mostLinesInTwoWeeks * weeks
    let pages = Sharing.allCases.lazy.map { page(width: width, sharing: $0) }
    return (pages.first { $0.lines.count <= most } ?? page(width: width, sharing: .days)).text
  }

  /// What shares a line.
  private enum Sharing: CaseIterable { case nothing, activities, days }

  /// Each session with its doses, or with the day of an earlier one that asked for the same.
  private func detailed(width: Int) -> TextLayout {
    var page = TextLayout(width: width, style: .plain)
    var told = [String: (items: [SessionItem], date: CivilDate)]()
    for placed in sessions {
      let activity = placed.session.id.activity
      let isSame = !placed.session.items.isEmpty && told[activity]?.items == placed.session.items
      let same = told[activity].flatMap { last -> String? in
        guard isSame else { return nil }
        return last.date == placed.date ? "; same doses" : "; doses as on \(last.date.withWeekday)"
      }
      page.paragraph(line(of: placed) + (same ?? ""), indent: 2)
      guard !isSame else { continue }
      told[activity] = (placed.session.items, placed.date)
      for item in placed.session.items {
        page.row(item.label, item.doseText(in: notation), indent: 6, column: 28)
      }
      if placed.session.isGate {
        for line in placed.session.guidance { page.paragraph(line, indent: 6) }
      }
    }
    return page
  }

  private func page(width: Int, sharing: Sharing) -> TextLayout {
    var page = TextLayout(width: width, style: .plain)
    var habits = [DayEntry]()
    for (_, own) in sessions.byDay {
      let entries = DayEntry.entries(of: own)
      habits += entries.filter(\.isHabit)
      let rest = entries.filter { !$0.isHabit }
      switch sharing {
      case .nothing:
        for placed in rest.flatMap(\.sessions).sorted() {
          page.paragraph(line(of: placed), indent: 2)
        }
      case .activities: for entry in rest { page.paragraph(line(of: entry), indent: 2) }
      case .days:
        let words = rest.map { "\($0.times.words(in: notation)) \($0.first.marked)" }.joined(
          separator: "; ")
        if let day = own.first, !rest.isEmpty {
          page.paragraph(words, mark: "\(day.date.withWeekday.padded(to: 10))  ", indent: 2)
        }
      }
    }
    for habit in habits.byActivity(in: notation) { page.paragraph(habit, indent: 2) }
    return page
  }

  private func line(of placed: PlacedSession) -> String {
    let clock = schedule.plan.zone(of: placed).map { " (\($0))" } ?? ""
    let length = placed.session.minutes.map { ", \($0) min" } ?? ""
    return
      "\(placed.when(in: notation))\(clock)  \(placed.session.marked)\(length)  [\(placed.session.id)]"
  }

  private func line(of entry: DayEntry) -> String {
    guard entry.sessions.count > 1 else { return line(of: entry.sessions[0]) }
    let clock = schedule.plan.zone(of: entry.sessions[0]).map { " (\($0))" } ?? ""
    let ids = entry.sessions.map(\.session.id)
    return "\(entry.sessions[0].when(in: notation))"
      + entry.sessions.dropFirst().compactMap { $0.start.map { ", \(notation.text(of: $0.time))" } }
      .joined()
      + "\(clock)  \(entry.first.marked)  [\(ids[0])-\(ids[ids.count - 1].ordinal)]"
  }
}

extension SessionItem {
  /// The dose, with a word where it is uncertain.
  fileprivate func doseText(in notation: Notation) -> String {
    (dose?.words(in: notation) ?? "") + (isUncertain ? " (uncertain)" : "")
  }
}

extension [PlacedSession] {
  /// The sessions of each day, in order.
  fileprivate var byDay: [(CivilDate, [PlacedSession])] {
    reduce(into: []) { days, placed in
      if days.last?.0 == placed.date {
        days[days.count - 1].1.append(placed)
      } else {
        days.append((placed.date, [placed]))
      }
    }
  }
}

extension [DayEntry] {
  /// The habits over some days, each with the times of its first day.
  fileprivate func byActivity(in notation: Notation) -> [String] {
    var order = [String]()
    var days = [String: [DayEntry]]()
    for entry in self {
      let key = "\(entry.first.id.activity) \(entry.first.marked)"
      if days[key] == nil { order.append(key) }
      days[key, default: []].append(entry)
    }
    return order.compactMap { days[$0] }.map { entries in
      let (first, last) = (entries[0], entries[entries.count - 1])
      let from = first.sessions[0].date.withWeekday
      let span = entries.count == 1 ? from : "\(from) to \(last.sessions[0].date.withWeekday)"
      return "\(first.first.marked): \(first.times.words(in: notation)); \(span)"
    }
  }
}
