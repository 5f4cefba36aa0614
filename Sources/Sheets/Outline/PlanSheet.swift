import Rehabilitation
import Wording

/// A plan on its dates as text, for a terminal, an e-mail or a printer without pictures.
public struct PlanSheet: Hashable, Sendable {
  /// A week with what lies in it.
  struct Week: Hashable {
    /// The weeks: several on end that are as the one before them are listed as one.
    var numbers: ClosedRange<Int>
    var dates: Range<CivilDate>
    let phases: [String]
    /// What is done at which pain in the phases that begin, where that is their own.
    let pain: [String]
    var rows: [Row]
    /// Whether it asks for what the week before asks for, on the same days.
    let isAsBefore: Bool
  }

  /// An activity in a week.
  struct Row: Hashable {
    let name: String
    /// The length, and the times of a day.
    let detail: String?
    /// The boxes of each week.
    var marks: [[Mark]]
    /// The things to do that are new against when it was listed last; empty where all stay.
    let items: [SessionChanges.Item]
    /// How and why, where it was not told before.
    let guidance: [String]
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
  let notes: [String]
  let weeks: [Week]

  /// The sheet of a plan.
  ///
  /// - Parameters:
  ///   - printed: The plan.
  ///   - weeks: The weeks to show, counted from 1; `nil` for all.
  ///   - today: The day that stands on it as the day of printing.
  public init(_ printed: PrintedPlan, weeks: ClosedRange<Int>?, printedOn today: CivilDate) {
    let programs = printed.plan.programs
    title = printed.programTitles
    introduction =
      [printed.ownName.map { "\(SheetLabel.plan): \($0)" }].compactMap { $0 } + printed.head.lines
      + [
        [printed.dates, SheetSentence.printed(on: today)].compactMap { $0 }.joined(separator: ", ")
          + "."
      ]
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
    notes = programs.flatMap(\.notes).map(\.text).unique
    self.weeks = PlanSheet.listed(printed.weeks(in: weeks), in: printed.steps.notation)
  }

  /// The scales, the short forms and the footnote that the doses need.
  var explanations: [String] {
    let items = weeks.flatMap(\.rows).flatMap(\.items)
    return SheetLegend.explanations(of: items.compactMap(\.dose), beside: items.map(\.name))
  }

  /// The weeks as they are listed: each only with what is new in it.
  private static func listed(_ weeks: [PlanWeek], in notation: Notation) -> [Week] {
    var listed = [String: [SessionChanges.Item]]()
    var told = [String: Set<String>]()
    var begun = Set<String>()
    var stretches = [Week]()
    for week in weeks {
      let rows = Strand.strands(of: week).map { strand in
        let items = strand.allItems(in: notation)
        let before = listed.updateValue(items, forKey: strand.activity) ?? []
        let new = items.new(after: before)
        let session = strand.sessions[0].session
        let guidance = session.isGate ? [] : session.guidance
        let known = told[strand.activity, default: []]
        told[strand.activity] = known.union(guidance)
        return Row(
          name: strand.title, detail: strand.detail(showsTimes: true, notation),
          marks: [strand.marks(in: notation)], items: new,
          guidance: guidance.filter { !known.contains($0) },
          isAsBefore: new.isEmpty && !items.isEmpty)
      }
      let next = Week(
        numbers: week.number...week.number, dates: week.dates,
        phases: week.stages.map(\.phase.title),
        pain: week.stages.filter { begun.insert("\($0.program) \($0.phase.id)").inserted }
          .compactMap { $0.phase.pain.map(SheetSentence.painInPhaseOfPage) }, rows: rows,
        isAsBefore: stretches.last?.goesOn(with: rows, to: week) == true)
      if next.isAsBefore, stretches.last?.isAsBefore == true {
        stretches[stretches.count - 1].take(next)
      } else {
        stretches.append(next)
      }
    }
    return stretches
  }
}

extension PlanSheet.Week {
  /// Whether the next week asks for the same on the same days.
  fileprivate func goesOn(with next: [PlanSheet.Row], to week: PlanWeek) -> Bool {
    numbers.upperBound + 1 == week.number && phases == week.stages.map(\.phase.title)
      && rows.count == next.count
      && zip(rows, next).allSatisfy { old, new in
        new.items.isEmpty && new.guidance.isEmpty && old.name == new.name
          && old.detail == new.detail
          && old.marks.last?.map(\.when) == new.marks.last?.map(\.when)
      }
  }

  fileprivate mutating func take(_ next: PlanSheet.Week) {
    numbers = numbers.lowerBound...next.numbers.upperBound
    dates = dates.lowerBound..<next.dates.upperBound
    for index in rows.indices { rows[index].marks += next.rows[index].marks }
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
