import ArgumentParser
import RegainKit

extension Regain {
  /// `regain start`: begin a plan in the journal.
  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "start",
      abstract: "Begin a plan, which the journal keeps from now on.",
      discussion: """
        The programmes are kept as they are today; a later edit of their files changes no running \
        plan. A programme alone names the plan too. Without --start you are asked, or the plan begins \
        today where nobody can be asked.

        The warning signs are asked first. Where nobody can be asked, '--no-flags' says that there are none; \
        without an answer nothing begins, and the command ends with 77.

        EXAMPLES:
          regain start graded-walking
          regain start left-knee knee-osteoarthritis-strength --start mon
          regain start left-knee insoles meals --start mon --windows 'weekdays 18-20'
          regain start knee --start mon --for osteoarthritis --answer training=strength
        """)

    @Argument(
      help: ArgumentHelp(
        "A name for the plan, such as left-knee, then programmes, by id or path; a programme alone names "
          + "the plan.", valueName: "name program"),
      completion: NameCompletion.programs)
    var words: [String] = []

    @Option(
      help: ArgumentHelp(
        "The plan's name, if all the words before are programmes.", valueName: "name"))
    var name: String?

    @Option(
      help: ArgumentHelp(
        "What keeps the plan's calendar entries apart from those of any other plan; drawn at random if "
          + "not given.", valueName: "token"))
    var identity: String?

    @OptionGroup(title: "Picking a programme") var need: NeedOptions

    @OptionGroup var enrolment: EnrolmentOptions
    @OptionGroup(title: "Safety options") var safety: SafetyOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup(title: "How it is shown") var display: DisplayOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
      if words.isEmpty { try need.require([]) }
    }

    func run() throws {
      let stamp = try enrolment.clock.stamp()
      let token = try identityToken()
      let (name, programs) = try StartWords(words, name: name, isSought: need.words != nil)
        .parts(in: library.library)
      let zone = try enrolment.planZone()
      let today = try enrolment.clock.today(in: zone)
      if let name {
        try check(name, today: today)
        try checkIsFree(name)
      }
      var choices = enrolment
      if choices.start == nil, !Environment.hasPerson, need.words == nil {
        choices.start = DateText(argument: "today")
        writeError("No '--start' was given: the plan begins today, \(today.withWeekday).\n")
      }
      var draft = try PlanDraft(
        programs, need: need, enrolment: choices, safety: safety, library: library, named: name,
        asksForDates: need.words == nil && Environment.hasPerson)
      if name == nil { draft.enrolment.name = try proposedName(draft.enrolment.name, today: today) }
      draft.enrolment.token = token
      // A start that is not possible makes no journal.
      let start = try draft.cleared.planned(draft.enrolment)
      let schedule = start.schedule
      try store.open(.writing).start(start, at: stamp)
      let steps = try steps
      try writeOutput(schedule.beginning(offering: steps))
      writeError(
        schedule.notes(offering: steps) + schedule.doseNotes() + schedule.leftOut(offering: steps))
    }

    /// The token that was typed, or one that no other plan has.
    private func identityToken() throws(Failure) -> IdentityToken {
      guard let identity else {
        var chance = SystemRandomNumberGenerator()
        return IdentityToken(using: &chance)
      }
      guard let token = IdentityToken(identity) else {
        throw Failure(TypedFault.identity(option: "--identity", identity))
      }
      return token
    }

    /// Nobody should answer questions for a name that is taken.
    private func checkIsFree(_ name: String) throws(Failure) {
      guard Environment.hasPerson, let path = try? store.path(),
        let names = try? PlanStore.open(path, .reading).names(), names.contains(name)
      else { return }
      throw Failure(.store(.planExists(name)))
    }

    private func check(_ name: String, today: CivilDate) throws(Failure) {
      try worded { () throws(RegainError) in
        try PlanName.check(name, today: today, reserved: CommandNames.all)
      }
    }

    /// The name that the programmes propose, or another that a person gives.
    private func proposedName(_ usual: String, today: CivilDate) throws -> String {
      let taken = (try? store.open(.reading).names()) ?? []
      let proposal = PlanName.free(usual, among: taken)
      guard Environment.hasPerson else { return proposal }
      return try Prompt.offer("What do you want to call the plan? [\(proposal)]") { text in
        try check(text, today: today)
        guard !taken.contains(text) else {
          throw Failure(.usage, "There is a plan '\(text)' already.")
        }
        return text
      } ?? proposal
    }
  }
}

extension Regain.Start: ShowingCommand {
  var settingsStore: StoreOptions { store }
}
