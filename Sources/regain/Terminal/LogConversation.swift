import ArgumentParser
import RegainKit
import Rehabilitation
import Wording

/// Asks a person how sessions went, one after the other, and says after each what follows.
///
/// A session is stored once its last question is answered; what was stored before stays.
struct LogConversation {
  private var plan: OpenPlan
  /// The day that was typed; `nil` for none.
  private let date: CivilDate?
  /// The number to call in an emergency.
  private let number: String
  /// How steps, units and times are worded.
  private let steps: NextStepWording
  /// Whether a warning sign has stopped the plan.
  private var isStopped = false

  /// A conversation about a plan.
  init(
    _ plan: OpenPlan, on date: CivilDate?, emergencyNumber number: String,
    offering steps: NextStepWording
  ) {
    self.plan = plan
    self.date = date
    self.number = number
    self.steps = steps
  }

  /// Asks about a session that is named, or about those that are not logged yet, the earliest first.
  ///
  /// - Throws: ``Failure`` where the input is over, or there is nothing to ask; the exit code of a refusal
  ///   where a warning sign stopped the plan.
  mutating func run(_ session: String?) throws {
    if let session {
      try log(try plan.session(named: session, on: date), number: 1, of: 1)
    } else {
      try logOpen()
    }
    if isStopped { throw ExitCode(Failure.Code.refused.rawValue) }
  }

  /// Asks about exercises, then about this morning, then about measurements.
  private mutating func logOpen() throws {
    let open = try plan.schedule().unlogged.filter { placed in
      date.map { $0 == placed.date } ?? true
    }
    let exercises = open.filter(\.session.load.isExercise)
    for (index, placed) in exercises.enumerated() {
      try logAnew(placed, number: index + 1, of: open.count)
    }
    let schedule = try plan.schedule()
    if open.isEmpty || date == nil && schedule.awaitsMorning { try logMorning(schedule) }
    let rest = open.filter { !$0.session.load.isExercise }
    for (index, placed) in rest.enumerated() {
      try logAnew(placed, number: exercises.count + index + 1, of: open.count)
    }
  }

  /// Asks about a session, unless what was logged before has moved or cancelled it, or stopped the plan.
  private mutating func logAnew(_ placed: PlacedSession, number: Int, of count: Int) throws {
    guard !isStopped, let now = try? plan.session(named: "\(placed.session.id)"),
      now.date <= plan.moment.date
    else { return }
    try log(now, number: number, of: count)
  }

  private mutating func log(_ placed: PlacedSession, number: Int, of count: Int) throws {
    writeError(
      "\n\(LogSentence.session(placed, number: number, of: count).words(in: steps.notation))\n")
    let measures = placed.session.measures
    let course = try plan.schedule().plan.course
    if !measures.isEmpty, course.records[placed.session.id] == nil {
      return try log(measures, of: placed, course)
    }
    guard let report = try report(of: placed) else {
      return writeError("\(LogSentence.later.words())\n")
    }
    try tell(plan.log(report), after: placed.session.id)
  }

  /// Asks for all values, and stores them then.
  private mutating func log(
    _ measures: [Measure], of placed: PlacedSession, _ course: Course
  ) throws {
    let day = date ?? min(placed.date, plan.moment.date)
    var readings = [MeasureReading]()
    for measure in measures {
      let last = course.measures.last { $0.measure == measure.id }
      let answer = try LogQuestions.ask(.measure(measure, last: last)) { typed in
        MeasureAnswer.read(typed, of: measure, on: day)
      }
      if case .later = answer {
        writeError("\(LogSentence.later.words())\n")
        break
      }
      if case .value(let reading) = answer { readings.append(reading) }
    }
    for reading in readings {
      try writeOutput(plan.log(reading).text(offering: steps))
    }
  }

  /// What a person says of a session; `nil` where it is left for later.
  private func report(of placed: PlacedSession) throws -> SessionReport? {
    var report = SessionReport("\(placed.session.id)")
    switch try LogQuestions.ask(.done, Done.init) ?? .all {
    case .later: return nil
    case .skipped:
      report.isSkipped = true
      return report
    case .all: report.donePercent = 100
    case .share(let percent): report.donePercent = percent
    case .part:
      report.donePercent =
        try LogQuestions.ask(.share) { typed -> Int? in
          Done(typed)?.percent
        } ?? 100
    }
    let today = plan.moment.date
    let day = try day(of: placed)
    if day != placed.date { report.date = day }
    report.pain = try LogQuestions.number(.pain, 0...10)
    report.effort = try LogQuestions.number(.effort, 0...10)
    if day < today {
      let isToday = day.advanced(by: 1) == today
      report.morning = try LogQuestions.number(.morning(isToday: isToday), 0...10)
      report.swelling = try LogQuestions.number(.swelling, 0...4)
    }
    report.meanwhile = try meanwhile(before: day)
    return report
  }

