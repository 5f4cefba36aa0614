import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain plans`: the plans of the journal.
  struct Plans: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plans", abstract: "List the plans of the journal.")

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func run() throws {
      let rows = try rows()
      if json { return try writeOutput(encodedJSON(["plans": rows])) }
      guard !rows.isEmpty else {
        return try writeOutput(PageSentence.noPlan.text)
      }
      var page = TextLayout(width: Environment.columns, style: .plain)
      for row in rows {
        page.row(row.name, "\(row.standing); \(row.programs.joined(separator: ", "))", column: 20)
      }
      try writeOutput(page.text)
    }

    private func rows() throws -> [PlanSummary] {
      do {
        let store = try PlanStore.open(try self.store.path(), .reading)
        return try store.today(at: try clock.stamp()).map { PlanSummary($0.schedule.plan) }
      } catch RegainError.store(.missing) {
        return []
      }
    }
  }
}

/// A plan in a line.
private struct PlanSummary: Encodable {
  let name: String
  let programs: [String]
  let start: String
  let end: String
  let standing: String

  init(_ plan: Plan) {
    name = plan.enrolment.name
    programs = plan.programs.map(\.id)
    start = plan.enrolment.start.description
    end = plan.lastDay.description
    standing = plan.standing.words
  }
}
