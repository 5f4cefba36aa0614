import Rehabilitation

extension Replay {
  /// The plan without places, as a plan that has no journal needs it.
  mutating func projectedPlan() -> UnscheduledPlan {
    let outline = outlined()
    let sessions = projected(
      outline.entries.map { entry in
        let place = entry.session.place
        return DatedSession(
          placed: PlacedSession(
            session: entry.session, date: place.wishedDate,
            start: entry.session.minutes.map { _ in place.wish }), origin: entry.origin)
      })
    return UnscheduledPlan(
      plan(unplanned: outline.unplanned), sessions.map(\.placed.session))
  }

  /// The plan with its places, at a moment.
  mutating func schedule(at moment: CivilDateTime) -> Schedule {
    advance(to: moment)
    let upcoming = layOut()
    let before = (past.sessions + past.extras).map { session in
      var placed = session.placed
      placed.session.status = status(of: placed)
      return placed
    }
    let after = projected(Array(upcoming.sessions)).map(\.placed)
    var plan = plan(unplanned: upcoming.unplanned)
    let leftOut = doses.leftOut(by: doseFacts)
    plan.course = course(at: moment, plan, rested: upcoming.rested)
    plan.course.notices = notices(plan, before + after, leftOut: leftOut)
    let missing = upcoming.rested.map { session, day in
      UnplacedSession(id: "\(session.id)", heading: session.heading, reason: .rest(until: day))
    }
    let waiting = upcoming.unplanned.map {
      UnplacedSession(id: $0.activity, heading: .named($0.activity), reason: $0.reason)
    }
    return Schedule(
      plan: plan, inOrder: before + after,
      unplaced: upcoming.unplaced + missing.sorted { $0.id < $1.id } + waiting)
  }

  /// Sessions ahead with their doses and whether they are tentative, each one before taken for done on
  /// time and green.
  private mutating func projected(_ sessions: [DatedSession]) -> [DatedSession] {
    var states = [DoseHistory.Key: DoseState]()
    var facts = doseFacts
    let stages = stagesAhead()
    var sessions = sessions
    for index in sessions.indices {
      var session = sessions[index]
      let origin = session.origin
      let isOpen = stages[origin.timeline].first { $0.laid.index == origin.stay }
      let isTentative = isOpen.map { $0.isTentative || $0.laid.isProvisional(session.placed.date) }
      session.placed.session.status = isTentative == true ? .tentative : .confirmed
      if let key = origin.doseHistory {
        if states[key] == nil {
          states[key] =
            doses.stateGoingOn(for: key, from: states)
            ?? doses.stateToday(for: key, after: past, by: facts)
        }
        if var state = states[key] {
          facts.enter(&state, week: origin.week, at: session.start, key)
          if let activity = doses.activity(of: key) {
            facts.fill(&session, of: activity, from: state, key)
          }
          facts.project(session, into: &state, key)
          facts.assumeGreen(session.placed.session.id, on: session.placed.date)
          states[key] = state
        }
      }
      sessions[index] = session
    }
    return sessions
  }

  /// How a past session stands.
  private func status(of placed: PlacedSession) -> Session.Status {
    switch reports.doneShare(of: placed.session.id) {
    case .some(0): .skipped
    case .some: .done
    case nil: placed.date < today && placed.session.isLogged ? .missed : .confirmed
    }
  }

  private func plan(unplanned: [Plan.Unplanned]) -> Plan {
    Plan(
      programs: phases.timelines.map(\.program), enrolment: enrolment, stages: stages(),
      unplanned: unplanned)
  }

  private func course(
    at moment: CivilDateTime, _ plan: Plan, rested: [(session: Session, until: CivilDate)]
  ) -> Course {
    var course = Course()
    course.records = reports.records
    course.verdicts = verdicts.bySession
    course.mornings = verdicts.mornings
    course.reactions = reports.reactions
    course.silences = reports.reportedDays.silences.filter { $0.counts(beside: phases.pauses) }
    course.checkIns = reports.checkIns
    course.measures = reports.measures
    course.adjustments = choices.adjustments
    course.label = choices.label
    course.flares = verdicts.flares
    course.lock = safety.lock
    course.concerns = safety.openConcerns
    course.heldSince = safety.heldSince
    course.rested = Dictionary(
      rested.map { ($0.session.id, $0.until) }, uniquingKeysWith: { first, _ in first })
    course.moment = moment
    course.timeZonePeriods = choices.timeZonePeriods
    course.busy = personalClock.busy
    return course
  }
}

extension Session {
  /// Whether a person logs it; routines and goal checks are not logged.
  public var isLogged: Bool { !kind.isRoutine && !isGate }
}
