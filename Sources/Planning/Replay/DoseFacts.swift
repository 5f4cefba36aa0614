import Rehabilitation

/// What doses depend on beside the sessions of their own activity: the phases, what was reported and
/// judged, and what was ordered.
struct DoseFacts {
  /// The programmes' phases in time.
  let phases: PhaseTimelines
  /// What the patient reported.
  let reports: PatientReports
  /// What the reports mean.
  private(set) var verdicts: Verdicts
  /// What was ordered of the doses.
  let orders: DoseOrders
  /// The spans of days on which urgent warning signs let no dose rise.
  let frozenDays: [Range<CivilDate>]
  /// The plan's first day.
  let start: CivilDate
  /// The day up to which the plan has come.
  let today: CivilDate

  /// Takes a session ahead for green.
  mutating func assumeGreen(_ session: Session.ID, on date: CivilDate) {
    verdicts.assumeGreen(session, on: date)
  }

  /// What bears on the doses of an activity.
  func context(of key: DoseHistory.Key) -> DoseContext {
    let program = phases.timelines[key.timeline].program
    return DoseContext(
      activity: key.activity, orders: orders, frozenDays: frozenDays, flareDays: verdicts.flareDays,
      greenDays: verdicts.greenDays, complaintDays: verdicts.complaintDays, pauses: phases.pauses,
      silences: reports.reportedDays.silences, settings: program.settings,
      mostLoadRises: program.anchor.mostLoadRises)
  }
}

// MARK: Through an activity's sessions

extension DoseFacts {
  /// Brings doses to a session of a week: the weeks before it are closed, and orders are followed.
  func enter(_ state: inout DoseState, week: Int, at start: CivilDateTime, _ key: DoseHistory.Key) {
    enter(&state, week: week, at: start, key, in: context(of: key))
  }

  private func enter(
    _ state: inout DoseState, week: Int, at start: CivilDateTime, _ key: DoseHistory.Key,
    in context: DoseContext
  ) {
    state.enter(
      week: week, at: start, in: context,
      isRepeat: { isRepeat($0, key) }, trend: { trend(afterWeek: $0, key) })
  }

  /// Counts a past session of an activity by what was reported of it.
  ///
  /// - Parameters:
  ///   - step: The session.
  ///   - next: The day of the activity's next session, where it is past.
  ///   - activity: The activity.
  ///   - state: Where its doses stand.
  ///   - key: Its dose history.
  func take(
    _ step: DoseHistory.Step, before next: CivilDate?, of activity: Activity?,
    into state: inout DoseState, _ key: DoseHistory.Key
  ) {
    let context = context(of: key)
    enter(&state, week: step.week, at: step.start, key, in: context)
    let record = reports.records[step.session]
    // Nobody reports on a routine: it counts as kept.
    let isKept = activity?.kind.isRoutine == true
    let done = reports.doneShare(of: step.session) ?? (isKept ? 100 : 0)
    let verdict = done > 0 ? verdicts[step.session] : nil
    // Work without a word on how the knee took it lets the dose stay.
    var signal = verdict?.doseSignal ?? (done > 0 && !isKept ? .amber : .green)
    if signal == .green, verdicts.holdsDose(after: step.start.date, upTo: next) { signal = .amber }
    var outcome = SessionOutcome(
      date: record?.date ?? step.start.date, signal: signal,
      donePercent: done, effort: record?.effort,
      measured: reports.flexion(on: step.start.date), pain: record?.pain)
    outcome.isReported = record != nil || isKept
    outcome.mostPainToClimb = mostPainToClimb(key)
    state.take(
      outcome, of: step.session, verdict: verdict, at: step.start,
      in: context, isRepeat: isRepeat(step.week, key), given: step.doses,
      reports: record?.reports(of: activity) ?? [:])
  }

