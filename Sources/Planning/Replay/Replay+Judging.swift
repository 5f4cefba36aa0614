import Rehabilitation

extension Replay {
  /// Judges what is known of a session, and draws the consequences.
  mutating func judge(_ session: Session.ID) {
    guard let position = positions[session] else { return }
    let placed = past[position].placed
    let readings = diary.readings(of: session, on: placed.date)
    guard let limits = limits(for: placed.session) else { return }
    let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
    verdicts[session] = verdict
    let isFlare = noteDays(of: session, on: placed.date, verdict, readings)
    var rests = [rest(after: placed, verdict)].compactMap { $0 }
    if isFlare { rests.append(.flare(on: placed.date)) }
    put(rests, for: .session(session))
  }

  /// Judges a morning apart from any session: flags and swelling count at once.
  mutating func judge(morningOf checkIn: CheckIn) -> Verdict? {
    guard let limits = timelines.first?.program.pain else { return nil }
    var readings = Readings()
    readings.swelling = checkIn.swelling
    readings.swellingBefore = diary.swelling(on: checkIn.date.advanced(by: -1))
    readings.flags = checkIn.flags ?? []
    let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)
    let held = verdict.consequence.held
    let days = checkIn.date..<checkIn.date.advanced(by: 2)
    put(
      held.isEmpty ? [] : [Rest(activity: nil, loads: held, days: days)],
      for: .morning(checkIn.date))
    return verdict
  }

  /// The pain limits of a session's phase.
  private func limits(for session: Session) -> PainLimits? {
    guard let index = timelines.firstIndex(where: { $0.program.id == session.program })
    else { return nil }
    let phase = timelines[index].program.phases.first { $0.id == session.phase }
    return phase.map(timelines[index].program.painLimits) ?? timelines[index].program.pain
  }

  /// Remembers green days and flares, and tells whether a session began a flare.
  ///
  /// See ``FlareCourse/isFlare(pain:usualPain:hours:swelling:usualSwelling:)``.
  private mutating func noteDays(
    of session: Session.ID, on date: CivilDate, _ verdict: Verdict, _ readings: Readings
  ) -> Bool {
    let swelling = readings.swelling ?? 0
    // What is felt in the session and still the next morning has lasted for 24 hours.
    let isFlare =
      verdict.consequence.startsFlarePlan
      || FlareCourse.isFlare(
        pain: min(readings.pain ?? 0, readings.morning ?? 0),
        usualPain: readings.usual ?? timelines.first?.program.pain.green ?? 2, hours: 24,
        swelling: swelling, usualSwelling: readings.swellingBefore ?? swelling)
    context.flareDays[session] = isFlare ? date : nil
    context.greenDays[session] = verdict.signal == .green ? date : nil
    return isFlare
  }

  /// The work that a verdict about a session puts off.
  private func rest(after placed: PlacedSession, _ verdict: Verdict) -> Rest? {
    let date = placed.date
    let consequence = verdict.consequence
    if !consequence.held.isEmpty {
      let days = max(2, (consequence.recheckHours ?? 48) / 24)
      return Rest(
        activity: nil, loads: consequence.held,
        days: date.advanced(by: 1)..<date.advanced(by: 1 + days))
    }
    let gap = max(1, (placed.session.gapHours + 23) / 24)
    let first: CivilDate
    switch consequence.rest {
    case .none: return nil
    case .hours(let hours): first = date.advanced(by: (hours + 23) / 24)
    case .extraDays(let days): first = date.advanced(by: gap + days)
    case .daysOff(let days): first = date.advanced(by: days + 1)
    }
    return Rest(
      activity: placed.session.id.activity, loads: [], days: date.advanced(by: 1)..<first)
  }

  private mutating func put(_ new: [Rest], for origin: Rest.Origin) {
    guard rests[origin] ?? [] != new else { return }
    rests[origin] = new.isEmpty ? nil : new
    isDirty = true
  }

  /// Stops the plan where a verdict says so.
  mutating func lock(on verdict: Verdict?) {
    guard let verdict, verdict.signal == .stop, lock == nil else { return }
    lock = Lock(moment: boundary, verdict: verdict)
    pauses.open(on: today.advanced(by: 1))
    isDirty = true
  }
}
