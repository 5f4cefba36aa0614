import Rehabilitation

extension Replay {
  /// Makes sure that the dose history of a session that has come to pass exists.
  mutating func doseHistory(_ key: DoseHistory.Key) {
    guard doseHistories[key] == nil, timelines.indices.contains(key.timeline) else { return }
    let timeline = timelines[key.timeline]
    guard timeline.stays.indices.contains(key.stay) else { return }
    let phase = timeline.program.phases[timeline.stays[key.stay].phase]
    let names = names(of: key.timeline)
    let wanted = enrolment.wanted(in: phase, of: timeline.program.id)
    guard let found = wanted.first(where: { names.name(of: $0.activity.id) == key.activity })
    else { return }
    doseHistories[key] = newTrack(of: found.activity, key)
  }

  /// Where the doses of a dose history stand for a session of a week, all before it taken in.
  mutating func state(for key: DoseHistory.Key, week: Int, at start: CivilDateTime) -> DoseState {
    takeIn(key)
    guard var state = doseHistories[key]?.state else {
      return DoseState([], load: .none, from: start, week: week)
    }
    enter(&state, week: week, at: start, key)
    return state
  }

  /// Takes in every session of a dose history that has come to pass.
  mutating func takeIn(_ key: DoseHistory.Key) {
    while let step = doseHistories[key]?.open.first, var state = doseHistories[key]?.state {
      take(step, into: &state, key)
      doseHistories[key]?.take(state)
    }
  }

  /// Takes a session in that has come to pass, as far as it was told of.
  private mutating func take(
    _ step: DoseHistory.Step, into state: inout DoseState, _ key: DoseHistory.Key
  ) {
    enter(&state, week: step.week, at: step.start, key)
    let record = diary.records[step.session]
    let done = diary.doneShare(of: step.session) ?? 0
    let verdict = done > 0 ? verdicts[step.session] : nil
    let outcome = SessionOutcome(
      date: record?.date ?? step.start.date, signal: verdict?.doseSignal ?? .green,
      donePercent: done, effort: record?.effort, measured: motion(on: step.start.date),
      pain: record?.pain)
    state.take(
      outcome, of: step.session, verdict: verdict, at: step.start,
      in: context(of: key.timeline), isRepeat: isRepeat(step.week, key),
      reports: reports(record, for: doseHistories[key]?.activity))
  }

  /// The bend that was measured on a day, or the next morning.
  private func motion(on date: CivilDate) -> Quantity? {
    guard let reading = diary.measure("flexion", on: date.advanced(by: 1)), reading.date >= date
    else { return nil }
    return Quantity(reading.value, .degrees)
  }

  /// Takes a session in as if it were done on time and green.
  func project(_ session: Awaited, into state: inout DoseState, _ key: DoseHistory.Key) {
    state.take(
      SessionOutcome(date: session.placed.date, signal: .green), of: session.placed.session.id,
      verdict: nil, at: session.start, in: context(of: key.timeline),
      isRepeat: isRepeat(session.week, key), reports: [:])
  }

  /// Comes to a session of a week.
  func enter(_ state: inout DoseState, week: Int, at start: CivilDateTime, _ key: DoseHistory.Key) {
    state.enter(
      week: week, at: start, of: key.activity, in: context(of: key.timeline),
      isRepeat: { isRepeat($0, key) }, trend: { trend(afterWeek: $0, key) })
  }

  /// What bears on the doses of a programme.
  private func context(of timeline: Int) -> DoseContext {
    var context = context
    context.pauses = pauses
    context.settings = timelines[timeline].program.settings
    context.mostLoadRises = timelines[timeline].program.anchor.mostLoadRises
    return context
  }

  /// Whether a week of a stay, from 1, repeats the last one.
  private func isRepeat(_ week: Int, _ key: DoseHistory.Key) -> Bool {
    guard let stay = stay(of: key) else { return false }
    return stay.repeats(week - 1, of: timelines[key.timeline].program.phases[stay.phase])
  }

  /// What the trend of the pain means when a week of a stay is over (EVIDENCE 3.6, row 9).
  private func trend(afterWeek week: Int, _ key: DoseHistory.Key) -> Signal {
    guard let stay = stay(of: key) else { return .green }
    let end = stay.start.advanced(by: week * 7)
    guard end <= today else { return .green }
    var readings = Readings()
    readings.weeklyMeans = diary.weeklyMeans(from: enrolment.start, upTo: end)
    let phase = timelines[key.timeline].program.phases[stay.phase]
    let limits = timelines[key.timeline].program.painLimits(in: phase)
    return DecisionTable.standard.verdict(for: readings, limits: limits).doseSignal
  }

  /// The stay that a dose history's sessions lie in.
  private func stay(of key: DoseHistory.Key) -> PhaseStay? {
    let stays = timelines[key.timeline].stays
    return stays.indices.contains(key.stay) ? stays[key.stay] : nil
  }

  /// What was reported of each prescription, by its position.
  private func reports(
    _ record: SessionRecord?, for activity: Activity?
  ) -> [Int: DoseState.Report] {
    guard let record, let activity, record.repetitions != nil || record.loads != nil else {
      return [:]
    }
    var reports = [Int: DoseState.Report]()
    for (index, prescription) in activity.prescriptions.enumerated() {
      let name = prescription.exercise ?? prescription.title ?? ""
      let isOnly = activity.prescriptions.count == 1
      func value<Value>(_ values: [String: Value]?) -> Value? {
        values?[name] ?? (isOnly ? values?[""] : nil)
      }
      reports[index] = DoseState.Report(
        repetitions: value(record.repetitions) ?? [], load: value(record.loads))
    }
    return reports
  }

  /// Gives a session the doses of a state, with why.
  func fill(_ placed: inout PlacedSession, from state: DoseState, at key: DoseHistory.Key) {
    guard let activity = doseHistories[key]?.activity else { return }
    let doses = state.doses(on: placed.date, in: context(of: key.timeline))
    placed.session.items = activity.items(doses.map(\.dose), in: catalogue)
    placed.session.reasons =
      state.reasons
      + doses.enumerated().compactMap { item, dose in
        dose.cause.map { DoseReason(item: item, cause: $0, step: nil) }
      }
  }
}

extension Verdict {
  /// The signal that the rules of doses hear: what is held, or goes back, by the row's word.
  var doseSignal: Signal {
    switch consequence.dose {
    case .progress: .green
    case .same, .sameWeek: .amber
    case .stepBack, .previousWeek: .red
    case .none: .stop
    }
  }
}

extension Program.Anchor {
  /// The most changes of an exercise's load to a heavier one in seven days (EVIDENCE 9, rule 27): one
  /// after an injury, an injection or an operation, else two.
  var mostLoadRises: Int { self == .start ? 2 : 1 }
}
