import Wording

extension TableSheet {
  /// The sheet in the columns of a terminal or a page.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, at least 40.
  ///   - style: How headings look.
  ///   - isSheet: Whether it is kept as a sheet, and ends as every sheet does.
  /// - Returns: The tables, with no line wider than `width`.
  public func text(width: Int, style: TextStyle, asSheet isSheet: Bool = true) -> String {
    var page = TextLayout(width: width, style: style)
    page.heading(title, underline: "=")
    for line in introduction { page.paragraph(line) }
    for table in tables {
      if table.heading != title { page.heading(table.heading, underline: "-") }
      if table.rows.isEmpty { page.paragraph(table.empty) } else { page.table(table) }
    }
    if isSheet {
      page.blank()
      page.paragraph(SheetLegend.disclaimer)
    }
    return page.text
  }
}

extension TextLayout {
  /// A table with its heads; what is too wide for its column is broken between words.
  fileprivate mutating func table(_ table: SheetTable) {
    let widths = columnWidths(of: table)
    for row in [table.columns] + table.rows {
      let cells = zip(row, widths).map { TextLayout.lines(of: $0, width: $1) }
      for number in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = zip(cells, widths).map { lines, width in
          (number < lines.count ? lines[number] : "").padded(to: width)
        }
        verbatim(parts.joined(separator: "  "))
      }
    }
  }

  /// The widths of columns: what each needs, or, where that is too much, less of the widest ones.
  private func columnWidths(of table: SheetTable) -> [Int] {
    var widths = table.columns.indices.map { column in
      max(1, ([table.columns] + table.rows).map { $0[column].displayWidth }.max() ?? 1)
    }
    let room = max(widths.count * 2, width - 2 * (widths.count - 1))
    while true {
      let excess = widths.reduce(0, +) - room
      guard excess > 0, let most = widths.max(), most > 2, let widest = widths.firstIndex(of: most)
      else { return widths }
      let next = widths.filter { $0 < most }.max() ?? 2
      widths[widest] = max(2, min(most - 1, max(next, most - excess)))
    }
  }
}
