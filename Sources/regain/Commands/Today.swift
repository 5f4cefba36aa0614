import ArgumentParser
import RegainKit
import Rehabilitation
import Sheets
import Wording

extension Regain {
  /// `regain today`: what is to be done today.
  struct Today: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "today",
      abstract: "Show what is to be done today, in one plan or all.")

    @Argument(help: ArgumentHelp("A plan; all of them if not given.", valueName: "plan"))
    var plan: String?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func run() throws {
      let store = try store.open(.reading)
      let agendas = try store.today(in: plan, at: try clock.stamp())
      if json {
        return try writeOutput(
          encodedJSON([
            "plans": agendas.map { AgendaDocument($0.schedule, days: 1, offering: .commands) }
          ]))
      }
      try writeOutput(agendas.map { $0.text(width: Environment.columns) }.joined(separator: "\n"))
    }
  }
}

extension Agenda {
  /// What a plan asks for today, with what is not logged yet.
  fileprivate func text(width: Int) -> String {
    var page = TextLayout(width: width, style: Environment.showsStyle ? .terminal : .plain)
    let plan = schedule.plan
    page.paragraph("\(plan.enrolment.name), \(today.withWeekday)")
    for notice in notices {
      page.paragraph(
        notice.words(for: plan.enrolment.name, offering: .commands), mark: "! ", indent: 2)
    }
    let sessions = sessions
    for placed in sessions {
      page.lay(placed, zone: plan.zone(of: placed))
      let steps = openMeasures(of: placed).map {
        NextStepWording.commands(.recordMeasure($0.id, plan: plan.enrolment.name))
      }
      if !steps.isEmpty { page.paragraph("Log it: \(steps.joined(separator: "; "))", indent: 4) }
    }
    if sessions.isEmpty {
      page.paragraph("Nothing today.", indent: 2)
      if let next {
        page.paragraph("Next: \(next.when), \(next.session.title).", indent: 2)
      }
    }
    let open = unlogged
    if !open.isEmpty {
      page.paragraph(
        "Not logged yet: "
          + open.map { "\($0.session.id) (\($0.when))" }.joined(separator: ", ") + ".",
        indent: 2)
    }
    return page.text
  }
}
