import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain history`: what was logged and changed.
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history",
      abstract: "Show the journal of a plan, entry by entry.")

    @OptionGroup var options: PlanOptions

    @Option(
      parsing: .unconditional, help: ArgumentHelp("Nothing before this day.", valueName: "date"))
    var from: PastDateText?

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      let plan = try options.open()
      let first = try from?.date(today: plan.moment.date)
      let rows = try plan.history.filter { entry in
        first.map { entry.entry.moment.date >= $0 } ?? true
      }
      .map { Row($0, in: json ? .usual : try notation) }
      if json { return try writeOutput(encodedJSON(["entries": rows])) }
      var page = TextLayout(width: Environment.columns, style: .plain)
      for row in rows {
        page.row("\(row.number)  \(row.when)", row.line, column: 24)
      }
      try writeOutput(page.text)
    }

    private struct Row: Encodable {
      let number: Int
      let moment: String
      let when: String
      let kind: String
      let what: String
      let undone: Bool
      /// What happened as the page tells it; no part of the JSON.
      let line: String
      /// What does not count of it; `nil` for nothing.
      let uncounted: [String]?

      private enum CodingKeys: CodingKey {
        case number, moment, when, kind, what, undone, uncounted
      }

      init(_ entry: HistoryEntry, in notation: Notation) {
        number = entry.entry.number
        moment = entry.entry.moment.description
        when = entry.entry.moment.words(in: notation)
        kind = entry.entry.fact.kind.rawValue
        what = entry.entry.fact.words(in: notation)
        undone = entry.isReversed
        let words = entry.entry.fact.words(in: notation, isReversed: undone)
        uncounted = entry.faults.isEmpty ? nil : entry.faults.map(\.words)
        line = words + entry.faults.map { " (not counted: \($0.words))" }.joined()
      }
    }
  }
}
