import Planning
import Rehabilitation
import Sheets
import Wording

/// Reads what somebody typed after `regain adjust PLAN ACTION`.
struct AdjustmentReader {
  let plan: OpenPlan
  let schedule: Schedule
  let words: [String]
  let from: DateText?
  let to: DateText?
  let by: String?
  let availability: AvailabilityOptions
  let library: LibraryOptions

  private var today: CivilDate { plan.moment.date }

  /// The adjustment, with the programmes that it names.
  func adjustment(
    _ action: Regain.Adjust.Action
  ) throws -> (Adjustment, [Int: ProgramEdition]) {
    guard action == .windows || availability.isEmpty else {
      throw Failure(.usage, "times are changed by 'windows': adjust PLAN windows …")
    }
    switch action {
    case .updateProgram: return try updateProgram()
    default: return (try simple(action), [:])
    }
  }

  private func simple(_ action: Regain.Adjust.Action) throws -> Adjustment {
    switch action {
    case .hold: return .hold(days: try days(words.first ?? "7d"))
    case .back: return .back(activity: try activity())
    case .forward: return .forward(activity: try activity())
    case .enter: return .enter(phase: try phase())
    case .pause: return try pause()
    case .resume: return .resume(on: try date(words.first ?? "today"))
    case .move: return try move()
    case .skip: return .skip(session: try session().id)
    case .windows: return .availability(is: try newAvailability())
    case .zone: return try zone()
    case .pace: return .pace(percent: try percent())
    case .reviewed: return try reviewed()
    case .end: return .end(on: try date(words.first ?? "today"))
    case .with, .without, .updateProgram:
      throw Failure(.usage, "'\(action.rawValue)' stands alone.")
    }
  }

  // MARK: Words

  private func word(_ what: String) throws -> String {
    guard let word = words.first else { throw Failure(.usage, "\(what) is missing.") }
    return word
  }

  private func date(_ text: String) throws -> CivilDate {
    guard let day = DateText(argument: text) else { throw Failure(.usage, "'\(text)' is no day.") }
    return try day.date(today: today)
  }

  private func days(_ text: String) throws -> Int {
    let digits = text.prefix { $0.isNumber }
    let unit = text.dropFirst(digits.count)
    guard let count = Int(digits), ["", "d", "w"].contains(unit),
      case let days = unit == "w" ? count * 7 : count, (1...84).contains(days)
    else { throw Failure(.usage, "'hold' takes 1 to 84 days, such as 7d or 2w, not '\(text)'.") }
    return days
  }

  private func percent() throws -> Int {
    let text = try word("the pace")
    guard let percent = Int(text.hasSuffix("%") ? String(text.dropLast()) : text),
      (25...100).contains(percent)
    else {
      throw Failure(
        .usage, "'pace' takes 25% to 100%, not '\(text)': no plan goes faster than its rules.")
    }
    return percent
  }

  private func activity() throws -> String? {
    guard let name = words.first else { return nil }
    let known = Set(schedule.placed.filter { !$0.session.isGate }.map(\.session.id.activity))
    guard known.contains(name) else {
      throw Failure(
        .usage, "no activity '\(name)'; there are: \(known.sorted().joined(separator: ", ")).")
    }
    return name
  }

  private func phase() throws -> String {
    let name = try word("the phase")
    let programs = schedule.plan.programs
    let known = programs.flatMap { program in
      program.phases.map { programs.count > 1 ? "\(program.id).\($0.id)" : $0.id }
    }
    guard known.contains(name) else {
      throw Failure(.usage, "no phase '\(name)'; there are: \(known.joined(separator: ", ")).")
    }
    return name
  }

  private func session() throws -> Session {
    try schedule.session(named: try word("the session"), today: today).session
  }

  // MARK: Times

  private func pause() throws -> Adjustment {
    let span: ClosedRange<CivilDate>
    if words.count == 2 {
      span = try AvailabilityOptions.days("\(words[0])..\(words[1])", today: today).days
    } else if let word = words.first {
      span = try AvailabilityOptions.days(word, today: today).days
    } else if let from, let to {
      let first = try from.date(today: today)
      let last = try to.date(today: first)
      guard first <= last else { throw Failure(.usage, "the pause ends before it begins.") }
      span = first...last
    } else {
      throw Failure(.usage, "'pause' takes days: pause 2026-04-03..2026-04-12.")
    }
    guard span.upperBound >= today else {
      throw Failure(.usage, "the pause is over: \(span.upperBound) lies before today.")
    }
    guard span.lowerBound.days(to: span.upperBound) < 366 else {
      throw Failure(.usage, "a pause lasts a year at most; for longer, end the plan.")
    }
    return .pause(from: max(span.lowerBound, today), to: span.upperBound)
  }

