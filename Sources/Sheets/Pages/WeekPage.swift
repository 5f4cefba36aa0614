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
  /// Whether the sessions are too many for cards, and are the rows of a table.
  let hasRows: Bool
  /// Whether the sessions need a sheet of their own.
  let isLong: Bool
  /// The room it takes (``SheetRoom``).
  let room: Int
  /// Whether it stands below the week before, on its sheet.
  var isBelow = false
  let grid: String
  /// The signs to stop at, in one line.
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

  /// A week's sheet with so much room (``SheetRoom``); where it is to be written on, it asks how the
  /// sessions went.
  init(_ week: PlanWeek, of printed: PrintedPlan, codes: DiaryCodes, isToWrite: Bool, room: Int) {
    number = week.number
    dates = printed.isDated ? week.dates.words : nil
    phases = week.stages.map { PhaseLine(title: $0.phase.title, expect: $0.phase.expect) }
    days = week.days.enumerated().map { index, day in
      printed.isDated
        ? DayHead(name: day.weekday.short, date: day.short)
        : DayHead(name: SheetLabel.day, date: "\(index + 1)")
    }
    let strands = Strand.strands(of: week)
    groups = GridGroup.allCases.compactMap { group in
      let rows = strands.filter { $0.group == group }
        .flatMap {
          GridRow.rows(of: $0, in: week, showsTimes: printed.isDated, printed.steps.notation)
        }
      return rows.isEmpty ? nil : Group(title: group.words, rows: rows)
    }
    let all = DiaryEntry.entries(of: week, in: printed, codes: codes)
    entries = isToWrite ? all.filter { !$0.isLogged } : []
    hasCards = (1...WeekPage.mostCards).contains(entries.count)
    hasRows = entries.count > WeekPage.mostCards
    let programs = Set(week.sessions.map(\.session.program))
    let signs = printed.plan.programs.filter { programs.contains($0.id) }.flatMap(\.stopSigns)
      .map(\.text).unique
    stop = signs.isEmpty || all.isEmpty ? nil : signs.joined(separator: " · ")
    let used =
      SheetRoom.heading(phases: phases) + SheetRoom.grid(groups)
      + SheetRoom.entries(entries.count, areRows: hasRows) + SheetRoom.reminder(stop)
    isLong = used > room
    self.room = used
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
