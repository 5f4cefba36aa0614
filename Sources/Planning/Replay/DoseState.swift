import Rehabilitation

/// Where an activity's doses stand between two of its sessions.
struct DoseState: Hashable {
  /// The positions of its prescriptions.
  private(set) var positions: [DosePosition]
  /// The changes since the session before, with their causes.
  private(set) var reasons = [DoseReason]()
  /// The last day on which anything of it was done.
  private(set) var lastDone: CivilDate?
  /// The worst pain of the session before, 0-10; `nil` where none was reported.
  private(set) var lastPain: Int?
  /// How many sessions were skipped since then.
  private(set) var missed = 0
  /// The doses of the last session that was done, where they were lighter for a while than where they stood, or
  /// brought a complaint.
  private(set) var lastShown: [ProjectedDose]?
  /// Whether the last session that says something was red or amber: until a green one no week raises doses.
  private(set) var isComplaining = false
  /// How many greens must still be reported before anything rises, after days without a report.
  private var wantedGreens = 0

  /// What its sessions ask of the body.
  let load: LoadClass
  /// The week of the phase stay that is not over, from 1.
  private(set) var week = 1
  /// What was done and felt in that week.
  private var open = WeekOutcome(signal: .green, planned: 0, missed: 0)
  /// How many sessions of that week were reported.
  private var reported = 0
  /// How many of those were skipped.
  private var skipped = 0
  /// In how many sessions of that week a prescription was left out while others were done.
  private var undone = [Int: Int]()
  /// The week, from 1, in which no session lets a dose rise, since the one before it was amber.
  private var heldWeek: Int?
  /// The two weeks before it.
  private(set) var closed = [WeekOutcome]()
  /// The moment up to which steps by hand and flares are counted.
  private var moment: CivilDateTime
  /// The days on which each prescription's load went up lately.
  private var loadRises = [Int: [CivilDate]]()
  private var rises = DoseRises()
  /// How far green sessions lead to the next step, 0-99 percent; full at a pace of 100 after each one.
  private var sessionCredit = 0
  /// The same for green weeks.
  private var weekCredit = 0

  /// The greens that must be reported after days without a report before anything rises, unless all went
  /// on as planned in them (EVIDENCE 12.4): the first one repeats the dose.
  private static let greensAfterSilence = 2

  /// Where doses stand before an activity's first session in a phase stay, in a week from 1.
  init(
    _ positions: [DosePosition], load: LoadClass, from moment: CivilDateTime, week: Int,
    lastDone: CivilDate? = nil
  ) {
    self.load = load
    self.positions = positions
    self.moment = moment
    self.week = week
    self.lastDone = lastDone
  }

  /// Where doses stand after a change of the programme's text: a prescription that stands as before
  /// keeps its position, and others begin.
  func continued(
    from old: DoseState, of before: [Prescription], in now: [Prescription]
  ) -> DoseState {
    var state = self
    (state.week, state.open, state.moment) = (old.week, old.open, old.moment)
    (state.lastDone, state.missed) = (old.lastDone, old.missed)
    state.isComplaining = old.isComplaining
    for (index, prescription) in now.enumerated() {
      if let position = before.firstIndex(of: prescription) {
        state.positions[index] = old.positions[position]
        state.loadRises[index] = old.loadRises[position]
      }
    }
    return state
  }

  /// Where doses stand at the beginning of a phase that goes on with the activity of the phase before: what
  /// is prescribed as there keeps its position, with what was felt and missed there, and others begin.
  func carried(
    from old: DoseState, of before: [Prescription], in now: [Prescription]
  ) -> DoseState {
    var state = continued(from: old, of: before, in: now)
    (state.week, state.open) = (week, open)
    state.lastDone = old.lastDone ?? lastDone
    (state.wantedGreens, state.lastPain) = (old.wantedGreens, old.lastPain)
    if before == now { state.lastShown = old.lastShown }
    return state
  }

  /// How many weeks the table of weeks is behind the calendar.
  var weeksBehind: Int { positions.map(\.weeksBehind).max() ?? 0 }

