import Rehabilitation

extension Replay {
  /// The plan without places, as a build needs it that has no history.
  mutating func projectedPlan() -> Plan {
    let entries = outlined()
    let sessions = projected(
      entries.map { entry in
        let place = entry.session.place
        return Awaited(
          entry,
          at: PlacedSession(
            session: entry.session, date: place.wishedDate,
            start: entry.session.minutes.map { _ in place.wish }))
      })
    return plan(of: sessions.map(\.placed.session), on: today)
  }

  /// The plan with its places, at a moment.
  mutating func schedule(at moment: CivilDateTime) -> Schedule {
    advance(to: moment)
    layOut()
    let before = past.map { session in
      var placed = session.placed
      placed.session.status = status(of: placed)
      return placed
    }
    let after = projected(Array(ahead)).map(\.placed)
    var plan = plan(of: (before + after).map(\.session), on: today)
    plan.course = course(at: moment, plan)
    let missing = rested.map { id, day in
      UnplacedSession(id: "\(id)", title: id.activity, reason: .rest(until: day))
    }
    let waiting = unplanned.map {
      UnplacedSession(id: $0.activity, title: $0.activity, reason: $0.reason)
    }
    return Schedule(
      plan: plan, placed: (before + after).sorted(),
      unplaced: unplaced + missing.sorted { $0.id < $1.id } + waiting)
  }

  /// Sessions ahead with their doses and their standing.
  private mutating func projected(_ sessions: [Awaited]) -> [Awaited] {
    var states = [DoseHistory.Key: DoseState]()
    let known = context.greenDays
    defer { context.greenDays = known }
    let stages = stagesAhead()
    var sessions = sessions
    for index in sessions.indices {
      var session = sessions[index]
      let isOpen = stages[session.timeline].first { $0.laid.index == session.stay }
      session.placed.session.status = isOpen?.isTentative == true ? .tentative : .confirmed
      if let key = session.doseHistory {
        if states[key] == nil { states[key] = stateToday(of: key) }
        if var state = states[key] {
          enter(&state, week: session.week, at: session.start, key)
          fill(&session.placed, from: state, at: key)
          project(session, into: &state, key)
          context.greenDays[session.placed.session.id] = session.placed.date
          states[key] = state
        }
      }
      sessions[index] = session
    }
    return sessions
  }

  /// Where the doses of a dose history stand, what is still to be told of today taken for green.
  private mutating func stateToday(of key: DoseHistory.Key) -> DoseState? {
    takeIn(key)
    guard let doseHistory = doseHistories[key] else { return nil }
    let open = doseHistory.steps.firstIndex(where: {
      $0.start.date == today && diary.records[$0.session] == nil
    })
    guard let known = open else { return doseHistory.state }
    var state = doseHistory.state(before: known)
    for step in doseHistory.steps[known...] {
      guard let position = positions[step.session] else { continue }
      enter(&state, week: step.week, at: step.start, key)
      project(past[position], into: &state, key)
    }
    return state
  }

  /// How a session that has come to pass stands.
  private func status(of placed: PlacedSession) -> Session.Status {
    switch diary.doneShare(of: placed.session.id) {
    case .some(0): .skipped
    case .some: .done
    case nil: placed.date < today && placed.session.isLogged ? .missed : .confirmed
    }
  }

  // MARK: Stages

  private func stagesAhead() -> [[(laid: PhaseTimeline.Laid, isTentative: Bool)]] {
    timelines.indices.map { index in
      var isTentative = false
      return timelines[index].ahead(pauses).enumerated().map { offset, laid in
        defer {
          let isOpen = !laid.phase.gate.isEmpty
          let isPassed = offset == 0 && isOpen && isGatePassed(of: index, on: today)
          isTentative = isTentative || isOpen && !isPassed
        }
        return (laid, isTentative)
      }
    }
  }

  private func plan(of sessions: [Session], on date: CivilDate) -> Plan {
    Plan(
      programs: timelines.map(\.program), enrolment: enrolment, stages: stages(on: date),
      sessions: sessions, unplanned: unplanned)
  }

