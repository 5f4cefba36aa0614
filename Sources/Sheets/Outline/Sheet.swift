import Rehabilitation
import Wording

/// A programme as it is printed: what it is for, when to stop, and what to do week by week.
public struct Sheet: Hashable, Sendable {
  /// What a sheet is for.
  public enum Purpose: Hashable, Sendable {
    /// To be hung up: with boxes to tick.
    case hanging
    /// To be read: with the source of each dose.
    case reading
  }

  /// A phase with its weeks.
  struct Stage: Hashable {
    let phase: Phase
    /// The programme's weeks that the phase lies in.
    let span: ClosedRange<Int>
    let weeks: [Week]
    /// Whether it begins with a week of the programme.
    let beginsWeek: Bool

    /// What is said of the phase before its weeks.
    var introduction: [String] {
      [phase.expect, phase.pain.map(SheetSentence.painInPhase)]
        .compactMap { $0 }
    }
  }

  /// A week of the programme, counted from 1.
  struct Week: Hashable {
    let number: Int
    let rows: [Row]
  }

  /// What one activity asks for in a week.
  struct Row: Hashable {
    let title: String
    let rhythm: String
    let isOptional: Bool
    let sessions: Int
    let days: Int
    /// The doses that are new against when it was listed last; all of them where one has gone.
    let items: [Item]
    /// Whether it asks for the same as when it was listed last.
    let isAsBefore: Bool

    /// The boxes to tick: one a session, or one a day where a day has several.
    var boxes: Int { min(sessions, days) }

    /// The title, with a word where it is somebody's choice.
    var fullTitle: String { isOptional ? SheetSentence.chosen(title) : title }
  }

  /// One thing to do, with its dose.
  struct Item: ListedItem {
    let name: String
    /// The dose in the notation of the field.
    let dose: String
    /// The dose for whoever does it.
    let words: String
    let citations: [Citation]
    /// What it is called in the week's last session, where it climbs to another exercise.
    let lastName: String
    /// The exercise whose place it took since it was listed last, with no word of it since.
    var replaced: String?
  }

  let program: Program
  let stages: [Stage]

  /// The position of a phase in its programme, from 1.
  func number(of stage: Stage) -> Int {
    (program.phases.firstIndex { $0.id == stage.phase.id } ?? 0) + 1
  }

  /// What stands above a phase's gate.
  func gateTitle(of stage: Stage) -> String {
    number(of: stage) == program.phases.count
      ? SheetHeading.goalsReached : SheetHeading.readyForNext
  }

  /// What is said of the programme before its lists.
  var introduction: [String] {
    [
      program.summary, SheetSentence.purpose(program.conditions),
      SheetSentence.length(of: program), SheetSentence.pain(program.pain),
      SheetLegend.newInWeek,
    ]
  }

  /// What the doses need to be understood: scales, short forms, and the footnote of uncertain figures.
  var dosesExplained: [String] {
    let items = stages.flatMap(\.weeks).flatMap(\.rows).flatMap(\.items)
    return SheetLegend.explanations(of: items.map(\.words), beside: items.map(\.name))
  }
}

extension Sheet.Stage {
  /// How long the phase lasts, in weeks of the programme, or in days where it has no whole weeks.
  var length: String {
    guard beginsWeek, phase.days.isMultiple(of: 7) else {
      return counted(phase.days, "day")
    }
    return SheetSentence.programmeWeeks(span)
  }
}
