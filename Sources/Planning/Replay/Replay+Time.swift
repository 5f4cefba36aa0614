import Rehabilitation

extension Replay {
  /// Moves the plan on to a moment: the sessions before it are past then, and phases end as their gates
  /// allow.
  mutating func advance(to moment: CivilDateTime) {
    while boundary < moment {
      let next = min(moment, nextTurn() ?? moment)
      pass(until: next)
      past.close(upTo: next)
      turn()
    }
  }

  /// The next midnight at which a phase stay may end.
  private func nextTurn() -> CivilDateTime? {
    guard !safety.isStopped else { return nil }
    return phases.nextTurn(after: today).map { CivilDateTime($0, TimeOfDay(0)) }
  }

  // MARK: Sessions

  /// Lets the sessions before a moment be past, with the doses that they have by then.
  private mutating func pass(until moment: CivilDateTime) {
    if let until = past.keptUntil, boundary < until {
      passKept(until: min(moment, until))
      guard until < moment else { return }
      past.close(upTo: until)
    }
    guard !safety.isStopped else { return }
    layOut()
    for session in ahead.change({ $0.removeAll(before: moment) }) ?? [] {
      // What is known by then must not depend on when somebody looks.
      past.close(upTo: session.moment)
      pass(session)
    }
  }

  /// Lets the sessions before a moment be past as they were before an entry was undone.
  private mutating func passKept(until end: CivilDateTime) {
    // What is laid out here leaves its places to what follows, as it did the first time.
    layOut()
    let foreseen = ahead.change { $0.removeAll(before: end).map(\.placed.session.id) }
    let kept = past.takeKept(before: end)
    for session in kept {
      if let key = session.origin.doseHistory { appendStep(session, to: key) }
      past.append(session)
    }
    // Where all went as it was laid out, the sessions ahead stay as they are.
    if kept.map(\.placed.session.id) != foreseen { ahead.outdate() }
  }

  /// Lets one session be past, with the doses that it has by then.
  mutating func pass(_ session: DatedSession) {
    var session = session
    if let key = session.origin.doseHistory {
      let facts = doseFacts
      let state = doses.state(
        for: key, week: session.origin.week, at: session.start, by: facts)
      if let activity = doses.activity(of: key) {
        facts.fill(&session, of: activity, from: state, key)
      }
      appendStep(session, to: key)
    }
    past.append(session)
  }

  private mutating func appendStep(_ session: DatedSession, to key: DoseHistory.Key) {
    beginHistory(key)
    doses.append(
      DoseHistory.Step(
        session: session.placed.session.id, week: session.origin.week, start: session.start,
        doses: session.doses),
      to: key)
  }

  /// Begins the dose history of an activity in a phase stay up to now, where it has none.
  mutating func beginHistory(_ key: DoseHistory.Key) {
    guard !doses.contains(key), let stay = phases.stay(of: key) else { return }
    let program = phases.timelines[key.timeline].program
    let names = phases.names(of: key.timeline)
    let wanted = enrolment.wanted(in: program.phases[stay.phase], of: program.id)
    guard let found = wanted.first(where: { names.name(of: $0.activity.id) == key.activity })
    else { return }
    doses.begin(key, of: found.activity, on: stay.start, for: enrolment)
  }

  // MARK: Phases

  /// Ends the phase stays whose day has come, or adds a week to them.
  private mutating func turn() {
    guard !safety.isStopped, boundary.time.minutes == 0 else { return }
    for index in phases.indices
    where phases.nextTurn(of: index, after: today.advanced(by: -1)) == today {
      guard !phases.timelines[index].isCut(on: today) else {
        endForOperation(index)
        continue
      }
      let isOver = phases.end(of: index) == today
      if isOver, isBehind(index) {
        phases.addLaggingWeek(to: index)
        ahead.outdate()
      } else if !safety.holdsPhases, isGatePassed(of: index, on: today.advanced(by: -1)) {
        // Provisional weeks were laid out in the place of the next phase.
        if !isOver || phases.timelines[index].current.repeatedWeeks > 0 { ahead.outdate() }
        if phases.timelines[index].hasNext {
          phases.leave(index, on: today, in: outlineContext)
          phases.enterNext(of: index, on: today)
        } else {
          phases.finish(index, on: today)
        }
      } else if isOver {
        if isSilent(index) {
          phases.sleep(index, from: today)
        } else {
          phases.repeatWeek(of: index)
        }
        ahead.outdate()
      }
    }
  }

  /// Whether the current phase stay is past its longest, and nothing was reported for eight weeks since.
  private func isSilent(_ index: Int) -> Bool {
    let timeline = phases.timelines[index]
    let days = phases.currentDays(of: index)
    guard let overdue = days.dropFirst(timeline.phase.longestStay - 1).first else { return false }
    let since = max(overdue.advanced(by: 1), lastEntry)
    guard since.days(to: today) >= Replay.silentDays else { return false }
    // Who has paused the plan is not silent.
    let paused = phases.pauses.count(within: since...today)
    return since.days(to: today) - paused >= Replay.silentDays
  }

  /// The days without a report after which a phase past its longest stay sleeps.
  private static let silentDays = 56

  /// Whether weeks were repeated in a phase that no gate closes, so that its table of weeks is not at its
  /// end: the phase goes on until it is, or until its longest stay.
  private mutating func isBehind(_ index: Int) -> Bool {
    let (phase, stay) = (phases.timelines[index].phase, phases.timelines[index].current)
    let length = stay.length(of: phase)
    guard phase.gate.isEmpty, length + 7 <= phase.longestStay else { return false }
    return doses.areBehind(
      timeline: index, stay: phases.timelines[index].stays.count - 1, week: (length + 6) / 7 + 1,
      at: boundary, by: doseFacts)
  }
}
