import ArgumentParser
import Calendars
import JournalStore
import Planning
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
        return try writeOutput(
          "No plan yet: 'regain start NAME PROGRAM --start DATE' begins one.\n")
      }
      var page = TextLayout(width: Environment.columns, style: .plain)
      for row in rows {
        page.row(row.name, "\(row.standing); \(row.programs.joined(separator: ", "))", column: 20)
      }
      try writeOutput(page.text)
    }

    private func rows() throws -> [PlanSummary] {
      let store: JournalStore
      do {
        store = try JournalStore.open(try self.store.path(), .reading)
      } catch JournalError.missing {
        return []
      } catch let error as JournalError {
        throw Failure(error)
      }
      let stamp = try clock.stamp()
      let names = try told { () throws(JournalError) in try store.plans().map(\.name) }
      return try names.map { PlanSummary(try OpenPlan($0, in: store, at: stamp).schedule()) }
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

  init(_ schedule: Schedule) {
    let plan = schedule.plan
    name = plan.enrolment.name
    programs = plan.programs.map(\.id)
    start = plan.enrolment.start.description
    end = plan.span.upperBound.advanced(by: -1).description
    let today = plan.today
    let stage = plan.stages.last { $0.dates.lowerBound <= today }
    standing =
      if plan.course.lock != nil {
        "stopped until reviewed"
      } else if today < plan.enrolment.start {
        "begins on \(plan.enrolment.start.withWeekday)"
      } else if today >= plan.span.upperBound {
        "over since \(end)"
      } else {
        stage.map { "week \($0.week(of: today)), \($0.phase.title)" } ?? "running"
      }
  }
}
