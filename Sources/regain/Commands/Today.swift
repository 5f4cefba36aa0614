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

    @Argument(
      help: ArgumentHelp("A plan; all of them if not given.", valueName: "plan"),
      completion: NameCompletion.followed)
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
      guard let plan else { return try showAll(in: store, on: typed) }
      let stamp = try clock.stamp()
      let found = try worded { () throws(RegainError) in try store.plan(plan, at: stamp) }
      found.notes.tell()
      let schedule = try worded { () throws(RegainError) in try found.schedule() }
      if json {
        let document = try document(of: schedule, on: typed)
        return try writeOutput(encodedJSON(PlansDocument(plans: [document], [])))
      }
      try writeOutput(try page(of: schedule, on: typed))
    }

    /// Shows one plan after the other, and keeps nothing of those that are shown but their lines of JSON.
    private func showAll(in store: PlanStore, on typed: DateText?) throws {
      var documents = [AgendaDocument]()
      var shown = 0
      var notes = [EntryNote]()
      let unopened = try store.visitAll(at: try clock.stamp()) { plan, schedule in
        notes += plan.notes
        if json {
          documents.append(try document(of: schedule, on: typed))
        } else {
          try writeOutput((shown == 0 ? "" : "\n") + (try page(of: schedule, on: typed)))
        }
        shown += 1
      }
      notes.tell()
      if json {
        try writeOutput(encodedJSON(PlansDocument(plans: documents, unopened)))
      } else if shown == 0, unopened.isEmpty {
        try writeOutput(PageSentence.noPlan.text)
      }
      try unopened.fail()
    }

    private func page(of schedule: Schedule, on typed: DateText?) throws -> String {
      let style: TextStyle = Environment.showsStyle ? .terminal : .plain
      return Agenda(schedule, on: try typed?.date(today: schedule.plan.today)).text(
        width: Environment.columns, style: style, showsAll: all, offering: try steps)
    }

    private func document(of schedule: Schedule, on typed: DateText?) throws -> AgendaDocument {
      let day = try typed?.date(today: schedule.plan.today)
      return AgendaDocument(
        schedule, days: 1, from: day ?? schedule.plan.today, offering: .commands)
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
