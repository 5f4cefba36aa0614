import ArgumentParser
import RegainKit

extension Regain {
  /// `regain log`: record a session, or how the knee is this morning.
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Log a session or this morning's pain.",
      discussion: """
        Without a session the latest one that is not logged yet is meant; with --morning alone, this
        morning. Logging a session again adds to it, or corrects it. In a terminal you are asked what
        you leave out. A dose rises only after a word on pain: --done alone says that the work was
        done. A warning sign that stops the plan is stored as well, and the command ends with 77.

        EXAMPLES:
          regain log left-knee --pain 2 --effort 5
          regain log left-knee strength/3 --pain 3 --reps sit-to-stand=10,9,9
          regain log left-knee --morning 2 --usual 2
          regain log left-knee strength/4 --skipped
          regain log left-knee --flag calf
          regain log left-knee --no-flags
          regain log left-knee --pain 2 --meanwhile less
          regain log left-knee --from-sheet diary.txt

        A printed diary ('regain print left-knee --diary') is keyed in a line a row, by its codes:
        'S14 b2 p3 m2 e5 d100; a bit stiff'. All its lines are stored, or none.
        """)

    @OptionGroup var options: PlanOptions

    @Argument(help: ArgumentHelp("A session, such as strength/3.", valueName: "session"))
    var session: String?

    @OptionGroup var readings: ReadingOptions

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "The day it was done, or the morning; else the planned day, or today.", valueName: "date"))
    var date: PastDateText?

    @Option(
      help: ArgumentHelp(
        "Take up a printed diary, a line a row: a file, or '-' for standard input.",
        valueName: "file"))
    var fromSheet: String?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var emergency: EmergencyOptions

    func validate() throws {
      if fromSheet != nil, session != nil || date != nil || !readings.isEmpty {
        throw ValidationError("'--from-sheet' tells it all: leave the session and readings out.")
      }
    }

    func run() throws {
      let store = try options.store.open(.writing)
      let stamp = try options.clock.stamp()
      let number = try emergency.number()
      let report =
        try fromSheet.map { try DiaryText(file: $0).log(in: options.plan, of: store, at: stamp) }
        ?? log(in: store.plan(options.plan, at: stamp))
      try writeOutput(json ? encodedJSON(report.document) : report.text(offering: .commands))
      try report.warn(emergencyNumber: number)
    }

    private func log(in plan: OpenPlan) throws -> LogReport {
      var plan = plan
      let day = try date?.date(today: plan.moment.date)
      var readings = readings
      let interview = LogInterview(plan: plan, hasPerson: Environment.hasPerson)
      if readings.isEmpty, let value = try interview.value(of: session, on: day) {
        return try plan.log(value)
      }
      try interview.ask(&readings, of: session, on: day)
      guard session == nil, readings.isMorningOnly else {
        return try plan.log(readings.report(of: session, on: day))
      }
      return try plan.log(readings.checkIn(on: day ?? plan.moment.date))
    }
  }
}
