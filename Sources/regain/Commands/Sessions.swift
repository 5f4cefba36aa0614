import ArgumentParser
import RegainKit
import Sheets
import Wording

extension Regain {
  /// `regain sessions`: the sessions of a plan.
  struct Sessions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sessions",
      abstract: "Show the sessions of a plan: two weeks from today, or other days.",
      discussion: """
        EXAMPLES:
          regain sessions left-knee
          regain sessions left-knee --from mon --to +4w
          regain sessions left-knee --week
          regain sessions left-knee --json --from 2026-03-02
        """)

    @OptionGroup var options: PlanOptions

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The first day; today if not given.", valueName: "date"))
    var from: DateText?

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The last day; two weeks later if not given.", valueName: "date"))
    var to: DateText?

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The plan as it was at the end of a day.", valueName: "date"))
    var asOf: DateText?

    @Flag(help: "Show a week as a grid, with busy hours shaded.")
    var week = false

    @Flag(help: "Write JSON: all sessions, or those of --from and --to.")
    var json = false

    func run() throws {
      let plan = try options.open()
      let today = plan.moment.date
      let schedule = try plan.schedule(asOf: try asOf?.date(today: today))
      let first = try from?.date(today: today)
      let last = try to?.date(today: first ?? today)
      if let first, let last, last < first {
        throw Failure(OptionFault.reversed("\(last)", before: "\(first)"))
      }
      if json {
        return try writeOutput(
          Publication(schedule.within(first, last), options: CalendarOptions()).json(
            offering: .commands, showsPlaces: true))
      }
      if week {
        let grid = WeekGrid(schedule, from: first ?? today, columns: Environment.columns)
        return try writeOutput(grid.text)
      }
      let days = (first ?? today)...(last ?? (first ?? today).advanced(by: 13))
      var page = TextLayout(width: Environment.columns, style: .plain)
      for placed in schedule.sessions(on: days) {
        page.lay(placed, zone: schedule.plan.zone(of: placed))
      }
      try writeOutput(page.lines.isEmpty ? PageSentence.emptyDays.text : page.text)
      writeError(schedule.leftOut(offering: .commands))
    }
  }
}
