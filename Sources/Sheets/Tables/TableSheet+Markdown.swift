import Wording

extension TableSheet {
  /// The sheet as Markdown.
  public func markdown() -> String {
    var lines = ["# \(title.markdown)"]
    lines += introduction.flatMap { ["", $0.markdown] }
    for table in tables {
      if table.heading != title { lines += ["", "## \(table.heading.markdown)"] }
      lines.append("")
      guard !table.rows.isEmpty else {
        lines.append(table.empty.markdown)
        continue
      }
      lines.append(TableSheet.row(table.columns))
      lines.append("|" + String(repeating: "---|", count: table.columns.count))
      lines += table.rows.map(TableSheet.row)
    }
    lines += ["", "*\(SheetLegend.disclaimer)*"]
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(\.markdown).joined(separator: " | ") + " |"
  }
}
