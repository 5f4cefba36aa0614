import Rehabilitation
import Wording

/// A diary as text: a form whose blanks are typed over and which is logged as it is, or a table in Markdown.
///
/// What is read, and not typed over, stands behind a `#`, which ``DiarySheet`` passes over.
public struct DiaryForm {
  private let title: String
  private let introduction: [String]
  private let page: DiaryPage

  /// The diary of a plan.
  ///
  /// - Parameters:
  ///   - printed: The plan.
  ///   - weeks: The weeks to show, counted from 1; `nil` for all.
  ///   - today: The day that stands on it as the day of printing.
  public init(_ printed: PrintedPlan, weeks: ClosedRange<Int>?, printedOn today: CivilDate) {
    title = "\(SheetLabel.diary): \(printed.programTitles)"
    page = DiaryPage(
      printed.weeks(in: weeks), of: printed, codes: DiaryCodes(printed.plan.programs))
    introduction =
      [printed.ownName.map { "\(SheetLabel.plan): \($0)" }].compactMap { $0 } + printed.head.lines
      + [
        [printed.dates, SheetSentence.printed(on: today)].compactMap { $0 }.joined(separator: ", ")
          + "."
      ]
  }

  /// The form as plain text, whose lines that begin with `#` are at most 80 columns wide.
  public func text() -> String {
    var lines = comment(title)
    introduction.forEach { lines += comment($0) }
    lines.append("#")
    let usage =
      [SheetLegend.diaryScales, SheetLegend.diaryForm]
      + (page.isDated ? ["\(SheetLegend.diaryFile) \(page.keyingIn)"] : [])
    usage.forEach { lines += comment($0) }
    for week in page.weeks {
      lines += ["", "# \(week.heading)"]
      for entry in week.entries { lines += [""] + comment(entry.heading) + entry.lines(comment) }
    }
    lines += [""] + comment(SheetLegend.disclaimer)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The diary as Markdown, with a table for each week.
  public func markdown() -> String {
    var lines = ["# \(title.markdown)"]
    let legends = [SheetLegend.diaryFilling, SheetLegend.diaryScales]
    lines += (introduction + legends).flatMap { ["", $0.markdown] }
    if let example = page.example {
      let code = { (text: String) in "`\(text)`" }
      let exercise = page.exercise.map { " " + SheetLegend.diaryExercise($0, typed: code) } ?? ""
      lines += [
        "", SheetLegend.diaryLine(example, typed: code, letter: { "**\($0)**" }) + exercise,
      ]
    }
    for week in page.weeks {
      lines += [
        "", "## \(week.heading)", "", DiaryForm.head, "|---|---|---|---|---|---|---|---|---|",
      ]
      lines += week.entries.flatMap(\.rows)
    }
    return (lines + ["", "*\(SheetLegend.disclaimer)*"]).map { $0 + "\n" }.joined()
  }

  private static let head =
    "| "
    + [
      DiaryColumn.code, SheetLabel.day, SheetLabel.session, "\(DiaryColumn.before) b",
      "\(DiaryColumn.during) p", "\(SheetLabel.morning) m", "\(SheetLabel.effort) e",
      "\(DiaryColumn.donePercent) d", SheetLabel.notes,
    ].joined(separator: " | ") + " |"

  private func comment(_ text: String) -> [String] {
    TextLayout.lines(of: text, width: 78).map { "# \($0)" }
  }
}

extension DiaryPage.Week {
  /// `Week 1, 2–8 March 2026`.
  fileprivate var heading: String {
    "\(SheetLabel.week) \(number)" + (dates.map { ", \($0)" } ?? "")
  }
}

extension DiaryEntry {
  /// When it is, and what.
  fileprivate var heading: String {
    [day, time].compactMap { $0 }.joined(separator: " ") + ", " + titleWithTarget
      + (isMeasured ? ": " + measures.map(\.line).joined(separator: "; ") : "")
  }

  private var titleWithTarget: String {
    title + (target.map { ": \($0)" } ?? "")
  }

  /// The lines to type into, each exercise with what is asked for above it.
  fileprivate func lines(_ comment: (String) -> [String]) -> [String] {
    if isMeasured { return ["\(code) \(measures.map(\.blank).joined(separator: " ")) ;"] }
    return ["\(code) b_ p_ m_ e_ d_ ;"]
      + exercises.flatMap { exercise in
        (comment(exercise.line) + [exercise.blank]).map { "  \($0)" }
      }
  }

  /// The rows of a table.
  fileprivate var rows: [String] {
    let when = [day, time].compactMap { $0 }.joined(separator: " ")
    if isMeasured {
      let blanks = measures.map { "\($0.line.markdown): \($0.blanks)" }.joined(separator: "<br>")
      return ["| \(code) | \(when) | \(title.markdown) | | | | | | \(blanks) |"]
    }
    return ["| \(code) | \(when) | \(titleWithTarget.markdown) | | | | | | |"]
      + exercises.map { "| \($0.number) | | \($0.line.markdown) | | | | | | \($0.blanks) |" }
  }
}

extension DiaryExercise {
  /// Its name and what is asked for.
  fileprivate var line: String { name + (target.map { ": \($0)" } ?? "") }

  /// What is typed over: `2=_,_,_ 2=_kg`.
  fileprivate var blank: String {
    let sets = legs.map { $0.sets.map { _ in "_" }.joined(separator: ",") }.joined(separator: "/")
    return [sets.isEmpty ? "" : "\(number)=\(sets)", load.map { "\(number)=_\($0)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
      + (isUncounted && load == nil ? "\(number)=_" : "")
  }

  /// Blanks in a cell.
  fileprivate var blanks: String {
    let sets = legs.map { leg in
      ([leg.name].compactMap { $0 } + leg.sets.map { _ in "☐" }).joined(separator: " ")
    }
    let counted =
      sets.isEmpty
      ? "\(SheetLabel.done) ☐" : "\(SheetLabel.repetitions) \(sets.joined(separator: ", "))"
    return [counted, load.map { "\(SheetLabel.load) ☐ \($0)" }].compactMap { $0 }
      .joined(separator: "; ")
  }
}

extension DiaryMeasure {
  /// Its number, name and unit.
  fileprivate var line: String {
    let legs = legs.compactMap(\.name).joined(separator: "/")
    return "\(number) \(name) (\([unit, legs].filter { !$0.isEmpty }.joined(separator: ", ")))"
  }

  /// What is typed over: `1=_/_`.
  fileprivate var blank: String {
    "\(number)=\(legs.map { _ in "_" }.joined(separator: "/"))"
  }

  /// Blanks in a cell.
  fileprivate var blanks: String {
    legs.map { "\($0.name.map { "\($0) " } ?? "")☐" }.joined(separator: ", ")
  }
}
