import Rehabilitation

/// The verdicts on what was reported, with the rests, flares and green days that follow from them.
struct Verdicts {
  private var sessions = [Session.ID: Verdict]()
  private var rests = [Rest.Origin: [Rest]]()
  /// The first days of flares, by the session that each began with.
  private(set) var flareDays = [Session.ID: CivilDate]()
  /// The days of green sessions.
  private(set) var greenDays = [Session.ID: CivilDate]()
  /// The days of sessions that were amber, red or stopped the plan.
  private(set) var complaintDays = [Session.ID: CivilDate]()

  /// The verdict on a session; `nil` where nothing was reported of it.
  subscript(session: Session.ID) -> Verdict? { sessions[session] }

  /// The verdicts on all sessions that were reported.
  var bySession: [Session.ID: Verdict] { sessions }

  /// The days on which flares began, each once, in order.
  var flares: [CivilDate] { Set(flareDays.values).sorted() }

  /// The rests that reach beyond a day, the earliest first.
  func rests(after date: CivilDate) -> [Rest] {
    rests.values.joined().filter { $0.days.upperBound > date }
      .sorted {
        ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound)
      }
  }

  /// Judges what was reported of a session.
  ///
  /// - Parameters:
  ///   - placed: The session in its place.
  ///   - readings: What bears on it.
  ///   - limits: The pain limits of its phase.
  ///   - usualPain: The usual pain where none was reported, 0-10.
  ///   - isDone: Whether enough of it was done to count.
  /// - Returns: Whether the rests are others than before.
  mutating func judge(
    _ placed: PlacedSession, by readings: Readings, limits: PainLimits, usualPain: Int,
    isDone: Bool
  ) -> Bool {
    let (session, date) = (placed.session.id, placed.date)
    let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
    sessions[session] = verdict
    let isFlare = verdict.beginsFlare(readings, usualPain: usualPain)
    flareDays[session] = isFlare ? date : nil
    greenDays[session] = verdict.signal == .green && isDone ? date : nil
    complaintDays[session] = verdict.signal > .green ? date : nil
    var rests = [Rest(after: placed, verdict)].compactMap { $0 }
    if let rest = Rest(oneADayAfter: placed, readings, limits: limits) { rests.append(rest) }
    if isFlare { rests.append(.flare(on: date)) }
    return put(rests, for: .session(session))
  }

  /// Judges a morning apart from any session: warning signs and swelling count at once.
  ///
  /// - Returns: The verdict, and whether the rests are others than before.
  mutating func judge(
    morningOf date: CivilDate, by readings: Readings, limits: PainLimits
  ) -> (verdict: Verdict, changesRests: Bool) {
    let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
    return (verdict, put([Rest(on: date, verdict)].compactMap { $0 }, for: .morning(date)))
  }

  /// Takes a session ahead for green, as a projection does.
  mutating func assumeGreen(_ session: Session.ID, on date: CivilDate) {
    greenDays[session] = date
  }

  private mutating func put(_ new: [Rest], for origin: Rest.Origin) -> Bool {
    guard rests[origin] ?? [] != new else { return false }
    rests[origin] = new.isEmpty ? nil : new
    return true
  }
}

extension Verdict {
  /// Whether a session that was judged so began a flare.
  ///
  /// See ``FlareCourse/isFlare(pain:usualPain:hours:swelling:usualSwelling:)``.
  fileprivate func beginsFlare(_ readings: Readings, usualPain: Int) -> Bool {
    let swelling = readings.swelling ?? 0
    // Pain in the session that is still there the next morning has lasted for 24 hours.
    return consequence.startsFlarePlan
      || FlareCourse.isFlare(
        pain: min(readings.pain ?? 0, readings.morning ?? 0),
        usualPain: readings.usual ?? usualPain, hours: 24,
        swelling: swelling, usualSwelling: readings.swellingBefore ?? swelling)
  }

  /// What the verdict means for the progression of doses: a green step, a hold, a step back or a stop.
  var doseSignal: Signal {
    switch consequence.dose {
    case .progress: .green
    case .same, .sameWeek: .amber
    case .stepBack, .previousWeek: .red
    case .none: .stop
    }
  }
}
