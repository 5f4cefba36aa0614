import ArgumentParser
import Calendars
import Planning
import Rehabilitation
import Sheets
import Wording

extension Regain {
  /// `regain gate`: show or answer the criteria of a gate.
  struct Gate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gate",
      abstract: "Show what must hold before the next phase, or say that a criterion is met.",
      discussion: """
        EXAMPLES:
          regain gate left-knee
          regain gate left-knee 3 --met
        """)

    @OptionGroup var options: PlanOptions

    @Argument(
      help: ArgumentHelp("A criterion, by the number that is shown.", valueName: "criterion"))
    var criterion: Int?

    @Flag(help: "It is met.")
    var met = false

    @Flag(help: "It is not met.")
    var notMet = false

    @Flag(help: "Write JSON.")
    var json = false

    func validate() throws {
      if criterion == nil, met || notMet {
        throw ValidationError("'--met' and '--not-met' need the number of a criterion.")
      }
      if criterion != nil, met == notMet {
        throw ValidationError("say either '--met' or '--not-met' of the criterion.")
      }
    }

    func run() throws {
      let plan = try options.open(criterion == nil ? .reading : .writing)
      let schedule = try plan.schedule()
      let rows = schedule.plan.gateRows
      guard let criterion else { return try show(schedule.plan) }
      guard let row = rows.first(where: { $0.number == criterion }) else {
        throw Failure(
          .usage,
          rows.isEmpty
            ? "no gate is open in '\(plan.name)'."
            : "no criterion \(criterion); there are 1 to \(rows.count): 'regain gate "
              + "\(plan.name.shellQuoted)' shows them.")
      }
      let answer = GateAnswer(phase: row.phase, criterion: row.position, isMet: met)
      try plan.append([.gate(answer)], isGuarded: false)
      try show(try options.open().schedule().plan)
    }

    private func show(_ plan: Plan) throws {
      let rows = plan.gateRows
      if json { return try writeOutput(encodedJSON(["criteria": rows])) }
      var page = TextLayout(width: Environment.columns, style: .plain)
      if rows.isEmpty { page.paragraph("No gate is open.") }
      for title in rows.map(\.title).reduce(
        into: [String](), { if !$0.contains($1) { $0.append($1) } })
      {
        let own = rows.filter { $0.title == title }
        page.paragraph("\(title): \(own.allSatisfy(\.met) ? "passed" : "not passed yet")")
        for row in own {
          page.paragraph(
            row.words + (row.found.map { " (\($0))" } ?? ""),
            mark: "\(row.number)  [\(row.met ? "x" : " ")] ", indent: 2)
        }
      }
      for case .flagCheckDue(let last) in plan.course.notices {
        page.paragraph(Notice.flagCheckDue(last: last).words(for: plan.enrolment.name))
      }
      try writeOutput(page.text)
    }
  }
}

/// A criterion of a gate that is to be passed next.
private struct GateRow: Encodable {
  let number: Int
  let phase: String
  let title: String
  let position: Int
  let words: String
  let met: Bool
  let found: String?
}

extension Plan {
  /// The criteria of all open gates, numbered through.
  fileprivate var gateRows: [GateRow] {
    let open = stages.filter { !$0.criteria.isEmpty }.flatMap { stage in
      stage.criteria.enumerated().map { (stage: stage, position: $0 + 1, state: $1) }
    }
    return open.enumerated().map { index, row in
      GateRow(
        number: index + 1,
        phase: programs.count > 1
          ? "\(row.stage.program).\(row.stage.phase.id)" : row.stage.phase.id,
        title: row.stage.phase.title, position: row.position,
        words: row.state.criterion.description, met: row.state.isMet, found: row.state.foundWords)
    }
  }
}

extension CriterionState {
  /// What was found, in words.
  fileprivate var foundWords: String? {
    switch found {
    case .count(let count, let total): "\(count) of \(total)"
    case .value(let value): "now \(value)"
    case nil: isAnswered ? "as you said" : nil
    }
  }
}