  private func stages(on date: CivilDate) -> [Plan.Stage] {
    let ahead = stagesAhead()
    return timelines.indices.flatMap { index -> [Plan.Stage] in
      let timeline = timelines[index]
      let before = timeline.stays.dropLast().compactMap { stay -> Plan.Stage? in
        let days = timeline.days(of: stay, pauses)
        guard let first = days.first, let last = days.last else { return nil }
        return Plan.Stage(
          program: timeline.program.id, phase: timeline.program.phases[stay.phase],
          dates: first..<last.advanced(by: 1), origin: timeline.origin, isTentative: false,
          criteria: [], isOverdue: false)
      }
      let after = ahead[index].enumerated().compactMap { offset, stage -> Plan.Stage? in
        guard let first = stage.laid.days.first, let last = stage.laid.days.last else { return nil }
        return Plan.Stage(
          program: timeline.program.id, phase: stage.laid.phase,
          dates: first..<last.advanced(by: 1), origin: timeline.origin,
          isTentative: stage.isTentative,
          criteria: offset == 0 ? criteria(of: index, on: date) : [],
          isOverdue: offset == 0 && stage.laid.days.count > stage.laid.activeDays.count)
      }
      return before + after
    }
  }

  // MARK: What became known

  private func course(at moment: CivilDateTime, _ plan: Plan) -> Course {
    var course = Course()
    course.records = diary.records
    course.verdicts = verdicts
    course.checkIns = diary.checkIns
    course.measures = diary.measures
    course.adjustments = adjustments
    course.flares = Set(context.flareDays.values).sorted()
    course.lock = lock
    course.concerns = concerns.open
    course.rested = rested
    course.moment = moment
    course.timeZonePeriods = timeZonePeriods
    course.busy = busyTimes
    course.notices = notices(plan)
    return course
  }

  private func notices(_ plan: Plan) -> [Notice] {
    var notices = [Notice]()
    if let lock { notices.append(.stopped(lock)) }
    if lock == nil {
      notices += concerns.open.map { .concern($0, isUrgent: concerns.isUrgent) }
      if let last = flagCheckDue(plan) { notices.append(.flagCheckDue(last: last)) }
    }
    for stage in plan.stages where stage.isOverdue {
      notices.append(.overdue(phase: stage.phase.id, title: stage.phase.title))
    }
    let flares = Set(context.flareDays.values).filter { $0.days(to: today) < 42 }
    if flares.count >= 3 { notices.append(.flares(flares.count, days: 42)) }
    let recent = past.reversed().prefix { $0.placed.date.days(to: today) < 7 }
    for session in recent.reversed() {
      let id = session.placed.session.id
      if let verdict = verdicts[id], verdict.consequence.needsClinician {
        notices.append(.care(id, verdict))
      }
    }
    notices += motionWarnings().map { .motion($0) }
    for timeline in timelines where !timeline.hasNext {
      if let end = timeline.end(pauses), end <= today {
        notices.append(.finished(program: timeline.program.id))
      }
    }
    return notices
  }

  /// The day on which red flags were asked last, where it is time to ask again: a week has passed, or
  /// another phase has begun since (EVIDENCE 4.4).
  private func flagCheckDue(_ plan: Plan) -> CivilDate? {
    let isOpen = timelines.contains { $0.hasNext || ($0.end(pauses).map { $0 > today } ?? false) }
    guard isOpen, end.map({ $0 > today }) ?? true else { return nil }
    let last = max(enrolment.start, diary.lastFlagCheck ?? enrolment.start)
    let phase = timelines.filter { $0.stays.count > 1 }.map(\.current.start)
      .filter { $0 <= today }.max()
    return last.days(to: today) >= 7 || (phase.map { last < $0 } ?? false) ? last : nil
  }
}

extension Replay {
  /// What the measured movement of a joint that was operated on warns of.
  private func motionWarnings() -> [MotionWarning] {
    let operated = timelines.contains { $0.program.anchor == .operation }
    guard operated, let dayZero = enrolment.dayZero else { return [] }
    return MotionWarning.warnings(
      flexion: diary.measures.filter { $0.measure == "flexion" },
      extensionDeficit: diary.measures.filter { $0.measure == "extension-deficit" },
      dayZero: dayZero, on: today)
  }
}

extension Session {
  /// Whether anybody tells of it: routines and checkpoints come and go by themselves.
  public var isLogged: Bool { !kind.isRoutine && !isGate }
}
