import Rehabilitation
import Wording

/// A plan on its dates as text, for a terminal, an e-mail or a printer without pictures.
public struct PlanSheet: Hashable, Sendable {
  /// A week with what lies in it.
  struct Week: Hashable {
    let heading: String
    let phases: [String]
    let rows: [Row]
  }

  /// An activity in a week.
  struct Row: Hashable {
    let title: String
    let marks: [Mark]
    /// The things to do that are new against when it was listed last; empty where all stay.
    let items: [SessionChanges.Item]
    /// Whether it has things to do, and all of them are as in the week before.
    let isAsBefore: Bool
  }

  /// A box to tick, and when.
  struct Mark: Hashable {
    let when: String
    let status: Session.Status
  }

  let title: String
  let introduction: [String]
  let stopSigns: [String]
  let referrals: [String]
  let leftOut: [String]
  let weeks: [Week]

  /// The sheet of a plan.
  ///
  /// - Parameters:
  ///   - printed: The plan.
  ///   - weeks: The weeks to show, counted from 1; `nil` for all.
  ///   - today: The day that stands on it as the day of printing.
  public init(_ printed: PrintedPlan, weeks: ClosedRange<Int>?, printedOn today: CivilDate) {
    let programs = printed.plan.programs
    title = printed.title
    introduction =
      [
        printed.subtitle,
        [printed.dates, SheetSentence.printed(on: today)].compactMap { $0 }.joined(separator: ", ")
          + ".",
      ].compactMap { $0 }
      + programs.map {
        SheetSentence.pain($0.pain, of: programs.count > 1 ? $0.title : nil)
      } + [SheetLegend.newDosesInWeek]
    stopSigns = programs.flatMap(\.stopSigns).map(\.text).unique
    referrals =
      programs.flatMap(\.referrals).map(\.text).unique
      + [SheetSentence.emergency(printed.emergencyNumber)]
    leftOut =
      printed.schedule.unplaced.map {
        "\($0.title): \($0.reason.words(offering: printed.steps))"
      }.unique
    var listed = [String: [SessionChanges.Item]]()
    self.weeks = printed.weeks(in: weeks).map { week in
      Week(
        heading: SheetSentence.week(week.number, dates: week.dates.words),
        phases: week.stages.map(\.phase.title),
        rows: Strand.strands(of: week).map { strand in
          let notation = printed.steps.notation
          let items = strand.allItems(in: notation)
          let before = listed.updateValue(items, forKey: strand.activity) ?? []
          let new = items.new(after: before)
          return Row(
            title: [strand.title, strand.detail(showsTimes: true, notation)].compactMap { $0 }
              .joined(separator: ", "),
            marks: strand.marks(in: notation),
            items: new, isAsBefore: new.isEmpty && !items.isEmpty)
        })
    }
  }
}

extension Strand {
  /// The boxes of the week: one a session, or one a day where a day has many.
  fileprivate func marks(in notation: Notation) -> [PlanSheet.Mark] {
    let shown = isTimedEach ? sessions : byDay.values.compactMap(\.first).sorted()
    return shown.map { placed in
      let time = isTimedEach ? placed.start.map { " \(notation.text(of: $0.time))" } ?? "" : ""
      return PlanSheet.Mark(
        when: placed.date.weekday.short + time, status: placed.session.status)
    }
  }

  /// The things to do; of a gate, what must hold.
  fileprivate func allItems(in notation: Notation) -> [SessionChanges.Item] {
    guard sessions[0].session.isGate else {
      return SessionChanges.items(of: sessions, showsDays: true, notation)
    }
    return sessions[0].session.instructions.map {
      SessionChanges.Item(name: $0.words, dose: nil, notes: [], lastName: $0.words)
    }
  }
}
