import ArgumentParser
import RegainKit

/// When, where and with which choices a plan runs.
struct EnrolmentOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The first day: 2026-03-02, 2 March, next monday, tomorrow, +3d; 'regain help dates' has more.",
      valueName: "date"))
  var start: DateText?

  @Option(
    help: ArgumentHelp(
      "The time zone, by its IANA name; the machine's if not given.", valueName: "zone"))
  var zone: String?

  @Option(
    name: .customLong("day0"), parsing: .unconditional,
    help: ArgumentHelp(
      "The day of the operation or the injury, for programmes that count from it.",
      valueName: "date"))
  var dayZero: PastDateText?

  @Option(
    name: .customLong("with"), help: ArgumentHelp("An activity to add.", valueName: "activity"))
  var requested: [String] = []

  @Option(
    name: .customLong("without"),
    help: ArgumentHelp("An activity to leave out.", valueName: "activity"))
  var omitted: [String] = []

  @Option(
    help: ArgumentHelp(
      "The last day of an activity that your surgeon ends: 'bandage=2026-04-01'.",
      valueName: "activity=date"))
  var until: [String] = []

  @Option(
    help: ArgumentHelp(
      "What you managed on ordinary days, for a quota: '12,9,15'.", valueName: "amounts"))
  var trials: String?

  @Option(
    help: ArgumentHelp(
      "What was prescribed, in your words: 'Ibuprofen 400 mg; 08:00,20:00; Dr Weber; "
        + "2026-03-16', the last day at will.", valueName: "medicine"))
  var medicine: [String] = []

  @Option(
    help: ArgumentHelp("The pain that is usual for you, 0-10.", valueName: "0-10"))
  var usual: Int?

  @Option(
    help: ArgumentHelp(
      "What you managed in a test, for a first dose: '6RM leg-press=40', 'flexion=85'.",
      valueName: "test=amount"))
  var test: [String] = []

  @Option(
    help: ArgumentHelp(
      "The knee in question, whose side the pictures show; else what the name says.",
      valueName: "left|right"))
  var knee: Knee?

  @OptionGroup(title: "When you have time") var availability: AvailabilityOptions
  @OptionGroup var clock: ClockOptions

  /// The first day as it was typed.
  ///
  /// - Throws: A usage error where there is none.
  @discardableResult
  func requireStart() throws -> DateText {
    guard let start else { throw ValidationError("Missing expected argument '--start <date>'") }
    return start
  }

  /// The first option that was typed and says nothing without a first day; `nil` for none.
  var needingStart: String? {
    let typed: [(String, Bool)] = [
      ("--zone", zone != nil), ("--day0", dayZero != nil), ("--with", !requested.isEmpty),
      ("--without", !omitted.isEmpty), ("--until", !until.isEmpty), ("--trials", trials != nil),
      ("--medicine", !medicine.isEmpty), ("--usual", usual != nil), ("--test", !test.isEmpty),
      ("--windows", !availability.isEmpty),
    ]
    return typed.first(where: \.1)?.0
  }

  /// The zone that was given, or the system's.
  func planZone() throws -> PlanZone {
    try Environment.planZone(zone)
  }

  /// The enrolment in some programmes.
  ///
  /// - Parameters:
  ///   - name: The plan's name; that of its programmes if not given.
  ///   - programs: The programmes.
  ///   - zone: The plan's zone.
  /// - Returns: The enrolment.
  /// - Throws: ``Failure`` where something typed cannot be read.
  func enrolment(
    named name: String?, in programs: [Program], zone: PlanZone
  ) throws -> Enrolment {
    let today = try clock.today(in: zone)
    let start = try requireStart().date(today: today)
    let dayZero = try self.dayZero?.date(today: today)
    if let fault = Enrolment.fault(start: start, dayZero: dayZero) {
      throw Failure(.enrolment(fault))
    }
    var enrolment = Enrolment(
      name: name ?? Enrolment.usualName(in: programs), start: start, dayZero: dayZero,
      zone: zone.name, clockChanges: [])
    let time = try availability.availability(
      over: enrolment.availability, today: today,
      span: Enrolment.busySpan(start, dayZero, programs, today: today), zone: zone)
    enrolment.availability = time.availability
    writeError(time.notes.map { "Note: \($0)\n" }.joined())
    enrolment.usualPain = usual
    enrolment.knee = knee
    enrolment.tests = try testResults()
    let activities = NearNames(programs.activityNames)
    enrolment.requested = Set(requested.map { activities.meant(by: $0) ?? $0 })
    enrolment.omitted = Set(omitted.map { activities.meant(by: $0) ?? $0 })
    let ends = try endDates(today: today).map { (activities.meant(by: $0.key) ?? $0.key, $0.value) }
    enrolment.endDates = Dictionary(ends, uniquingKeysWith: { first, _ in first })
    enrolment.trials = try trialAmounts()
    enrolment.medicines = try medicine.map { try Medicine(typed: $0, today: today) }
    try enrolment.check(for: programs)
    return enrolment
  }

  private func endDates(today: CivilDate) throws -> [String: CivilDate] {
    var dates = [String: CivilDate]()
    for text in until {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let day = DateText(argument: parts[1]) else {
        throw Failure(TypedFault.lastDay(option: "--until"))
      }
      dates[parts[0]] = try day.date(today: today)
    }
    return dates
  }

  private func testResults() throws -> [String: Amount] {
    var results = [String: Amount]()
    for text in test {
      let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard parts.count == 2 else { throw Failure(TypedFault.testResult(option: "--test")) }
      results[parts[0]] = try Self.result(parts[1], of: parts[0])
    }
    return results
  }

  /// The result of a test, in its unit.
  static func result(_ text: String, of test: String) throws(Failure) -> Amount {
    let unit: Measure.Unit =
      Measure(named: test)?.unit ?? (test == "steps" ? .steps : .kilograms)
    return try typedNumber(text, unit).amount
  }

  private func trialAmounts() throws -> [Amount] {
    guard let trials else { return [] }
    let parts = trials.split(separator: ",", omittingEmptySubsequences: false)
    let amounts = parts.compactMap { Amount($0.trimmed) }.filter { $0 > Amount(0) }
    guard amounts.count == parts.count, Enrolment.trialCounts.contains(amounts.count) else {
      throw Failure(.enrolment(.trialsOutOfRange))
    }
    return amounts
  }
}

extension Medicine {
  /// A medicine typed as `TEXT; TIMES; PRESCRIBER[; LAST DAY]`.
  fileprivate init(typed text: String, today: CivilDate) throws {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
    let fault = TypedFault.medicine(option: "--medicine", text)
    guard (3...4).contains(parts.count), parts[0].isReadable, parts[2].isReadable,
      parts[0].count <= 120, parts[2].count <= 80
    else { throw Failure(fault) }
    let times = parts[1].split(separator: ",").map { TimeReader.time(String($0)) }
    let known = times.compactMap { $0 }
    guard !times.isEmpty, known.count == times.count, Set(known).count == known.count,
      known.count <= 12
    else { throw Failure(fault) }
    let until = try parts.dropFirst(3).first.map { day in
      guard let day = DateText(argument: day) else { throw Failure(fault) }
      return try day.date(today: today)
    }
    self.init(text: parts[0], times: known.sorted(), prescriber: parts[2], until: until)
  }
}

extension [Program] {
  /// The ids of all activities, each once.
  fileprivate var activityNames: [String] {
    Set(flatMap(\.phases).flatMap(\.activities).map(\.id)).sorted()
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