  /// Brings the doses to a session of a week: closes the weeks before it, and counts steps by hand and
  /// flares.
  mutating func enter(
    week: Int, at start: CivilDateTime, in context: DoseContext,
    isRepeat: (Int) -> Bool, trend: (Int) -> Signal
  ) {
    for (index, position, most) in rises.ask(on: start.date) {
      positions[index] = position
      reasons = reasons.map { $0.withdrawn(item: index, most) }
    }
    while self.week < week {
      let trend = trend(self.week)
      open.signal = max(open.signal, trend)
      if trend != .green || isBehindItsWeek { heldWeek = self.week + 1 }
      close(at: start, in: context, isRepeat: isRepeat(self.week))
      self.week += 1
    }
    for step in context.orders.manualSteps where step.moment > moment && step.moment <= start {
      guard step.activity == nil || step.activity == context.activity else { continue }
      change(step.isAfterFall ? .fall : .manual) {
        step.isForward ? $0.stepForward() : $0.stepBack()
      }
    }
    for review in context.orders.reviews where review > moment && review <= start {
      for index in positions.indices {
        guard let since = positions[index].leftOutSince, since <= review.date else { continue }
        reasons.append(DoseReason(item: index, cause: .manual, step: positions[index].review()))
      }
    }
    takeFlares(before: start.date, in: context)
    moment = max(moment, start)
  }

  /// Counts the flares before a day in rules that count weeks (EVIDENCE R14): a quota starts again at
  /// 80% of the last green one, and a second flare halves its rise.
  private mutating func takeFlares(before date: CivilDate, in context: DoseContext) {
    guard !context.flareDays.isEmpty else { return }
    for flare in Set(context.flareDays.values).sorted() where flare < date && flare >= moment.date {
      let isEased = isEasedByFlares
      change(.flare(percent: FlareCourse.quotaPercent)) {
        $0.restartedAfterFlare(isLimited: isEased)
      }
      if case .lighterWeek = context.flareCourse(on: flare)?.setback(on: flare) {
        change(.flare(percent: 50)) { $0.halveRise() }
      }
    }
  }

  /// Whether less than 80% of the week's sessions that were reported was done (EVIDENCE 3.6, row 11).
  private var isBehindItsWeek: Bool {
    (reported - skipped) * 100 < reported * 80
  }

  private mutating func close(at moment: CivilDateTime, in context: DoseContext, isRepeat: Bool) {
    var outcome = open
    open = WeekOutcome(signal: .green, planned: 0, missed: 0)
    (reported, skipped) = (0, 0)
    let left = undone
    undone = [:]
    if isComplaining { outcome.signal = max(outcome.signal, .amber) }
    if outcome.isBehind(without: 0) {
      // Row 11 of the decision table: the week is repeated.
      outcome.signal = max(outcome.signal, .amber)
    }
    if outcome.signal == .green, isRepeat && weeksBehind == 0 { outcome.signal = .amber }
    if outcome.signal == .green {
      outcome.signal = earned(&weekCredit, context.orders.pace(at: moment)) ? .green : .amber
    }
    closed = closed.suffix(1) + [outcome]
    for index in positions.indices {
      var own = outcome
      if own.isBehind(without: left[index] ?? 0) { own.signal = max(own.signal, .amber) }
      let step = positions[index].closeWeek(own)
      reasons.append(DoseReason(item: index, cause: .week(own), step: step))
    }
  }

