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
    parsing: .unconditional,
    help: ArgumentHelp(
      "The day of an operation that is still to come, for programmes that lead up to it.",
      valueName: "date"))
  var operation: DateText?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A day that you look forward to, such as a race: the plan says in which phase and week it will be "
        + "then, and is never shortened for it.", valueName: "date"))
  var goal: DateText?

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
      "What your clinician's written plan says, for a programme without limits of its own: "
        + "'bend=0 to 60 until 13 April'.", valueName: "limit=text"))
  var limit: [String] = []

  @Option(
    help: ArgumentHelp(
      "The answer to a question of the programme, such as which graft was taken: "
        + "'graft=kneecap-tendon'.", valueName: "question=answer"))
  var option: [String] = []

  @Option(
    help: ArgumentHelp(
      "What you managed on ordinary days, for a quota: '12,9,15'.", valueName: "amounts"))
  var trials: String?

  @Option(
    help: ArgumentHelp(
      "What was prescribed, in your words: 'Ibuprofen 400 mg; 08:00,20:00; Dr Weber; "
        + "2026-03-16', the last day at will, or both: '2026-03-09..2026-03-15'. Hours also as "
        + "'every 8 h from 07:00', '3 times a day from 07:00 to 22:00', 'every other day 08:00', "
        + "'mon,thu 08:00'.", valueName: "medicine"))
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
      ("--windows", !availability.isEmpty), ("--goal", goal != nil),
      ("--operation", operation != nil), ("--limit", !limit.isEmpty), ("--option", !option.isEmpty),
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
    enrolment.goal = try goal?.date(today: max(today, start))
    enrolment.operation = try operation?.date(today: max(today, start))
    enrolment.limits = limits(for: programs)
    enrolment.options = answers
    enrolment.knee = knee
    enrolment.tests = try testResults()
    let activities = NearNames(programs.activityNames)
    enrolment.requested = Set(requested.map { activities.meant(by: $0) ?? $0 })
    enrolment.omitted = Set(omitted.map { activities.meant(by: $0) ?? $0 })
    let ends = try endDates(today: today).map { (activities.meant(by: $0.key) ?? $0.key, $0.value) }
    enrolment.endDates = Dictionary(ends, uniquingKeysWith: { first, _ in first })
    enrolment.trials = try trialAmounts()
    for text in medicine {
      let (medicine, note) = try Medicine.reading(text, today: today)
      enrolment.medicines.append(medicine)
      if let note { writeError("Note: \(note)\n") }
    }
    try enrolment.check(for: programs)
    return enrolment
  }

  /// What a clinician's plan says, by the names that programmes ask for.
  private func limits(for programs: [Program]) -> [String: String]? {
    guard !limit.isEmpty else { return nil }
    let names = programs.flatMap { $0.limits?.names ?? [] }
    return Dictionary(
      limit.map { TypedPair($0, among: names) }.map { ($0.name, $0.text) },
      uniquingKeysWith: { _, last in last })
  }

  /// The answers to questions of the programmes, by the question's word.
  private var answers: [String: String]? {
    guard !option.isEmpty else { return nil }
    return Dictionary(
      option.map { TypedPair($0) }.map { ($0.name, $0.text) },
      uniquingKeysWith: { _, last in last })
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
  /// A medicine typed as `TEXT; TIMES; PRESCRIBER[; LAST DAY or FIRST..LAST DAY]`, and what was made of its
  /// times.
  fileprivate static func reading(
    _ text: String, today: CivilDate
  ) throws -> (medicine: Medicine, note: String?) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmed)
    let fault = TypedFault.medicine(option: "--medicine", text)
    guard (3...4).contains(parts.count), parts[0].isReadable, parts[2].isReadable,
      parts[0].count <= 120, parts[2].count <= 80
    else { throw Failure(fault) }
    let times: MedicineTimes
    do {
      times = try MedicineTimes(parts[1])
    } catch {
      throw Failure(TypedFault.medicineTimes(option: "--medicine", error))
    }
    let (from, until) = try days(parts.count > 3 ? parts[3] : nil, today: today)
    let medicine = Medicine(
      text: parts[0], times: times.times, prescriber: parts[2], from: from, until: until,
      days: times.days)
    return (medicine, medicine.understood(times))
  }

  /// The first and the last day of a span, or a last day alone.
  private static func days(
    _ text: String?, today: CivilDate
  ) throws -> (from: CivilDate?, until: CivilDate?) {
    guard let text else { return (nil, nil) }
    guard text.contains("..") else { return (nil, try day(of: text, today: today, .future)) }
    do {
      let days = try DateReader(today: today, .future).days(text)
      return (days.lowerBound, days.upperBound)
    } catch {
      throw Failure(TypedFault.day(error))
    }
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