  /// Counts a session as if it were done on time and green.
  func project(_ session: DatedSession, into state: inout DoseState, _ key: DoseHistory.Key) {
    state.take(
      SessionOutcome(date: session.placed.date, signal: .green), of: session.placed.session.id,
      verdict: nil, at: session.start, in: context(of: key),
      isRepeat: isRepeat(session.origin.week, key), given: session.doses, reports: [:])
  }

  /// Gives a session of an activity its doses, with the reasons for them.
  func fill(
    _ session: inout DatedSession, of activity: Activity, from state: DoseState,
    _ key: DoseHistory.Key
  ) {
    let dropped = phases.dropped(on: session.placed.date, besides: key.timeline)
    let ranges = phases.ranges(on: session.placed.date, besides: key.timeline)
    let doses = state.doses(on: session.placed.date, in: context(of: key)).map { shown in
      guard let exercise = shown.dose.exercise else { return shown }
      let dose = ranges[exercise].map { shown.dose.kept(within: $0) } ?? shown.dose
      return DoseState.Shown(
        dose: dropped.contains(exercise) ? dose.dropped : dose, cause: shown.cause)
    }
    session.doses = doses.map(\.dose)
    session.placed.session.items = activity.items(doses.map(\.dose), in: phases.catalogue)
    session.placed.session.reasons =
      state.reasons
      + doses.enumerated().compactMap { item, dose in
        dose.cause.map { DoseReason(item: item, cause: $0, step: nil) }
      }
  }

  /// The pain up to which doses may climb in a phase, where that is less than what is green (EVIDENCE 12.2).
  private func mostPainToClimb(_ key: DoseHistory.Key) -> Int? {
    guard let stay = phases.stay(of: key) else { return nil }
    let program = phases.timelines[key.timeline].program
    let limits = program.painLimits(in: program.phases[stay.phase])
    return limits.climb < limits.green ? limits.climb : nil
  }

  /// Whether a week of a phase stay, from 1, repeats the last one.
  private func isRepeat(_ week: Int, _ key: DoseHistory.Key) -> Bool {
    guard let stay = phases.stay(of: key) else { return false }
    return stay.repeats(week - 1, of: phases.timelines[key.timeline].program.phases[stay.phase])
  }

  /// The signal of the pain's trend when a week of a phase stay is over (EVIDENCE 3.6, row 9).
  private func trend(afterWeek week: Int, _ key: DoseHistory.Key) -> Signal {
    guard let stay = phases.stay(of: key) else { return .green }
    let end = stay.start.advanced(by: week * 7)
    guard end <= today else { return .green }
    var readings = Readings()
    readings.weeklyMeans = reports.weeklyMeans(from: start, upTo: end)
    let phase = phases.timelines[key.timeline].program.phases[stay.phase]
    let limits = phases.timelines[key.timeline].program.painLimits(in: phase)
    return DecisionTable.standard.verdict(for: readings, limits: limits).doseSignal
  }
}

extension SessionRecord {
  /// The repetitions and loads that were reported of each prescription of an activity, by its position.
  fileprivate func reports(of activity: Activity?) -> [Int: DoseState.Report] {
    guard let activity, repetitions != nil || loads != nil else { return [:] }
    var reports = [Int: DoseState.Report]()
    for (index, prescription) in activity.prescriptions.enumerated() {
      let name = prescription.exercise ?? prescription.title ?? ""
      let isOnly = activity.prescriptions.count == 1
      func value<Value>(_ values: [String: Value]?) -> Value? {
        values?[name] ?? (isOnly ? values?[""] : nil)
      }
      reports[index] = DoseState.Report(
        repetitions: value(repetitions) ?? [], load: value(loads),
        telling: telling(
          of: name, dose: prescription.dose, among: activity.prescriptions.count))
    }
    return reports
  }
}

extension Program.Anchor {
  /// The most changes of an exercise's load to a heavier one in seven days (EVIDENCE 9, rule 27): one
  /// after an injury, an injection or an operation, else two.
  fileprivate var mostLoadRises: Int { self == .start ? 2 : 1 }
}
