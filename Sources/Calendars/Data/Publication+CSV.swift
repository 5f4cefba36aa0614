import Rehabilitation
import Wording

extension Publication {
  /// The heads of the table.
  static let csvHeads = [
    "id", "date", "start", "minutes", "status", "week", "phase", "kind", "load", "title", "doses",
  ]

  /// The sessions as CSV (RFC 4180) with a line of heads: each time of a habit too, since it is for reckoning.
  ///
  /// - Parameter forExcel: Whether it is for a double click into Excel: a byte order mark, and semicolons
  ///   between the cells, as most of Europe's settings read them.
  /// - Returns: The text.
  public func csv(forExcel: Bool = false) -> String {
    let sessions = entries.flatMap(\.days).flatMap(\.members).sorted()
    let isDiscreet = options.isDiscreet
    let text = EntryText(schedule, options)
    let rows = sessions.map { placed -> [CSVCell] in
      let session = placed.session
      return [
        .text(identity(of: session.id)), .value(placed.date.description),
        .value(placed.start.map { $0.time.description } ?? ""),
        .value(session.minutes.map(String.init) ?? ""),
        .text(session.status.rawValue), .value(String(session.week)),
        .text(isDiscreet ? "" : session.phase), .text(isDiscreet ? "" : session.kind.rawValue),
        .text(isDiscreet ? "" : session.load.rawValue), .text(text.title(of: session)),
        .text(isDiscreet ? "" : session.items.map(\.line).joined(separator: "\n")),
      ]
    }
    let separator: Character = forExcel ? ";" : ","
    let lines = ([Self.csvHeads.map(CSVCell.text)] + rows).map { row in
      row.map { $0.written(between: separator) }.joined(separator: String(separator)) + "\r\n"
    }
    return (forExcel ? "\u{FEFF}" : "") + lines.joined()
  }
}
