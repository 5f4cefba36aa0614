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
    for line in introduction { page.paragraph(line) }
    for (title, points) in lists {
      page.heading(title, underline: "-")
      for point in points { page.paragraph(point, mark: "- ", indent: 2) }
    }
    for week in weeks {
      page.heading(week.heading, underline: "-")
      page.paragraph(week.phases.joined(separator: "; "))
      for row in week.rows { lay(row, on: &page) }
    }
    page.blank()
    page.paragraph(SheetLegend.disclaimer)
    return page.text
  }

  /// What stands before the weeks.
  private var lists: [(title: String, points: [String])] {
    [
      (SheetHeading.stopAtOnce, stopSigns), (SheetHeading.referrals, referrals),
      (SheetHeading.withoutPlace, leftOut),
    ].filter { !$0.1.isEmpty }
  }

  private func lay(_ row: Row, on page: inout TextLayout) {
    let marks = row.marks.map { "\($0.when) \($0.status.box)".map { $0 == " " ? "\u{A0}" : $0 } }
    page.row(row.title, marks.map { String($0) }.joined(separator: " "), indent: 2, column: 32)
    for item in row.items {
      page.row(item.fullName, item.dose ?? "", indent: 4, column: 30)
      for note in item.notes { page.paragraph(note, indent: 6) }
    }
  }

  /// The sheet as Markdown, with a table for each week.
  public func markdown() -> String {
    var lines = ["# \(title.markdown)"]
    lines += introduction.flatMap { ["", $0.markdown] }
    for (title, points) in lists {
      lines += ["", "## \(title)", ""] + points.map { "- \($0.markdown)" }
    }
    for week in weeks {
      lines += [
        "", "## \(week.heading)", "", week.phases.joined(separator: "; ").markdown, "",
        "| \(SheetLabel.session) | \(SheetLabel.when) | \(SheetLabel.doses) |", "|---|---|---|",
      ]
      lines += week.rows.map { row in
        let marks = row.marks.map { "\($0.when) \($0.status.sign)" }
        let items = row.items.map { ([$0.line] + $0.notes).joined(separator: ". ").markdown }
        return "| \(row.title.markdown) | \(marks.joined(separator: ", ")) | "
          + (row.isAsBefore ? SheetLabel.asBefore : items.joined(separator: "<br>")) + " |"
      }
    }
    return (lines + ["", "*\(SheetLegend.disclaimer)*"]).map { $0 + "\n" }.joined()
  }
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
