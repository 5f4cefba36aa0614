import ArgumentParser
import RegainKit
import Rehabilitation
import Sheets
import Wording

extension Regain {
  /// `regain today`: what is to be done today, or on another day.
  struct Today: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "today",
      abstract: "Show what is to be done today, in one plan or all; 'regain' alone does the same.",
      discussion: """
        EXAMPLES:
          regain today
          regain today tomorrow
          regain today left-knee
          regain today left-knee --date mon
          regain today left-knee --all
        """)

    @Argument(help: ArgumentHelp("A plan; all of them if not given.", valueName: "plan"))
    var plan: String?

    @Argument(help: ArgumentHelp("A day; today if not given.", valueName: "day"))
    var day: String?

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The day, as an option.", valueName: "date"))
    var date: DateText?

    @Flag(help: "Show all notices, and not the two most urgent ones.")
    var all = false

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup(title: "How it is shown") var display: DisplayOptions

    func validate() throws {
      if day != nil, date != nil {
        throw ValidationError("Name the day once: as a word, or with '--date'.")
      }
    }

    func run() throws {
      let store = try store.open(.reading)
      let (plan, typed) = try words(store)
      if plan == nil, !json { return try showAll(in: store, on: typed) }
      let found = try overview(of: plan, in: store)
      let agendas = try found.agendas.map { agenda in
        Agenda(agenda.schedule, on: try typed?.date(today: agenda.today))
      }
      found.notes.tell()
      try show(agendas, found.unopened)
      try found.unopened.fail()
    }

    /// Shows one plan after the other, and keeps nothing of those that are shown.
    private func showAll(in store: PlanStore, on typed: DateText?) throws {
      let style: TextStyle = Environment.showsStyle ? .terminal : .plain
      let steps = try steps
      var shown = 0
      var notes = [EntryNote]()
      var fault: (any Error)?
      let unopened = try store.visit(at: try clock.stamp()) { plan, schedule in
        do {
          let agenda = Agenda(
            schedule, on: try typed?.date(today: schedule.plan.today))
          let page = agenda.text(
            width: Environment.columns, style: style, showsAll: all, offering: steps)
          try writeOutput((shown == 0 ? "" : "\n") + page)
          shown += 1
          notes += plan.notes
          return true
        } catch {
          fault = error
          return false
        }
      }
      if let fault { throw fault }
      notes.tell()
      if shown == 0, unopened.isEmpty { try writeOutput(PageSentence.noPlan.text) }
      try unopened.fail()
    }

    private func overview(of plan: String?, in store: PlanStore) throws -> PlanOverview {
      let stamp = try clock.stamp()
      guard let plan else { return try store.overview(at: stamp) }
      return try store.overview(of: plan, at: stamp)
    }

    private func show(_ agendas: [Agenda], _ unopened: [UnopenedPlan]) throws {
      if json {
        return try writeOutput(
          encodedJSON(
            PlansDocument(
              plans: agendas.map {
                AgendaDocument($0.schedule, days: 1, from: $0.date, offering: .commands)
              }, unopened)))
      }
      guard !agendas.isEmpty || !unopened.isEmpty else {
        return try writeOutput(PageSentence.noPlan.text)
      }
      let style: TextStyle = Environment.showsStyle ? .terminal : .plain
      let steps = try steps
      let pages = agendas.map {
        $0.text(width: Environment.columns, style: style, showsAll: all, offering: steps)
      }
      try writeOutput(pages.joined(separator: "\n"))
    }

    /// The plan and the day; one word alone is a day where no plan has that name.
    private func words(_ store: PlanStore) throws -> (plan: String?, day: DateText?) {
      let last = day.flatMap { DateText(argument: $0) } ?? date
      guard day == nil, date == nil, let word = plan, let text = DateText(argument: word) else {
        return (plan, last)
      }
      let names = try worded { () throws(RegainError) in try store.names() }
      let today = try clock.stamp()
      let zone = try Environment.planZone(nil).wallClock(at: today.secondsSinceEpoch).date
      let isDay = !names.contains(word) && (try? text.date(today: zone)) != nil
      return isDay ? (nil, text) : (plan, nil)
    }
  }
}

extension Regain.Today: ShowingCommand {
  var settingsStore: StoreOptions { store }
}
