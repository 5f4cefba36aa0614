import Planning
import Rehabilitation
import Wording

/// A week of a plan as a grid of days and hours, for a terminal.
public struct WeekGrid {
  private let days: [CivilDate]
  private let schedule: Schedule
  private let columns: Int
  private let notation: Notation

  /// The week from a day on.
  ///
  /// - Parameters:
  ///   - schedule: The plan in its places.
  ///   - first: The first of seven days.
  ///   - columns: The columns of a line, at least 60.
  ///   - notation: How times are written.
  public init(
    _ schedule: Schedule, from first: CivilDate, columns: Int, in notation: Notation = .usual
  ) {
    self.schedule = schedule
    days = (0..<7).map(first.advanced(by:))
    self.columns = max(60, columns)
    self.notation = notation
  }

  /// The grid: a column a day, a row a half hour that is in use, busy hours shaded and sessions named with
  /// their times; below it the sessions of each day in full.
  public var text: String {
    var lines = [row("", names)]
    lines.append(String(repeating: "-", count: width * 7 + 6))
    let cells = days.map(cells)
    for (index, half) in halfHours.enumerated() {
      let isFirst = index == 0 || halfHours[index - 1] != half - 1
      let label =
        half.isMultiple(of: 2) || isFirst
        ? notation.gridLabel(TimeOfDay(minutes: half * 30) ?? TimeOfDay(0)) : ""
      lines.append(row(label, cells.map { $0[index] }))
    }
    lines.append("")
    lines.append(GridLegend(isTravelling: isTravelling).words)
    var list = TextLayout(width: columns, style: .plain)
    for date in days {
      let names = placed.filter { $0.date == date && !$0.session.kind.isRoutine }.map { placed in
        let time = placed.start.map { "\(notation.text(of: $0.time)) " } ?? ""
        let zone = schedule.plan.zone(of: placed).map { " (\($0))" } ?? ""
        return time + placed.session.marked + zone
      }
      if !names.isEmpty {
        list.row("\(date.withWeekday)", names.joined(separator: ", "), column: 11)
      }
    }
    return lines.map { $0.trimmedRight + "\n" }.joined()
      + (list.lines.isEmpty ? "" : "\n" + list.text)
  }

  /// The days above the columns; the list below names the month where a column has no room for it.
  private var names: [String] {
    let whole = days.map(\.withWeekday)
    guard whole.contains(where: { $0.displayWidth >= width }) else { return whole }
    return days.map { "\($0.weekday.short) \($0.components.day)" }
  }

  private var isTravelling: Bool {
    days.contains { schedule.plan.course.zone(on: $0) != nil }
  }

  private var placed: [PlacedSession] {
    schedule.placed.filter { days.contains($0.date) }
  }

  /// The busy times on the clock of where the person is.
  private var busy: [BusyInterval] {
    let course = schedule.plan.course
    return course.moment == nil ? schedule.plan.enrolment.availability.busy : course.busy
  }

  private var width: Int { (columns - 6) / 7 }

  /// The half hours in which sessions are.
  private var halfHours: [Int] {
    let timed = placed.filter { !$0.session.kind.isRoutine }.compactMap { placed in
      placed.start.map { start in
        let first = start.time.minutes / 30
        let last = (start.time.minutes + max(1, placed.session.minutes ?? 0) - 1) / 30
        return first...min(47, last)
      }
    }
    return (0...47).filter { half in timed.contains { $0.contains(half) } }
  }

  /// The cells of a day: each session's name over as many rows as it lasts, busy hours shaded.
  private func cells(of date: CivilDate) -> [String] {
    let midnight = CivilDateTime(minuteNumber: date.dayNumber * 1440)
    func span(_ half: Int) -> Range<CivilDateTime> {
      midnight.advanced(byMinutes: half * 30)..<midnight.advanced(byMinutes: half * 30 + 30)
    }
    var cells = halfHours.map { half in
      busy.contains { $0.span.overlaps(span(half)) } ? String(repeating: "░", count: width - 1) : ""
    }
    var isTaken = [Bool](repeating: false, count: cells.count)
    for placed in placed where placed.date == date && !placed.session.kind.isRoutine {
      guard let start = placed.start, let end = placed.end else { continue }
      let rows = halfHours.enumerated().filter {
        start < span($1).upperBound && span($1).lowerBound < end
      }
      .map(\.offset)
      let free = rows.filter { !isTaken[$0] }
      if free.count < rows.count, let first = rows.first { cells[first] = more(cells[first]) }
      let name = TextLayout.lines(
        of: "\(notation.text(of: start.time)) \(placed.session.marked)", width: width - 2)
      for (index, row) in free.enumerated() {
        isTaken[row] = true
        let isLast = index == free.count - 1 && name.count > free.count
        let line = index < name.count ? name[index] : ""
        let rest = name.dropFirst(index).joined(separator: " ")
        cells[row] = "▌" + (isLast ? shortened(rest) : line)
      }
    }
    return cells
  }

  /// A cell in which one more session begins.
  private func more(_ cell: String) -> String {
    var text = cell.hasSuffix("…") ? String(cell.dropLast()) : cell
    while text.displayWidth > width - 3, !text.isEmpty { text.removeLast() }
    return text + " +"
  }

  /// A line after which a name would go on.
  private func shortened(_ line: String) -> String {
    var text = line
    while text.displayWidth > width - 3, !text.isEmpty { text.removeLast() }
    return text + "…"
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    label.fitted(to: 6) + cells.map { $0.fitted(to: width) }.joined()
  }
}

extension String {
  /// The text in exactly the given number of columns, cut where it is longer.
  fileprivate func fitted(to width: Int) -> String {
    var text = self
    while text.displayWidth > width - 1, !text.isEmpty { text.removeLast() }
    return text.padded(to: width)
  }
}
