import ArgumentParser
import Calendars
import JournalStore
import Planning
import RegainKit
import Sheets

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
      let stamp = try clock.stamp()
      let names =
        try plan.map { [$0] } ?? told { () throws(JournalError) in try store.plans().map(\.name) }
      let schedules = try names.map { try OpenPlan($0, in: store, at: stamp).schedule() }
      if json {
        return try writeOutput(
          encodedJSON(["plans": schedules.map { AgendaDocument($0, days: 1) }]))
      }
      try writeOutput(
        schedules.map { $0.todayText(width: Environment.columns) }.joined(separator: "\n"))
    }
  }
}

extension Schedule {
  /// What a plan asks for today, with what is still to be told.
  fileprivate func todayText(width: Int) -> String {
    var page = TextLayout(width: width, style: Environment.showsStyle ? .terminal : .plain)
    let today = plan.today
    page.paragraph("\(plan.enrolment.name), \(today.withWeekday)")
    for notice in plan.course.notices {
      page.paragraph(notice.words(for: plan.enrolment.name), mark: "! ", indent: 2)
    }
    let sessions = placed.filter { $0.date == today }
    for placed in sessions { page.lay(placed, zone: plan.zone(of: placed)) }
    if sessions.isEmpty {
      page.paragraph("Nothing today.", indent: 2)
      if let next = placed.first(where: { $0.date > today && $0.session.isLogged }) {
        page.paragraph("Next: \(next.when), \(next.session.title).", indent: 2)
      }
    }
    let open = placed.filter {
      $0.session.status == .missed && $0.date.days(to: today) <= 3 && $0.session.load.isExercise
    }
    if !open.isEmpty {
      page.paragraph(
        "Not told yet: "
          + open.map { "\($0.session.id) (\($0.when))" }.joined(separator: ", ") + ".",
        indent: 2)
    }
    return page.text
  }
}
