import ArgumentParser
import RegainKit

/// The readings of a session or a morning.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The pain before it.", valueName: "0-10"))
  var before: Int?

  @Option(help: ArgumentHelp("The worst pain during it.", valueName: "0-10"))
  var pain: Int?

  @Option(help: ArgumentHelp("The pain the next morning, or this morning.", valueName: "0-10"))
  var morning: Int?

  @Option(help: ArgumentHelp("The pain that is usual for you.", valueName: "0-10"))
  var usual: Int?

  @Option(help: ArgumentHelp("How hard it felt.", valueName: "0-10"))
  var effort: Int?

  @Option(help: ArgumentHelp("The share that was done: 60%.", valueName: "percent"))
  var done: String?

  @Option(
    help: ArgumentHelp(
      "The repetitions of each set: 10,9,9, or sit-to-stand=10,9,9.", valueName: "counts"))
  var reps: [String] = []

  @Option(
    help: ArgumentHelp("The load in kilograms: 5, or leg-press=40.", valueName: "kg"))
  var load: [String] = []

  @Option(
    help: ArgumentHelp(
      "The swelling: 0 none, 1 trace, 2 some, 3 much, 4 very much.", valueName: "0-4"))
  var swelling: Int?

  @Option(help: "Soreness at the warm-up.")
  var warmUp: WarmUpSoreness?

  @Option(help: "What was sore the next day.")
  var nextDay: NextDaySoreness?

  @Flag(inversion: .prefixedNo, help: "Whether its pain was gone within 24 hours.")
  var settled: Bool?

  @Option(help: ArgumentHelp("Minutes that the knee was stiff this morning.", valueName: "min"))
  var stiffness: Int?

  @Flag(inversion: .prefixedNo, help: "Whether pain woke you last night.")
  var woken: Bool?

  @Option(help: ArgumentHelp("A red flag or a stop sign, by its id.", valueName: "id"))
  var flag: [String] = []

  @Flag(help: "None of the red flags that 'regain flags' asks holds.")
  var noFlags = false

  @Flag(help: "It was left out on purpose.")
  var skipped = false

  @Option(help: "What you did in the days without a report before this one.")
  var meanwhile: Meanwhile?

  @Option(help: "Your own words.")
  var note: String?

  func validate() throws {
    for (name, value, range) in [
      ("--before", before, 0...10), ("--pain", pain, 0...10), ("--morning", morning, 0...10),
      ("--usual", usual, 0...10),
      ("--effort", effort, 0...10), ("--swelling", swelling, 0...4),
      ("--stiffness", stiffness, 0...1440),
    ] {
      if let value, !range.contains(value) {
        throw ValidationError(.outOfRange(option: name, value, range))
      }
    }
    try RedFlag.check(flag)
    if noFlags, !flag.isEmpty {
      throw ValidationError("'--no-flags' says that there are none: leave '--flag' out.")
    }
    if let note, note.count > 1000 {
      throw ValidationError(.note(option: "--note", most: 1000))
    }
    if skipped, pain != nil || before != nil || effort != nil || done != nil || !reps.isEmpty {
      throw ValidationError("'--skipped' says that nothing was done: leave the rest out.")
    }
    _ = try (donePercent(), counts(), loads())
  }

  /// Whether only the morning, or the night, is logged.
  var isMorningOnly: Bool { !concernsSession && concernsMorning }

  /// Whether nothing at all is logged.
  var isEmpty: Bool { !concernsSession && !concernsMorning }

  private var concernsSession: Bool {
    before != nil || pain != nil || effort != nil || done != nil || !reps.isEmpty || !load.isEmpty
      || warmUp != nil || nextDay != nil || settled != nil || skipped
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

  /// What is logged of a session.
  func report(of session: String?, on date: CivilDate?) throws -> SessionReport {
    var report = SessionReport(session, pain: pain, effort: effort)
    report.date = date
    report.before = before
    report.morning = morning
    report.usual = usual
    report.donePercent = try donePercent()
    report.repetitions = try counts()
    report.loads = try loads()
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

  private func donePercent() throws -> Int? {
    guard let done else { return nil }
    let digits = done.hasSuffix("%") ? String(done.dropLast()) : done
    guard let percent = Int(digits), (0...100).contains(percent) else {
      throw ValidationError(.share(option: "--done", done))
    }
    return percent
  }

  private func counts() throws -> [String: [Int]] {
    try values(reps, "--reps", "10,9,9") { text in
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let counts = parts.compactMap { Int($0.trimmed) }.filter { (0...500).contains($0) }
      return counts.count == parts.count && counts.count <= 12 ? counts : nil
    }
  }

  private func loads() throws -> [String: Amount] {
    try values(load, "--load", "5") { text in
      let digits = text.hasSuffix("kg") ? text.dropLast(2).trimmed : text
      return Amount(digits).flatMap { $0 <= Amount(500) ? $0 : nil }
    }
  }

  /// Values by exercise; one without a name is for the session's only exercise.
  private func values<Value>(
    _ texts: [String], _ option: String, _ example: String, _ read: (String) -> Value?
  ) throws -> [String: Value] {
    var values = [String: Value]()
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard let last = parts.last, let value = read(last) else {
        throw ValidationError(.values(option: option, example: example, text))
      }
      values[parts.count == 2 ? parts[0] : ""] = value
    }
    return values
  }
}

extension Meanwhile: ExpressibleByArgument {}
extension WarmUpSoreness: ExpressibleByArgument {}
extension NextDaySoreness: ExpressibleByArgument {}
