import Rehabilitation

/// A week of a plan as a grid of days and hours, for a terminal.
public struct WeekGrid {
  private let days: [CivilDate]
  private let schedule: Schedule
  private let columns: Int

  /// The week from a day on.
  ///
  /// - Parameters:
  ///   - schedule: The plan in its places.
  ///   - first: The first of seven days.
  ///   - columns: The columns of a line, at least 60.
  public init(_ schedule: Schedule, from first: CivilDate, columns: Int) {
    self.schedule = schedule
    days = (0..<7).map(first.advanced(by:))
    self.columns = max(60, columns)
  }

  /// The grid: a column a day, a row a half hour, busy hours shaded and sessions named.
  public var text: String {
    var lines = [row("", days.map { "\($0.withWeekday)" })]
    lines.append(String(repeating: "-", count: width * 7 + 6))
    let rows = halfHours
    for half in rows {
      let label = half.isMultiple(of: 2) ? "\(padded(half / 2)):00" : ""
      lines.append(row(label, days.map { cell(of: $0, half: half) }))
    }
    let allDay = days.map { date in
      placed.filter { $0.date == date && $0.start == nil && !$0.session.kind.isRoutine }
        .map(\.session.title).first ?? ""
    }
    if allDay.contains(where: { !$0.isEmpty }) {
      lines.insert(row("day", allDay), at: 2)
    }
    lines.append("")
    lines.append("░ busy   ▌ session   times on the plan's clock")
    return lines.map { $0.trimmedRight + "\n" }.joined()
  }

  private var placed: [PlacedSession] {
    schedule.placed.filter { days.contains($0.date) }
  }

  private var width: Int { (columns - 6) / 7 }

  /// The half hours that hold anything, from 07:00 to 21:00 at least.
  private var halfHours: ClosedRange<Int> {
    let timed = placed.filter { !$0.session.kind.isRoutine }.compactMap { placed in
      placed.start.map { ($0.time.minutes, $0.time.minutes + (placed.session.minutes ?? 0)) }
    }
    let first = min(14, (timed.map(\.0).min() ?? 420) / 30)
    let last = max(41, min(47, (timed.map(\.1).max() ?? 1260) / 30))
    return first...last
  }

  private func cell(of date: CivilDate, half: Int) -> String {
    let span =
      CivilDateTime(
        minuteNumber: date.dayNumber * 1440 + half * 30)..<CivilDateTime(
        minuteNumber: date.dayNumber * 1440 + half * 30 + 30)
    let session = placed.first { placed in
      guard let start = placed.start, let end = placed.end, !placed.session.kind.isRoutine else {
        return false
      }
      return start < span.upperBound && span.lowerBound < end
    }
    if let session, let start = session.start {
      return start >= span.lowerBound ? "▌\(session.session.marked)" : "▌"
    }
    let isBusy = schedule.plan.enrolment.availability.busy.contains { $0.span.overlaps(span) }
    return isBusy ? String(repeating: "░", count: width - 1) : ""
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    label.fitted(to: 6) + cells.map { $0.fitted(to: width) }.joined()
  }

  private func padded(_ hour: Int) -> String { hour < 10 ? "0\(hour)" : "\(hour)" }
}

extension String {
  /// The text in exactly so many columns, cut where it is longer.
  fileprivate func fitted(to width: Int) -> String {
    var text = self
    while text.displayWidth > width - 1, !text.isEmpty { text.removeLast() }
    return text.padded(to: width)
  }

  fileprivate var trimmedRight: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
