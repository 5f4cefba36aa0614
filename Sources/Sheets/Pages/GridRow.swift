import Rehabilitation
import Wording

/// A row of the week's grid: an activity, or one thing to do within it.
struct GridRow {
  let title: String
  /// Beside the title: the length, the times of a routine.
  let detail: String?
  /// The dose, where the row is one thing to do.
  let dose: String?
  /// Short words below: notes, a gate's criteria.
  let notes: [String]
  let isItem: Bool
  let cells: GridCells

  /// The lines it takes on paper, roughly.
  var lines: Int {
    let title = 1 + (title.count + (detail?.count ?? 0)) / 42
    let text = ([dose].compactMap { $0 } + notes).reduce(0) { $0 + 1 + $1.count / 51 }
    return max(title + text, (cells.mostMarks + 2) / 3)
  }

  /// The rows of an activity in a week: its own, and one for each thing to do.
  static func rows(
    of strand: Strand, in week: PlanWeek, showsTimes: Bool, cards: CardedDoses,
    _ notation: Notation
  ) -> [GridRow] {
    let byDay = strand.byDay
    let showsEach = showsTimes && strand.isTimedEach
    let cells = GridCells(week, isDated: showsTimes) { day in
      let sessions = byDay[day] ?? []
      return (strand.isOften ? Array(sessions.prefix(1)) : sessions).map {
        GridCells.Mark(
          time: showsEach ? $0.start.map { notation.narrow($0.time) } : nil,
          status: $0.session.status)
      }
    }
    let first = strand.sessions[0].session
    let items = SessionChanges.items(of: strand.sessions, showsDays: showsTimes, notation).map {
      cards.covers($0.name, of: strand.activity) ? $0.named : $0
    }
    let head = { (dose: String?, notes: [String]) in
      GridRow(
        title: strand.title, detail: strand.detail(showsTimes: showsTimes, notation), dose: dose,
        notes: notes,
        isItem: false, cells: cells)
    }
    let blanks = first.measures.map(\.blank)
    if !blanks.isEmpty {
      return [head(nil, items.map(\.line) + [blanks.joined(separator: " · ")])]
    }
    if first.isGate { return [head(nil, first.instructions.map(\.words))] }
    if items.count == 1, items[0].name == strand.title { return [head(items[0].dose, [])] }
    guard strand.most == 1, strand.group == .exercise else {
      let isNamed = cards.covers(strand.activity)
      let lines = items.map(\.line)
      return [head(nil, isNamed && !lines.isEmpty ? [lines.joined(separator: " · ")] : lines)]
    }
    let itemCells = GridCells(week, isDated: showsTimes) { day in
      (byDay[day] ?? []).prefix(1).map { GridCells.Mark(time: nil, status: $0.session.status) }
    }
    return [head(nil, [])] + items.map { row(of: $0, cells: itemCells) }
  }

  /// The row of one thing to do, with a box on each day that has a session.
  private static func row(of item: SessionChanges.Item, cells: GridCells) -> GridRow {
    GridRow(
      title: item.name, detail: nil, dose: item.dose, notes: item.notes, isItem: true,
      cells: cells)
  }
}

extension Strand {
  /// The most sessions of a day.
  var most: Int { byDay.values.map(\.count).max() ?? 1 }

  /// Whether a day has more sessions than boxes have room for.
  var isOften: Bool { most > 6 }

  /// Whether each session shows its own time, since days have no times in common.
  var isTimedEach: Bool { !isOften && (commonTimes?.count ?? 0) < 2 }

  /// The length, and the times of a day.
  func detail(showsTimes: Bool, _ notation: Notation) -> String? {
    var details = [String]()
    if let minutes = sessions[0].session.minutes { details.append("\(minutes) min") }
    let most = most
    if let common = commonTimes, common.count > 1 {
      details.append(
        isOften
          ? SheetSentence.times(
            most, from: common[0], to: common[common.count - 1], in: notation)
          : showsTimes
            ? common.map(notation.text(of:)).joined(separator: ", ") : SheetSentence.times(most))
    } else if isOften {
      details.append(SheetSentence.timesADay(most))
    }
    return details.isEmpty ? nil : details.joined(separator: " · ")
  }

  /// The title of its sessions, without a topic where they differ.
  var title: String {
    let titles = Set(sessions.map(\.session.title))
    let first = sessions[0].session.title
    guard titles.count > 1, let colon = first.firstIndex(of: ":") else { return first }
    return String(first[..<colon])
  }

  /// The times of each day, where every day has the same ones.
  var commonTimes: [TimeOfDay]? {
    let byDay = byDay.mapValues { $0.compactMap { $0.start?.time } }
    guard let first = byDay.values.first, byDay.values.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }
}
