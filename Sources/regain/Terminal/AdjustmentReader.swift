import RegainKit

/// Reads what was typed after `regain adjust PLAN ACTION`.
struct AdjustmentReader {
  let plan: OpenPlan
  let schedule: Schedule
  let words: [String]
  let from: DateText?
  let to: DateText?
  let by: String?
  let availability: AvailabilityOptions

  private var today: CivilDate { plan.moment.date }

  private var reader: DateReader { DateReader(today: today, .future) }

  /// The adjustments that an action means; newer texts of programmes are none.
  func adjustments(_ action: Regain.Adjust.Action) throws -> [Adjustment] {
    try requireNoTimes(action)
    switch action {
    case .with, .without: return try inclusion(isWanted: action == .with)
    case .limit: return try limits()
    default: return [try simple(action)]
    }
  }

  /// Refuses times where they are not what is changed.
  private func requireNoTimes(_ action: Regain.Adjust.Action) throws(Failure) {
    guard action == .windows || availability.isEmpty else { throw Self.misplacedTimes }
  }

  /// Times are typed where they are not what is changed.
  static let misplacedTimes = Failure(ChangeFault.misplacedTimes)

  private func simple(_ action: Regain.Adjust.Action) throws -> Adjustment {
    switch action {
    case .hold: return .hold(days: try days(words.isEmpty ? "7d" : words.joined(separator: " ")))
    case .back: return .back(activity: words.first.map(schedule.name(meantBy:)))
    case .forward: return .forward(activity: words.first.map(schedule.name(meantBy:)))
    case .enter: return .enter(phase: schedule.name(meantBy: try word("the phase")))
    case .pause: return try pause()
    case .resume:
      return .resume(on: try date(words.isEmpty ? "today" : words.joined(separator: " ")))
    case .move: return try move()
    case .skip: return .skip(session: try session().id)
    case .windows: return .availability(is: try newAvailability())
    case .zone: return try zone()
    case .pace: return .pace(percent: try percent())
    case .reviewed: return try reviewed()
    case .operation:
      _ = try word("the day of the operation")
      return .operation(on: try date(words.joined(separator: " ")))
    case .end: return .end(on: try date(words.isEmpty ? "today" : words.joined(separator: " ")))
    case .with, .without, .limit, .updateProgram:
      throw Failure(ChangeFault.notAlone(action.rawValue))
    }
  }

  // MARK: Words

  private func word(_ what: String) throws -> String {
    guard let word = words.first else { throw Failure(ChangeFault.missing(what)) }
    return word
  }

  private func date(_ text: String) throws -> CivilDate {
    try day(of: text, today: today, .future)
  }

  private func days(_ text: String) throws -> Int {
    guard let days = DateReader.dayCount(text), Adjustment.holdDays.contains(days) else {
      throw Failure(ChangeFault.hold(text))
    }
    return days
  }

  private func percent() throws -> Int {
    let text = try word("the pace")
    guard let amount = try? NumberReader(unit: .percent).number(text).amount,
      amount.thousandths.isMultiple(of: 1000), case let percent = amount.thousandths / 1000,
      Adjustment.pacePercents.contains(percent)
    else {
      throw Failure(ChangeFault.pace(text))
    }
    return percent
  }

  private func session() throws -> Session {
    try schedule.session(named: try word("the session"), today: today).session
  }

  // MARK: Times

  private func pause() throws -> Adjustment {
    let span: ClosedRange<CivilDate>
    if !words.isEmpty {
      span = try pausedDays()
    } else if let from, let to {
      let first = try from.date(today: today)
      let last = try to.date(today: first)
      guard first <= last else { throw Failure(.change(.pauseReversed)) }
      span = first...last
    } else {
      throw Failure(ChangeFault.pause)
    }
    return .pause(from: span.lowerBound, to: span.upperBound)
  }

  /// The days of a pause: a span in one word, or with a word between, or just its two ends.
  private func pausedDays() throws(Failure) -> ClosedRange<CivilDate> {
    do throws(DateFault) {
      return try reader.days(words.joined(separator: " "))
    } catch {
      guard words.count == 2,
        let span = try? reader.days("\(words[0])..\(words[1])")
      else { throw Failure(TypedFault.day(error)) }
      return span
    }
  }

  private func move() throws -> Adjustment {
    let placed = try schedule.session(named: try word("the session"), today: today)
    try schedule.checkMovable(placed, today: today)
    let rest = words.dropFirst().joined(separator: " ")
    guard !rest.isEmpty else { throw Failure(ChangeFault.move) }
    let moment: TypedMoment
    do {
      moment = try MomentReader(reader).moment(rest)
    } catch {
      throw Failure(TypedFault.day(error))
    }
    let day = moment.date ?? placed.date
    let time = moment.time ?? placed.start?.time ?? TimeOfDay(0)
    return .move(session: placed.session.id, to: CivilDateTime(day, time))
  }

  private func zone() throws -> Adjustment {
    let zone = try Environment.planZone(try word("the zone"))
    guard let from else {
      throw Failure(ChangeFault.zone)
    }
    let first = try from.date(today: today)
    let last = try to?.date(today: first)
    return .zone(name: zone.name, from: first, to: last)
  }

  private func newAvailability() throws -> Availability {
    var options = availability
    if !words.isEmpty {
      guard options.windows == nil else { throw Failure(ChangeFault.repeatedHours) }
      options.windows = words.joined(separator: " ")
    }
    guard !options.isEmpty else {
      throw Failure(ChangeFault.noHours)
    }
    if from != nil || to != nil { return try otherHours(options) }
    let (new, notes) = try options.availability(
      over: schedule.plan.enrolment.availability, today: today, span: schedule.busySpan,
      zone: plan.zone)
    writeError(notes.map { "Note: \($0)\n" }.joined())
    return new
  }

  /// The hours as they are, with others on the days from `--from` to `--to`.
  private func otherHours(_ options: AvailabilityOptions) throws -> Availability {
    guard let from, let to, let text = options.windows, options.isOnlyWindows else {
      throw Failure(ChangeFault.otherHours)
    }
    let first = try from.date(today: today)
    let last = try to.date(today: first)
    guard first <= last else { throw Failure(ChangeFault.otherHoursOver(nil)) }
    let span = DaySpan(first...last)
    guard last >= today else { throw Failure(ChangeFault.otherHoursOver(span)) }
    var availability = schedule.plan.enrolment.availability
    availability.add(
      DatedWindows(span, try AvailabilityOptions.windows(text, of: "windows")))
    return availability
  }

  // MARK: Others

  private func reviewed() throws -> Adjustment {
    guard let by else { throw Failure(.change(.namelessClinician)) }
    return .reviewed(by: by)
  }

  /// The limits that a clinician's plan has now, each as `NAME=TEXT`.
  private func limits() throws -> [Adjustment] {
    _ = try word("a limit such as 'bend=0 to 90'")
    return words.map { word in
      let pair = TypedPair(word, among: schedule.limitNames)
      return .limit(name: pair.name, is: pair.text)
    }
  }

  private func inclusion(isWanted: Bool) throws -> [Adjustment] {
    guard let typed = words.first, words.count == 1 else {
      throw Failure(ChangeFault.unnamedPart)
    }
    let word = schedule.name(meantBy: typed)
    let last = try to?.date(today: today)
    return try schedule.activities(named: word, areWanted: isWanted).map {
      isWanted ? .request(activity: $0, until: last) : .omit(activity: $0)
    }
  }
}