  /// The day on which a session was done: the planned one is offered, unless that is today.
  private func day(of placed: PlacedSession) throws -> CivilDate {
    let today = plan.moment.date
    if let date { return date }
    guard placed.date != today else { return today }
    let offered = min(placed.date, today)
    return try LogQuestions.ask(.day(offered)) { typed in
      guard let text = DateText(argument: typed), let day = try? text.date(today: today) else {
        return nil
      }
      // A weekday is the last one: what is logged lies behind.
      let isWeekday = Weekday(rawValue: String(typed.prefix(3))) != nil
      let last = day > today && isWeekday ? day.advanced(by: -7) : day
      return last <= today ? last : nil
    } ?? offered
  }

  private func meanwhile(before day: CivilDate) throws -> Meanwhile? {
    guard let silence = try plan.silence(before: day) else { return nil }
    return try LogQuestions.ask(.meanwhile(silence), Meanwhile.init(typed:))
  }

  /// Asks how the knee is this morning, where all sessions are logged.
  private mutating func logMorning(_ schedule: Schedule) throws {
    let today = plan.moment.date
    let course = schedule.plan.course
    guard date == nil, course.mornings[today] == nil,
      !course.checkIns.contains(where: { $0.date == today })
    else {
      _ = try plan.session(named: nil, on: date)
      return
    }
    guard !isStopped else { return }
    writeError("\n\(LogSentence.thisMorning.words())\n")
    var checkIn = CheckIn(date: today)
    checkIn.morning = try LogQuestions.number(.morning(isToday: true), 0...10)
    checkIn.swelling = try LogQuestions.number(.swelling, 0...4)
    guard checkIn != CheckIn(date: today) else { return }
    checkIn.meanwhile = try meanwhile(before: today)
    try tell(plan.log(checkIn), after: nil)
  }

  /// Says what follows, and asks for the signs that a red session calls for.
  private mutating func tell(_ report: LogReport, after session: Session.ID?) throws {
    try writeOutput(report.text(offering: steps, asksSigns: session == nil))
    warn(report)
    guard let session, report.verdict?.signal == .red, !isStopped else { return }
    let signs = try LogQuestions.ask(.redSigns, RedSigns.init) ?? RedSigns()
    var more = SessionReport("\(session)")
    if signs.isSwollen { more.swelling = try LogQuestions.number(.swelling, 0...4) }
    more.flags = signs.flags
    guard more.swelling != nil || !more.flags.isEmpty else { return }
    let second = try plan.log(more)
    // What was said already is not said again.
    let told = report.lines(offering: steps)
    let news = second.lines(offering: steps, asksSigns: false).filter { line in
      !told.contains { $0.hasPrefix(line.dropLast()) }
    }
    try writeOutput(news.map { $0 + "\n" }.joined())
    warn(second)
  }

  private mutating func warn(_ report: LogReport) {
    for flag in report.flags { writeError("\n\(flag.words(emergencyNumber: number))\n") }
    if report.stopsPlan { isStopped = true }
  }
}

/// What a person says to a measure.
private enum MeasureAnswer {
  case later
  case value(MeasureReading)

  /// The answer that a text means, in the measure's unit or another; `nil` where it cannot be read.
  static func read(_ typed: String, of measure: Measure, on day: CivilDate) -> MeasureAnswer? {
    if ["l", "later", "not now"].contains(typed) { return .later }
    guard let number = try? NumberReader(unit: measure.unit).number(typed) else { return nil }
    if let conversion = number.conversion(to: measure.unit.rawValue) {
      writeError("\(conversion)\n")
    }
    return (try? measure.reading(number.amount, on: day)).map { .value($0) }
  }
}

/// How much of a session was done.
private enum Done {
  case all, part, skipped, later
  case share(Int)

  init?(_ typed: String) {
    switch typed {
    case "a", "all", "y", "yes", "done": self = .all
    case "p", "part", "partly": self = .part
    case "s", "skip", "skipped", "no", "n", "x": self = .skipped
    case "l", "later", "not now": self = .later
    default:
      let text = typed.first == "d" ? String(typed.dropFirst()) : typed
      guard let percent = try? ScaleReader(0...100, unit: .percent).value(text) else { return nil }
      self = percent == 0 ? .skipped : percent == 100 ? .all : .share(percent)
    }
  }

  /// The share, in percent; `nil` where none was typed.
  var percent: Int? {
    switch self {
    case .all: 100
    case .share(let percent): percent
    case .part, .skipped, .later: nil
    }
  }
}

/// What a person says of a knee that a red session was hard on.
private struct RedSigns {
  var isSwollen = false
  /// The ids of the warning signs that hold.
  var flags = Set<String>()

  init() {}

  init?(_ typed: String) {
    if ["n", "no", "none"].contains(typed) { return }
    for word in typed.split(whereSeparator: { ", ".contains($0) }).flatMap(RedSigns.parts) {
      switch word {
      case "s", "swollen": isSwollen = true
      case "l", "locked": flags.insert("locked-knee")
      case "g", "giving", "gave", "way": flags.insert("gave-way")
      case "and": continue
      default: return nil
      }
    }
  }

  /// The letters of a word such as `sl`, or the word.
  private static func parts(of word: Substring) -> [String] {
    word.allSatisfy { "slg".contains($0) } ? word.map(String.init) : [String(word)]
  }
}
