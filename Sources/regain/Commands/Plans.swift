import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain plans`: the plans of the journal.
  struct Plans: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plans",
      abstract: "List the plans of the journal: where each stands, what was logged, what is next.",
      discussion: """
        Plans that need somebody's eye come first, with a '!': stopped, last report red, or a phase \
        past its longest stay.
        """)

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup(title: "How it is shown") var display: DisplayOptions

    func run() throws {
      let found = try overview()
      found.notes.tell()
      try show(found.agendas, found.unopened)
      try found.unopened.fail()
    }

    private func show(_ agendas: [Agenda], _ unopened: [UnopenedPlan]) throws {
      if json {
        return try writeOutput(
          encodedJSON(
            PlansDocument(plans: agendas.map { PlanSummary($0.schedule.plan) }, unopened)))
      }
      guard !agendas.isEmpty || !unopened.isEmpty else {
        return try writeOutput(PageSentence.noPlan.text)
      }
      let lines = agendas.map { PlanLine($0.schedule) }
      let sorted = lines.filter(\.needsAttention) + lines.filter { !$0.needsAttention }
      let column = min(20, lines.map(\.name.count).max() ?? 0)
      let notation = try notation
      let bad = unopened.map { PageSentence.unopenedLine($0.name).text }
      try writeOutput(
        bad.joined()
          + sorted.map { $0.text(width: Environment.columns, column: column, in: notation) + "\n" }
          .joined())
    }

    private func overview() throws -> PlanOverview {
      do {
        let store = try PlanStore.open(try self.store.path(), .reading)
        return try store.overview(at: try clock.stamp())
      } catch RegainError.store(.missing) {
        return PlanOverview()
      }
    }
  }
}

extension Regain.Plans: ShowingCommand {
  var settingsStore: StoreOptions { store }
}

/// A plan as JSON.
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
