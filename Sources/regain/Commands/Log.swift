import ArgumentParser
import RegainKit

extension Regain {
  /// `regain log`: record a session, or how the knee is this morning.
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Log a session or this morning's pain.",
      discussion: """
        'regain log PLAN' in a terminal asks what fits: whether the session was done, the pain, the \
        effort, the values of a measurement. Several sessions that are not logged come in order. \
        Enter means what is shown. Nothing is stored of a session before its last answer.

        Or say it in one line, by options or by the letters of the diary sheet: p pain, e effort, \
        d share done, b pain before, m pain the next morning, s swelling, x skipped. Without a \
        session the latest one that is not logged yet is meant; with --morning alone, this morning. \
        Logging a session again adds to it, or corrects it. A dose rises only after a word on pain. \
        A warning sign that stops the plan is stored as well, and the command ends with 77.

        EXAMPLES:
          regain log left-knee p2 e5
          regain log left-knee --pain 2 --effort 5
          regain log left-knee strength/3 --pain 3 --reps step-up=10,9,9
          regain log left-knee strength/3 --pain two --reps step-up=skipped
          regain log left-knee strength/3 --pain 2 --load step-up=12.5lb
          regain log left-knee walk --extra --minutes 30 --pain 1
          regain log left-knee --morning 2 --usual 2
          regain log left-knee strength/4 x
          regain log left-knee --flag calf
          regain log left-knee --no-flags
          regain log left-knee --pain 2 --meanwhile less
          regain log left-knee --from-sheet diary.txt

        An exercise that was not done is 'step-up=skipped'; its dose stays. Of each leg, left first: \
        'step-up=8,8,8/6,6,6'; the planned leg decides, or the lower of both. What nobody planned is \
        --extra: it counts for load, rest and pain, and for no rule. A value far above what was ordered \
        is asked for once more; where nobody can be asked, add --sure.

        A printed diary ('regain print left-knee --diary') is keyed in a line a row, by its codes: \
        'S14 b2 p3 m2 e5 d100; a bit stiff', 'S15 p2 step-up=8,8,7 step-up=10kg'. All its lines are stored, or none.
        """)

    @OptionGroup var options: PlanOptions

    @Argument(
      help: ArgumentHelp(
        "A session, such as strength/3, and readings, such as p2 e5 d100.",
        valueName: "session or reading"),
      completion: NameCompletion.sessions)
    var words: [String] = []

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
      if readings.extra, fromSheet == nil, words.isEmpty {
        throw ValidationError(
          "'--extra' needs the activity: regain log PLAN walk --extra --minutes 30")
      }
      if fromSheet != nil, !words.isEmpty || date != nil || !readings.isEmpty {
        throw ValidationError("'--from-sheet' tells it all: leave the session and readings out.")
      }
    }

    func run() throws {
      // Not where options are checked: an option that is not known comes before a word that is not.
      let spoken = try SpokenReadings(words, isExtra: readings.extra)
      var readings = readings
      try spoken.add(to: &readings)
      let store = try options.store.open(.writing)
      let stamp = try options.clock.stamp()
      let number = try emergency.number()
      if let fromSheet {
        let diary = try DiaryText(file: fromSheet)
        return try show(
          diary.log(in: options.plan, of: store, at: stamp, isSure: readings.sure), number)
      }
      let plan = try store.plan(options.plan, at: stamp)
      let day = try date?.date(today: plan.moment.date)
      if readings.isEmpty, Environment.hasPerson, !json {
        var conversation = LogConversation(
          plan, on: day, emergencyNumber: number, offering: try steps)
        return try conversation.run(spoken.session)
      }
      try show(log(readings, of: spoken.session, on: day, in: plan), number)
    }

    private func show(_ report: LogReport, _ number: String) throws {
      try writeOutput(json ? encodedJSON(report.document) : report.text(offering: try steps))
      try report.warn(emergencyNumber: number)
    }

    private func log(
      _ readings: ReadingOptions, of session: String?, on day: CivilDate?, in plan: OpenPlan
    ) throws -> LogReport {
      var (plan, readings) = (plan, readings)
      let units = try notation.units
      try LogInterview(plan: plan, units: units).ask(&readings, of: session, on: day)
      for conversion in try readings.conversions(in: units) { writeError("\(conversion)\n") }
      guard session == nil, readings.isMorningOnly else {
        return try plan.logAsking(readings.report(of: session, on: day, in: units))
      }
      return try plan.log(readings.checkIn(on: day ?? plan.moment.date))
    }
  }
}