  private func move() throws -> Adjustment {
    let placed = try schedule.session(named: try word("the session"), today: today)
    guard placed.session.status.isOpen, placed.date >= today else {
      throw Failure(.usage, "\(placed.session.id) is over: what has come to pass is not moved.")
    }
    guard let start = placed.start else {
      throw Failure(.usage, "\(placed.session.id) is for the whole day, and has no time.")
    }
    let rest = words.dropFirst().flatMap { $0.split(separator: "T").map(String.init) }
    guard (1...2).contains(rest.count) else {
      throw Failure(.usage, "'move' takes a session and a time: move strength/14 thu 18:30.")
    }
    var day = placed.date
    var time = start.time
    for word in rest {
      if let typed = TimeOfDay(
        word.hasSuffix(":00") && word.count == 8 ? String(word.dropLast(3)) : word),
        typed.minutes < 1440
      {
        time = typed
      } else {
        day = try date(word)
      }
    }
    let moment = CivilDateTime(day, time)
    guard moment >= plan.moment else {
      throw Failure(.usage, "\(day.withWeekday) \(time) is over already.")
    }
    guard placed.date.days(to: day) < 366 else {
      throw Failure(
        .usage,
        "\(day) lies more than a year after \(placed.when); to rest so long, pause the plan.")
    }
    return .move(session: placed.session.id, to: moment)
  }

  private func zone() throws -> Adjustment {
    let zone = try Environment.planZone(try word("the zone"))
    guard let from else {
      throw Failure(.usage, "'zone' needs its days: --from DATE, and --to DATE for the way back.")
    }
    let first = try from.date(today: today)
    let last = try to?.date(today: first)
    guard first > today else {
      throw Failure(.usage, "'--from' must lie ahead: from tomorrow on another clock can count.")
    }
    if let last, last < first { throw Failure(.usage, "'--to' lies before '--from'.") }
    return .zone(name: zone.name, from: first, to: last)
  }

  private func newAvailability() throws -> Availability {
    var options = availability
    if !words.isEmpty {
      guard options.windows == nil else { throw Failure(.usage, "name the windows once.") }
      options.windows = words.joined(separator: " ")
    }
    guard !options.isEmpty else {
      throw Failure(
        .usage, "'windows' takes times: windows 'mon-fri 17:30-20:30', or --off, --busy …")
    }
    let span = today..<max(today, schedule.plan.span.upperBound).advanced(by: 180)
    let (new, notes) = try options.availability(
      over: schedule.plan.enrolment.availability, today: today, span: span, zone: plan.zone)
    writeError(notes.map { "Note: \($0)\n" }.joined())
    return new
  }

  // MARK: Others

  private func reviewed() throws -> Adjustment {
    guard let by, by.isReadable else {
      throw Failure(
        .usage, "name the clinician who looked at the knee: reviewed --by \"Dr Weber\".")
    }
    let course = schedule.plan.course
    guard course.lock != nil || !course.concerns.isEmpty else {
      throw Failure(
        .usage, "no warning sign is open in '\(plan.name)': there is nothing to review.")
    }
    return .reviewed(by: by)
  }

  private func updateProgram() throws -> (Adjustment, [Int: ProgramEdition]) {
    let folders = library.library
    let catalogue = try folders.catalogue()
    let names = words.isEmpty ? schedule.plan.programs.map(\.id) : words
    guard names.count == schedule.plan.programs.count else {
      throw Failure(
        .usage, "name a file for each of the plan's \(schedule.plan.programs.count) programmes.")
    }
    let programs = try names.map { try folders.program($0, catalogue: catalogue) }
    for (program, old) in zip(programs, schedule.plan.programs) where program.id != old.id {
      throw Failure(.usage, "'\(program.id)' is another programme than '\(old.id)'.")
    }
    return (
      .updateProgram(to: ProgramTexts(programs, catalogue: catalogue)),
      [plan.lastNumber + 1: ProgramEdition(programs: programs, catalogue: catalogue)]
    )
  }
}
