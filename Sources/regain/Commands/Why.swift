import ArgumentParser
import RegainKit
import Sheets
import Wording

extension Regain {
  /// `regain why`: why a session is what and where it is.
  struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "why",
      abstract: "Explain a session: its doses, its day, and what was told of it.",
      discussion: """
        EXAMPLES:
          regain why left-knee strength/14
          regain why left-knee thu
        """)

    @OptionGroup var options: PlanOptions

    @Argument(
      help: ArgumentHelp("A session, or a day.", valueName: "session"),
      completion: NameCompletion.sessions)
    var session: String

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      let plan = try options.open()
      let schedule = try plan.schedule()
      // What other programs read stays metric.
      let steps = json ? NextStepWording.commands : try self.steps
      let explained: [Explanation]
      if !session.contains("/"), !schedule.unplaced.contains(where: { $0.id == session }),
        let day = DateText(argument: session)
      {
        explained = schedule.explanations(
          on: try day.date(today: plan.moment.date), offering: steps)
      } else {
        explained = [try schedule.explanation(of: session, offering: steps)]
      }
      if json { return try writeOutput(encodedJSON(["sessions": explained])) }
      guard !explained.isEmpty else { return try writeOutput(PageSentence.emptyDay.text) }
      var page = TextLayout(width: Environment.columns, style: .plain)
      for explanation in explained {
        page.paragraph(explanation.title)
        for line in explanation.lines {
          let isDetail = line.hasPrefix(" ")
          page.paragraph(line, mark: isDetail ? "" : "- ", indent: isDetail ? 6 : 2)
        }
      }
      try writeOutput(page.text)
    }
  }
}
