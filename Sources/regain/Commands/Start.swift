import ArgumentParser
import RegainKit

extension Regain {
  /// `regain start`: begin a plan in the journal.
  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "start",
      abstract: "Begin a plan, which the journal keeps from now on.",
      discussion: """
        The programmes are kept as they are today; a later edit of their files changes no running
        plan.

        EXAMPLES:
          regain start left-knee knee-osteoarthritis-strength --start mon
          regain start left-knee knee-osteoarthritis-strength graded-walking insoles meals \\
            --start 2026-03-02 --windows 'mon-fri 17:30-20:30; sat 09:00-12:00' --usual 2
          regain start left-knee insoles --for 'worn knee cartilage' --answer training=walking
        """)

    @Argument(help: ArgumentHelp("A name for the plan, such as left-knee.", valueName: "name"))
    var name: String

    @Argument(help: ArgumentHelp("Programmes, by id or path.", valueName: "program"))
    var programs: [String] = []

    @OptionGroup(title: "Picking a programme") var need: NeedOptions

    @OptionGroup var enrolment: EnrolmentOptions
    @OptionGroup(title: "Safety options") var safety: SafetyOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
      try need.require(programs)
      if need.words == nil { try enrolment.requireStart() }
    }

    func run() throws {
      let draft = try PlanDraft(
        programs, need: need, enrolment: enrolment, safety: safety, library: library, named: name)
      // A start that is not possible makes no journal.
      let start = try draft.cleared.planned(draft.enrolment)
      let stamp = try enrolment.clock.stamp()
      let schedule = start.schedule
      try store.open(.writing).start(start, at: stamp)
      try writeOutput(schedule.beginning(offering: .commands))
      writeError(schedule.notes(offering: .commands) + schedule.leftOut(offering: .commands))
    }
  }
}
