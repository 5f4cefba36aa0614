import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain flags`: the warning signs, asked again.
  struct Flags: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "flags",
      abstract: "Read the warning signs again, and tell which one holds.",
      discussion: """
        They are asked before a start, at each new phase and every week. Without a terminal the
        answer is told by 'regain log PLAN --no-flags', or '--flag' with the word in brackets.

        EXAMPLES:
          regain flags
          regain flags left-knee
          regain flags left-knee --age 60 --json
        """)

    @Argument(help: ArgumentHelp("A plan, whose answer is stored.", valueName: "plan"))
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
      try writeOutput(
        screening.flagList(for: programs, number: number, width: Environment.columns))
      if let open, Environment.hasPerson {
        try ask(open, screening.questions(for: programs), number)
      }
    }

    private func ask(_ plan: OpenPlan, _ flags: [RedFlag], _ number: String) throws {
      let present = try Prompt.offer(SafetyPrompt.flagsNow.words) { text -> Set<String>? in
        if ["n", "no", "none"].contains(text.lowercased()) { return [] }
        let words = text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
        let ids = flags.map(\.id)
        return words.isEmpty || !words.allSatisfy(ids.contains) ? nil : Set(words)
      }
      guard let present else { return }
      var plan = plan
      var checkIn = CheckIn(date: plan.moment.date)
      checkIn.flags = present
      let report = try plan.log(checkIn)
      try writeOutput(report.text(offering: .commands))
      try report.warn(emergencyNumber: number)
    }
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
