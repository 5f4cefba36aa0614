import Rehabilitation
import Wording

extension PlanSheet {
  /// The sheet as plain text.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, at least 40.
  ///   - style: How headings look.
  /// - Returns: The sheet, with no line wider than `width`.
  public func text(width: Int, style: TextStyle) -> String {
    var page = TextLayout(width: width, style: style)
    page.heading(title, underline: "=")
    for line in introduction + explanations { page.paragraph(line) }
    for (title, points) in lists {
      page.heading(title, underline: "-")
      for point in points { page.paragraph(point, mark: "- ", indent: 2) }
    }
    for week in weeks {
      page.heading(week.heading, underline: "-")
      page.paragraph(week.phases.joined(separator: "; "))
      for line in week.pain { page.paragraph(line) }
      for row in week.rows {
        if week.isAsBefore { layAgain(row, of: week, on: &page) } else { lay(row, on: &page) }
      }
    }
    page.blank()
    page.paragraph(SheetLegend.disclaimer)
    return page.text
  }

  /// What stands before the weeks.
  private var lists: [(title: String, points: [String])] {
    [
      (SheetHeading.stopAtOnce, stopSigns), (SheetHeading.referrals, referrals),
      (SheetHeading.withoutPlace, leftOut), (SheetHeading.goodToKnow, notes),
    ].filter { !$0.1.isEmpty }
  }

  private func lay(_ row: Row, on page: inout TextLayout) {
    let marks = row.marks.joined().map { "\($0.when) \($0.status.box)".unbroken }
    page.row(row.title, marks.joined(separator: " "), indent: 2, column: 32)
    for item in row.items {
      page.row(item.fullName, item.dose ?? "", indent: 4, column: 30)
      for note in item.notes { page.paragraph(note, indent: 6) }
    }
    for line in row.guidance { page.paragraph(line, indent: 4) }
  }

  /// What goes on: its boxes, by weeks where there are several.
  private func layAgain(_ row: Row, of week: Week, on page: inout TextLayout) {
    let boxes = row.marks.map { $0.map { $0.status.box.unbroken }.joined(separator: "\u{A0}") }
    page.row(row.name, week.byWeeks(boxes, separator: " "), indent: 2, column: 32)
  }

  /// The sheet as Markdown, with a table for each week.
  public func markdown() -> String {
    var lines = ["# \(title.markdown)"]
    lines += (introduction + explanations).flatMap { ["", $0.markdown] }
    for (title, points) in lists {
      lines += ["", "## \(title)", ""] + points.map { "- \($0.markdown)" }
    }
    for week in weeks {
      lines += ["", "## \(week.heading)"]
      lines += ([week.phases.joined(separator: "; ")] + week.pain).flatMap { ["", $0.markdown] }
      lines += [
        "", "| \(SheetLabel.session) | \(SheetLabel.when) | \(SheetLabel.doses) |", "|---|---|---|",
      ]
      lines += week.rows.map { row in
        guard !week.isAsBefore else {
          let boxes = row.marks.map { $0.map(\.status.sign).joined() }
          return "| \(row.name.markdown) | \(week.byWeeks(boxes, separator: "<br>")) | "
            + "\(SheetLabel.asBefore) |"
        }
        let marks = row.marks.joined().map { "\($0.when) \($0.status.sign)" }
        let items = row.items.map { ([$0.line] + $0.notes).joined(separator: ". ").markdown }
        return "| \(row.title.markdown) | \(marks.joined(separator: ", ")) | "
          + ((row.isAsBefore ? [SheetLabel.asBefore] : items) + row.guidance.map(\.markdown))
          .joined(separator: "<br>") + " |"
      }
    }
    return (lines + ["", "*\(SheetLegend.disclaimer)*"]).map { $0 + "\n" }.joined()
  }
}

extension PlanSheet.Week {
  /// `Week 1, 2–8 March 2026`, `Weeks 2–8, 9 March – 26 April 2026: as before`.
  fileprivate var heading: String {
    let weeks = SheetSentence.weeks(numbers.lowerBound, to: numbers.upperBound)
    return "\(weeks), \(dates.words)" + (isAsBefore ? ": \(SheetLabel.asBefore)" : "")
  }

  /// The boxes of each week, with its number where there are several.
  fileprivate func byWeeks(_ boxes: [String], separator: String) -> String {
    guard boxes.count > 1 else { return boxes.joined() }
    return zip(numbers, boxes).map { "\(CurveLabel.weekInFull($0)): \($1)".unbroken }
      .joined(separator: separator)
  }
}

extension PlanSheet.Row {
  /// The name with its length and times.
  fileprivate var title: String { [name, detail].compactMap { $0 }.joined(separator: ", ") }
}

extension Session.Status {
  /// A box in plain text.
  fileprivate var box: String {
    switch self {
    case .done: "[x]"
    case .missed, .skipped: "[-]"
    case .confirmed, .tentative, .cancelled: "[ ]"
    }
  }

  /// A box as one character.
  fileprivate var sign: String {
    switch self {
    case .done: "☑"
    case .missed, .skipped: "☒"
    case .confirmed, .tentative, .cancelled: "☐"
    }
  }
}
