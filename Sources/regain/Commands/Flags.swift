import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain flags`: the warning signs, asked again.
  struct Flags: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "flags",
      abstract: "Check the warning signs: every week, and at each new phase.",
      discussion: """
        They are asked before a start, at each new phase and every week: 'regain flags PLAN' asks a \
        short list and stores the answer. In a script, answer with 'regain log PLAN --no-flags', or \
        with '--flag' and the word in brackets.

        EXAMPLES:
          regain flags
          regain flags left-knee
          regain flags left-knee --age 60 --json
        """)

    @Argument(
      help: ArgumentHelp("A plan, whose answer is stored.", valueName: "plan"),
      completion: NameCompletion.followed)
    var plan: String?

    @Option(
      help: ArgumentHelp("Your age in years, which decides some questions.", valueName: "years"))
    var age: Int?

    @Flag(help: "There is an artificial joint in the leg: ask about it too.")
    var prosthesis = false

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var emergency: EmergencyOptions

    func validate() throws {
      try Screening.validate(age: age)
    }

    func run() throws {
      let number = try emergency.number()
      let mode = Environment.hasPerson && !json ? PlanStore.Mode.writing : .reading
      let open = try plan.map { try store.open(mode).plan($0, at: try clock.stamp()) }
      var screening = Screening()
      screening.age = age
      screening.hasProsthesis = prosthesis ? true : nil
      let programs = try open?.schedule().plan.programs ?? []
      if json {
        let rows = screening.questions(for: programs).map { FlagRow($0, number: number) }
        return try writeOutput(encodedJSON(["flags": rows]))
      }
      guard let open, Environment.hasPerson else {
        return try writeOutput(
          screening.flagList(for: programs, number: number, width: Environment.columns))
      }
      try ask(open, screening.questions(for: programs), number)
    }

    /// Puts the weekly check; an answer that is not finished leaves nothing behind.
    private func ask(_ plan: OpenPlan, _ flags: [RedFlag], _ number: String) throws {
      let interview = SafetyInterview(screens: QuestionScreen.weeklyCheck(flags), number: number)
      let present = try interview.ask { present in present.contains { $0.flag?.haltsPlan == true } }
      var plan = plan
      var checkIn = CheckIn(date: plan.moment.date)
      checkIn.flags = Set(present.compactMap { $0.flag?.id })
      let report = try plan.log(checkIn)
      try writeOutput(report.text(offering: .commands))
      try report.warn(emergencyNumber: number)
    }
  }
}

extension SafetyQuestion.ID {
  /// The warning sign that it asks about; `nil` for a question of a programme.
  fileprivate var flag: RedFlag? {
    if case .flag(let id) = self { RedFlag(id) } else { nil }
  }
}

/// A red flag as JSON.
private struct FlagRow: Encodable {
  let id: String
  let level: String
  let question: String
  let reason: String
  let action: String

  init(_ flag: RedFlag, number: String) {
    id = flag.id
    level = flag.level.rawValue
    question = flag.question
    reason = flag.reason
    action = "\(flag.action(emergencyNumber: number)) \(flag.advice)"
  }
}
