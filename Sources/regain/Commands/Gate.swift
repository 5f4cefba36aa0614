import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain gate`: show or answer the criteria of a gate.
  struct Gate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "gate",
      abstract: "Show what must hold before the next phase, or say that a criterion is met.",
      discussion: """
        EXAMPLES:
          regain gate left-knee
          regain gate left-knee 1 --met
          regain gate left-knee 2 --met --by NAME
        """)

    @OptionGroup var options: PlanOptions

    @Argument(
      help: ArgumentHelp("A criterion, by the number that is shown.", valueName: "criterion"))
    var criterion: Int?

    @Flag(help: "It is met.")
    var met = false

    @Flag(help: "It is not met.")
    var notMet = false

    @Option(
      help: ArgumentHelp(
        "The clinician who says so, for what only a clinician can say.", valueName: "name"))
    var by: String?

    @Flag(help: "Write JSON.")
    var json = false

    func validate() throws {
      if criterion == nil, met || notMet || by != nil {
        throw ValidationError(.noCriterion)
      }
      if criterion != nil, met == notMet {
        throw ValidationError(.noSingleAnswer)
      }
    }

    func run() throws {
      let store = try options.store.open(criterion == nil ? .reading : .writing)
      let (name, stamp) = (options.plan, try options.clock.stamp())
      try show(
        criterion.map { try store.answerGate($0, isMet: met, by: by, in: name, at: stamp) }
          ?? store.gates(of: name, at: stamp))
    }

    private func show(_ gates: OpenGates) throws {
      let rows = gates.criteria.map(GateRow.init)
      if json { return try writeOutput(encodedJSON(["criteria": rows])) }
      var page = TextLayout(width: Environment.columns, style: .plain)
      if rows.isEmpty { page.paragraph(PageSentence.noGate) }
      for title in rows.map(\.title).reduce(
        into: [String](), { if !$0.contains($1) { $0.append($1) } })
      {
        let own = rows.filter { $0.title == title }
        page.paragraph(PageSentence.gate(title: title, isPassed: own.allSatisfy(\.met)))
        for row in own {
          page.paragraph(
            row.words + (row.found.map { " (\($0))" } ?? ""),
            mark: "\(row.number)  [\(row.met ? "x" : " ")] ", indent: 2)
        }
      }
      try writeOutput(page.text)
    }
  }
}

/// A criterion of a gate as JSON.
private struct GateRow: Encodable {
  let number: Int
  let phase: String
  let title: String
  let position: Int
  let words: String
  let met: Bool
  let found: String?

  init(_ criterion: GateCriterion) {
    number = criterion.number
    phase = criterion.phase
    title = criterion.title
    position = criterion.position
    words = criterion.state.criterion.description
    met = criterion.state.isMet
    found = criterion.state.foundWords
  }
}