  /// Counts a session.
  mutating func take(
    _ outcome: SessionOutcome, of session: Session.ID, verdict: Verdict?, at start: CivilDateTime,
    in context: DoseContext, isRepeat: Bool, given: [ProjectedDose], reports: [Int: Report]
  ) {
    reasons = []
    open.planned += 1
    if outcome.isReported {
      reported += 1
      skipped += outcome.donePercent == 0 ? 1 : 0
    }
    if outcome.donePercent == 0 {
      if outcome.isReported {
        open.missed += 1
        missed += 1
      } else {
        open.unreported += 1
      }
    } else {
      let silences = context.silences(after: lastDone, upTo: outcome.date)
      if silences.contains(where: { $0.answer != .asPlanned }) {
        wantedGreens = DoseState.greensAfterSilence
      }
      let rows = breakRows(before: outcome.date, in: context)
      lastShown = passingDoses(on: outcome.date, afterBreak: rows, in: context)
      if let rows {
        change(.pause(days: lastDone?.days(to: outcome.date) ?? 0)) { $0.returned(through: rows) }
      }
      lastDone = outcome.date
      lastPain = outcome.pain
      missed = 0
    }
    // What was reported later can have raised the dose above the one that brought the complaint.
    if outcome.signal > .green, !given.isEmpty {
      lastShown = zip(given, positions).map { $0.advice == .dropped ? $1.projected : $0 }
    }
    var outcome = outcome
    open.signal = max(open.signal, outcome.donePercent == 0 ? .green : outcome.signal)
    if outcome.donePercent > 0, outcome.signal == .green, outcome.reasonNotToClimb != nil {
      open.signal = max(open.signal, .amber)
    }
    if outcome.signal > .green {
      isComplaining = true
    } else if outcome.donePercent >= DosePosition.leastDonePercent {
      isComplaining = false
    }
    if outcome.signal == .green, outcome.donePercent > 0 {
      wantedGreens = max(0, wantedGreens - 1)
      let isHeld =
        context.holds(on: outcome.date) || isRepeat && weeksBehind == 0 || wantedGreens > 0
        || heldWeek == week
      if isHeld {
        outcome.signal = .amber
        open.signal = .amber
      } else if !earned(&sessionCredit, context.orders.pace(at: start)) {
        outcome.signal = .amber
      }
      // A dose below the rule's own earns no step of it: the way back after a flare
      // leads to the last green dose, not to the plan's (EVIDENCE P23, R14).
      if flarePercent(on: outcome.date, in: context) < 100 { outcome.signal = .amber }
    }
    for index in positions.indices {
      var own = outcome
      if given.indices.contains(index), given[index].advice == .dropped {
        if own.signal < .red { own.leaveOut(isReported: false) }
      } else if let report = reports[index] {
        if report.telling == .done {
          own.repetitions = report.repetitions
          own.load = report.load
        } else {
          undone[index, default: 0] += 1
          // What was not done is held, with its counters as they were; a red session steps it back with
          // the others.
          if own.signal < .red { own.leaveOut(isReported: report.telling == .notDone) }
        }
      }
      let step = record(own, at: index, most: context.mostLoadRises)
      reasons.append(DoseReason(item: index, cause: .session(session, verdict), step: step))
    }
  }

  /// Counts a session for one prescription, whose load rises at most so often in seven days.
  private mutating func record(_ outcome: SessionOutcome, at index: Int, most: Int) -> DoseStep {
    let before = positions[index]
    let step = positions[index].record(outcome)
    guard step.change == .raised else { return step }
    let isLoad = step.after.dose.isOtherwiseLoaded(than: step.before.dose)
    let caps = [before.mostRisesPerWeek, isLoad ? most : nil].compactMap { $0 }
    if let least = caps.min() { rises.add(index, from: before, most: least) }
    guard isLoad else { return step }
    let lately = (loadRises[index] ?? []).filter { $0.days(to: outcome.date) < 7 }
    guard lately.count < most else {
      positions[index] = before
      rises.drop(index)
      return DoseStep(
        change: .held, rule: step.rule, reason: .capPerWeek(most), before: step.before,
        after: step.before)
    }
    loadRises[index] = lately + [outcome.date]
    return step
  }

  /// Whether a green session or week counts at a pace in percent.
  private func earned(_ credit: inout Int, _ pace: Int) -> Bool {
    credit += pace
    guard credit >= 100 else { return false }
    credit -= 100
    return true
  }

  private mutating func change(
    _ cause: DoseReason.Cause, _ step: (inout DosePosition) -> DoseStep
  ) {
    for index in positions.indices {
      let step = step(&positions[index])
      reasons.append(DoseReason(item: index, cause: cause, step: step))
    }
  }
}

extension WeekOutcome {
  /// Whether less than 80% of the week's sessions was done, by an exercise that was left out of some.
  fileprivate func isBehind(without left: Int) -> Bool {
    planned > 0 && (planned - undone - left) * 100 < planned * 80
  }
}

extension SessionOutcome {
  /// Makes it one in which an exercise was not done, or is not known to have been.
  fileprivate mutating func leaveOut(isReported: Bool) {
    (signal, donePercent, repetitions, load) = (.green, 0, [], nil)
    self.isReported = isReported
  }
}
