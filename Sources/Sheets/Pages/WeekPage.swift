import Rehabilitation
import Wording

/// A week on one sheet: a grid of days with boxes to tick, and how each session went.
struct WeekPage {
  let number: Int
  let dates: String?
  let phases: [PhaseLine]
  let days: [DayHead]
  let groups: [Group]
  let entries: [DiaryEntry]
  /// Whether each session has a card with numbers to circle.
  let hasCards: Bool
  /// Whether the sessions are too many for cards, or share their sheet, and are the rows of a table.
  let hasRows: Bool
  /// Whether the sessions need a sheet of their own.
  let isLong: Bool
  /// Whether the grid is too tall to be kept together without leaving half a sheet empty.
  let isTall: Bool
  /// Whether the sessions below it are.
  let hasManyRows: Bool
  /// The scale and the footnote that its doses need.
  let explanations: [String]
  /// The room it takes (``SheetRoom``).
  let room: Int
  /// Whether it stands below the week before, on its sheet.
  var isBelow = false
  let grid: String
  /// The signs to stop at, in one line; `nil` where they stand on the sheet that it follows.
  let stop: String?

  /// The phase that a week lies in.
  struct PhaseLine {
    let title: String
    let expect: String?
  }

  /// The head of a column.
  struct DayHead {
    let name: String
    let date: String
  }

  /// Rows that belong together, such as the routines.
  struct Group {
    let title: String
    let rows: [GridRow]
  }

  /// The sessions that have room as cards below the grid.
  private static let mostCards = 5

  /// A week's sheet.
  ///
  /// - Parameters:
  ///   - week: The week.
  ///   - printed: The plan.
  ///   - codes: The codes of its sessions.
  ///   - cards: The doses that stand on cards beside it.
  ///   - isToWrite: Whether it asks how the sessions went.
  ///   - room: The room of a sheet (``SheetRoom``); `nil` where it follows whatever stands before it.
  ///   - half: The most that is kept together.
  init(
    _ week: PlanWeek, of printed: PrintedPlan, codes: DiaryCodes, cards: CardedDoses,
    isToWrite: Bool, room: Int?, half: Int
  ) {
    number = week.number
    dates = printed.isDated ? week.dates.words : nil
    // What to expect stands above the cards that it follows.
    let follows = room == nil
    phases = week.stages.map {
      PhaseLine(title: $0.phase.title, expect: follows ? nil : $0.phase.expect)
    }
    days = week.days.enumerated().map { index, day in
      printed.isDated
        ? DayHead(name: day.weekday.short, date: day.short)
        : DayHead(name: SheetLabel.day, date: "\(index + 1)")
    }
    let strands = Strand.strands(of: week)
    groups = GridGroup.allCases.compactMap { group in
      let rows = strands.filter { $0.group == group }
        .flatMap {
          GridRow.rows(
            of: $0, in: week, showsTimes: printed.isDated, cards: cards, printed.steps.notation)
        }
      return rows.isEmpty ? nil : Group(title: group.words, rows: rows)
    }
    let all = DiaryEntry.entries(of: week, in: printed, codes: codes).filter { !$0.isMeasured }
    entries = isToWrite ? all.filter { !$0.isLogged } : []
    hasCards = !follows && (1...WeekPage.mostCards).contains(entries.count)
    hasRows = !entries.isEmpty && !hasCards
    let programs = Set(week.sessions.map(\.session.program))
    let signs = printed.plan.programs.filter { programs.contains($0.id) }.flatMap(\.stopSigns)
      .map(\.text).unique
    stop =
      signs.isEmpty || all.isEmpty || follows ? nil : signs.joined(separator: " · ")
    let plan = SheetRoom.heading(phases: phases) + SheetRoom.grid(groups)
    let below = SheetRoom.entries(entries.count, areRows: hasRows)
    let used = plan + below + SheetRoom.reminder(stop)
    isLong = room.map { used > $0 } ?? false
    isTall = plan > half
    hasManyRows = below > half
    self.room = used
    explanations = SheetLegend.explanations(
      of: groups.flatMap(\.rows).flatMap { [$0.dose].compactMap { $0 } + $0.notes },
      beside: follows ? [] : groups.flatMap(\.rows).map(\.title))
    grid = SheetSentence.grid(ofWeek: week.number)
  }
}

/// The sessions of one activity in a week.
struct Strand {
  let activity: String
  let sessions: [PlacedSession]
  /// The sessions of each day.
  let byDay: [CivilDate: [PlacedSession]]

  init(activity: String, sessions: [PlacedSession]) {
    self.activity = activity
    self.sessions = sessions
    byDay = Dictionary(grouping: sessions, by: \.date)
  }

  var group: GridGroup {
    switch sessions[0].session.kind {
    case .exercise: .exercise
    case .appointment, .procedure, .education, .measurement: .visit
    case .aid, .compress, .medicine, .meal, .reminder: .routine
    }
  }

  /// The activities of a week, in the order of their first session.
  static func strands(of week: PlanWeek) -> [Strand] {
    var order = [String]()
    var sessions = [String: [PlacedSession]]()
    for placed in week.sessions {
      let activity = placed.session.id.activity
      if sessions[activity] == nil { order.append(activity) }
      sessions[activity, default: []].append(placed)
    }
    return order.map { Strand(activity: $0, sessions: sessions[$0] ?? []) }
  }
}
