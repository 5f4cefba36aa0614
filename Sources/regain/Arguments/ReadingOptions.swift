import ArgumentParser
import RegainKit

/// The readings of a session or a morning.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("before"), help: ArgumentHelp("The pain before it.", valueName: "0-10"))
  var beforeText: String?

  @Option(
    name: .customLong("pain"), help: ArgumentHelp("The worst pain during it.", valueName: "0-10"))
  var painText: String?

  @Option(
    name: .customLong("morning"),
    help: ArgumentHelp("The pain the next morning, or this morning.", valueName: "0-10"))
  var morningText: String?

  @Option(
    name: .customLong("usual"),
    help: ArgumentHelp("The pain that is usual for you.", valueName: "0-10"))
  var usualText: String?

  @Option(
    name: .customLong("effort"), help: ArgumentHelp("How hard it felt.", valueName: "0-10"))
  var effortText: String?

  @Option(help: ArgumentHelp("The share that was done: 60%.", valueName: "percent"))
  var done: String?

  @Option(
    help: ArgumentHelp(
      "The repetitions of each set: 10,9,9, 3x10, or sit-to-stand=10,9,9; =skipped where it was not done; "
        + "left/right: step-up=8,8,8/6,6,6.", valueName: "counts"))
  var reps: [String] = []

  @Option(
    help: ArgumentHelp(
      "The load: 5, 10.5 kg, '12.5 lb', or leg-press=40; left/right: leg-press=40/35.",
      valueName: "kg"))
  var load: [String] = []

  @Option(
    name: .customLong("swelling"),
    help: ArgumentHelp(
      "The swelling: 0 none, 1 trace, 2 some, 3 much, 4 very much.", valueName: "0-4"))
  var swellingText: String?

  @Option(help: "Soreness at the warm-up.")
  var warmUp: WarmUpSoreness?

  @Option(help: "What was sore the next day.")
  var nextDay: NextDaySoreness?

  @Flag(inversion: .prefixedNo, help: "Whether its pain was gone within 24 hours.")
  var settled: Bool?

  @Option(
    name: .customLong("stiffness"),
    help: ArgumentHelp("Minutes that the knee was stiff this morning.", valueName: "min"))
  var stiffnessText: String?

  @Flag(inversion: .prefixedNo, help: "Whether pain woke you last night.")
  var woken: Bool?

  @Option(help: ArgumentHelp("A red flag or a stop sign, by its id.", valueName: "id"))
  var flag: [String] = []

  @Flag(help: "None of the red flags that 'regain flags' asks holds.")
  var noFlags = false

  @Flag(help: "It was left out on purpose.")
  var skipped = false

  @Option(
    name: .customLong("minutes"),
    help: ArgumentHelp("How long it was: 30, '1.5 h'.", valueName: "min"))
  var minutesText: String?

  @Flag(help: "Nobody planned it: name the activity, such as walk, and its --minutes.")
  var extra = false

  @Option(
    help: ArgumentHelp("What an extra session asked of the body.", valueName: "class"))
  var loadClass: LoadClass?

  @Flag(help: "Values far above what was ordered, or outside the usual range, are right.")
  var sure = false

  @Option(help: "What you did in the days without a report before this one.")
  var meanwhile: Meanwhile?

  @Option(help: "Your own words.")
  var note: String?

  func validate() throws {
    for scale in Scale.allCases { _ = try value(of: scale) }
    try RedFlag.check(flag)
    if noFlags, !flag.isEmpty {
      throw ValidationError("'--no-flags' says that there are none: leave '--flag' out.")
    }
    if let note, note.count > 1000 {
      throw ValidationError(.note(option: "--note", most: 1000))
    }
    if loadClass != nil, !extra {
      throw ValidationError(.dependent(["--load-class"], on: "--extra"))
    }
    if skipped,
      pain != nil || before != nil || effort != nil || done != nil || !reps.isEmpty
        || minutes != nil
    {
      throw ValidationError("'--skipped' says that nothing was done: leave the rest out.")
    }
    _ = try (donePercent(), sets(), kilograms(in: .metric))
  }

  /// Whether only the morning, or the night, is logged.
  var isMorningOnly: Bool { !concernsSession && concernsMorning }

  /// Whether nothing at all is logged.
  var isEmpty: Bool { !concernsSession && !concernsMorning }

  private var concernsSession: Bool {
    before != nil || pain != nil || effort != nil || done != nil || !reps.isEmpty || !load.isEmpty
      || warmUp != nil || nextDay != nil || settled != nil || skipped || extra || minutes != nil
  }

  private var concernsMorning: Bool {
    meanwhile != nil || morning != nil || usual != nil || swelling != nil || stiffness != nil
      || woken != nil
      || loggedFlags != nil || note != nil
  }

  /// The red flags that were given, empty for none; `nil` where nothing is said.
  var loggedFlags: Set<String>? { flag.isEmpty && !noFlags ? nil : Set(flag) }

  /// What is logged of a morning.
  func checkIn(on date: CivilDate) throws -> CheckIn {
    var checkIn = CheckIn(date: date)
    checkIn.morning = morning
    checkIn.usual = usual
    checkIn.swelling = swelling
    checkIn.stiffness = stiffness
    checkIn.nightWaking = woken
    checkIn.flags = loggedFlags
    checkIn.note = note
    checkIn.meanwhile = meanwhile
    return checkIn
  }

  /// What is logged of a session, with loads in some units where they name none.
  func report(
    of session: String?, on date: CivilDate?, in units: Notation.Units
  ) throws -> SessionReport {
    var report = SessionReport(session, pain: pain, effort: effort)
    report.date = date
    report.before = before
    report.morning = morning
    report.usual = usual
    report.donePercent = try donePercent()
    report.add(try sets())
    report.add(try kilograms(in: units))
    report.minutes = minutes
    report.isExtra = extra
    report.load = loadClass
    report.isSure = sure
    report.swelling = swelling
    report.warmUp = warmUp
    report.nextDay = nextDay
    report.isSettled = settled
    report.flags = Set(flag)
    report.deniesFlags = noFlags
    report.isSkipped = skipped
    report.note = note
    report.meanwhile = meanwhile
    return report
  }
}

extension Meanwhile: ExpressibleByArgument {}
extension WarmUpSoreness: ExpressibleByArgument {}
extension NextDaySoreness: ExpressibleByArgument {}
extension LoadClass: ExpressibleByArgument {
  /// What an extra session can ask of the body.
  public static var allValueStrings: [String] { loggable.map(\.rawValue) }
}
