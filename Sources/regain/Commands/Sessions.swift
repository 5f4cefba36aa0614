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
        A line a session. Where two weeks hold more than 40, those of a day share a line; \
        '--doses' shows each of them with what is done.

        EXAMPLES:
          regain sessions left-knee
          regain sessions left-knee --from mon --to +4w
          regain sessions left-knee --doses --activity strength
          regain sessions left-knee --status missed
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
    var asOf: PastDateText?

    @Option(help: ArgumentHelp("Only an activity, by its id or title.", valueName: "activity"))
    var activity: String?

    @Option(help: ArgumentHelp("Only a phase, by its id or title.", valueName: "phase"))
    var phase: String?

    @Option(
      help: ArgumentHelp(
        "Only sessions that stand so, on all days if none are given.", valueName: "status"))
    var status: Session.Status?

    @Flag(help: "Show each session with its doses.")
    var doses = false

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
      let filter = try filter(schedule)
      if json {
        let shown = filter.isEmpty ? schedule : schedule.keeping(filter.includes)
        return try writeOutput(
          Publication(shown.within(first, last), options: CalendarOptions()).json(
            offering: .commands, showsPlaces: true))
      }
      if week {
        let shown = filter.isEmpty ? schedule : schedule.keeping(filter.includes)
        let grid = WeekGrid(
          shown, from: try first ?? notation.weekStart(of: today), columns: Environment.columns,
          in: try notation)
        return try writeOutput(grid.text)
      }
      let days = days(first, last, of: schedule)
      let list = SessionList(schedule, on: days, in: try notation, where: filter.includes)
      try writeOutput(
        list.isEmpty
          ? PageSentence.emptyDays.text
          : list.text(width: Environment.columns, showsDoses: doses))
      writeError(schedule.leftOut(offering: try steps))
    }

    /// The days that are shown: two weeks from today, or the whole plan for sessions of one standing.
    private func days(
      _ first: CivilDate?, _ last: CivilDate?, of schedule: Schedule
    ) -> ClosedRange<CivilDate> {
      let plan = schedule.plan
      if status != nil, first == nil, last == nil {
        return plan.enrolment.start...max(plan.enrolment.start, plan.lastDay)
      }
      let begin = first ?? min(plan.today, last ?? plan.today)
      return begin...(last ?? begin.advanced(by: 13))
    }

    private func filter(_ schedule: Schedule) throws(Failure) -> SessionFilter {
      let filter = SessionFilter(
        activity: activity, phase: phase, status: status, in: schedule.plan)
      if let word = filter.unknown {
        throw Failure(LookupFault.planPart(word, known: filter.known))
      }
      return filter
    }
  }
}

extension Session.Status: ExpressibleByArgument {}
