import ArgumentParser
import Calendars
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

    @Argument(help: ArgumentHelp("A session, or a day.", valueName: "session"))
    var session: String

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      let plan = try options.open()
      let schedule = try plan.schedule()
      let today = plan.moment.date
      let explained: [Explanation]
      if let placed = schedule.placed.first(where: { "\($0.session.id)" == session }) {
        explained = [Explanation(placed, in: schedule)]
      } else if let unplaced = schedule.unplaced.first(where: { $0.id == session }) {
        explained = [Explanation(unplaced)]
      } else if !session.contains("/"), let day = DateText(argument: session) {
        let date = try day.date(today: today)
        explained = schedule.placed.filter { $0.date == date && $0.session.isLogged }
          .map { Explanation($0, in: schedule) }
      } else {
        explained = [
          Explanation(try schedule.session(named: session, today: today), in: schedule)
        ]
      }
      if json { return try writeOutput(encodedJSON(["sessions": explained])) }
      guard !explained.isEmpty else { return try writeOutput("Nothing lies on that day.\n") }
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
