/// The places taken so far, and the search for the next ones.
struct PlacementBoard {
  /// The grid of starts, in minutes.
  private static let grid = 15

  private let plan: Plan
  private let origin: CivilDateTime
  private let clockChanges: ClockChanges
  private var placed = [PlacedSession]()
  private var unplaced = [Session.ID: UnplacedReason]()
  /// What lies on each day, as far as rules look: routines without load are only walked around.
  private var loads = [CivilDate: [(id: Session.ID, load: SpacingRule.Load)]]()
  private var routines = [CivilDate: [Range<CivilDateTime>]]()

  init(plan: Plan) {
    self.plan = plan
    origin = CivilDateTime(plan.span.lowerBound, TimeOfDay(0))
    clockChanges = ClockChanges(plan.enrolment.clockChanges)
  }

  /// The result, in its order.
  func schedule() -> Schedule {
    let missing = plan.sessions.compactMap { session in
      unplaced[session.id].map {
        UnplacedSession(id: "\(session.id)", title: session.title, reason: $0)
      }
    }
    let waiting = plan.unplanned.map {
      UnplacedSession(id: $0.activity, title: $0.activity, reason: $0.reason)
    }
    return Schedule(plan: plan, placed: placed.sorted(), unplaced: missing + waiting)
  }

  // MARK: Fixed times

  /// Places sessions that have one time, or none.
  mutating func placeFixed(_ chain: SessionChain) {
    for session in chain.sessions {
      guard let minutes = session.minutes else {
        placed.append(PlacedSession(session: session, date: session.place.wishedDate, start: nil))
        continue
      }
      let wish = CivilDateTime(session.place.wishedDate, session.place.wishedTime)
      let start = clockChanges.avoiding(wish, minutes: minutes)
      if let breach = breach(of: load(of: session, at: start), among: loads(near: start.date)) {
        unplaced[session.id] = breach
      } else {
        take(session, at: start)
      }
    }
  }

  // MARK: Flexible times

  /// Places the sessions of one activity, as well as all of them together can lie.
  mutating func placeFlexible(_ chain: SessionChain) {
    var search = ChainSearch()
    var found = [CandidateKey: FoundCandidates]()
    var reasons = [UnplacedReason]()
    for session in chain.sessions {
      let key = CandidateKey(session)
      let candidates = found[key] ?? candidates(for: session)
      found[key] = candidates
      reasons.append(candidates.reason(for: session))
      search.append(
        candidates: candidates.starts.map { start in
          ChainSearch.Candidate(start: start, cost: cost(of: start, for: session))
        },
        where: { start, earlier in
          clockChanges.leaves(hours: session.gapHours, between: earlier, and: start)
            && earlier.date.days(to: start.date) >= session.place.leastDays
            && earlier.advanced(byMinutes: session.minutes ?? 0) <= start
        })
    }
    for (index, start) in search.best().enumerated() {
      if let start {
        take(chain.sessions[index], at: start)
      } else {
        unplaced[chain.sessions[index].id] = reasons[index]
      }
    }
  }

  /// What the candidates of a session depend on.
  private struct CandidateKey: Hashable {
    let dates: ClosedRange<CivilDate>
    let minutes: Int?
    let load: LoadClass
    let weekdays: [Weekday]

    init(_ session: Session) {
      dates = session.place.dates
      minutes = session.minutes
      load = session.load
      weekdays = session.weekdays
    }
  }

  /// The starts of a session that break no rule, with the rule that forbade the last other one.
  private struct FoundCandidates {
    var starts = [CivilDateTime]()
    var breach: UnplacedReason?

    func reason(for session: Session) -> UnplacedReason {
      if !starts.isEmpty { return .gap(hours: session.gapHours) }
      return breach ?? .noWindow(session.place.dates)
    }
  }

  private func candidates(for session: Session) -> FoundCandidates {
    var found = FoundCandidates()
    let minutes = session.minutes ?? 0
    for day in session.place.dates.lowerBound.dayNumber...session.place.dates.upperBound.dayNumber {
      let date = CivilDate(dayNumber: day)
      guard date >= plan.enrolment.start else { continue }
      guard session.weekdays.isEmpty || session.weekdays.contains(date.weekday) else { continue }
      let near = loads(near: date)
      for window in plan.enrolment.windows[date.weekday] {
        let latest = window.upperBound.minutes - minutes
        for minute in stride(from: window.lowerBound.minutes, through: latest, by: Self.grid) {
          let start = CivilDateTime(date, TimeOfDay(0, minute))
          let load = load(of: session, at: start)
          guard !clockChanges.breaks(load.start..<load.end) else { continue }
          if let breach = breach(of: load, among: near) {
            found.breach = breach
          } else {
            found.starts.append(start)
          }
        }
      }
    }
    return found
  }

  /// The first rule that a session would break with one of those already placed.
  private func breach(
    of load: SpacingRule.Load, among others: [(id: Session.ID, load: SpacingRule.Load)]
  ) -> UnplacedReason? {
    for other in others {
      if let rule = SpacingRule.broken(by: load, other.load) { return .spacing(rule, other.id) }
    }
    return nil
  }

  private func cost(of start: CivilDateTime, for session: Session) -> PlacementCost {
    let date = start.date
    let end = start.advanced(byMinutes: session.minutes ?? 0)
    let others = loads[date, default: []].count { $0.load.load.isExercise }
    return PlacementCost(
      overlaps: routines[date, default: []].count { $0.overlaps(start..<end) },
      days: 2 * (session.load.isExercise || session.kind == .measurement ? others : 0)
        + abs(session.place.wishedDate.days(to: date)),
      minutes: abs(start.time.minutes - session.place.wishedTime.minutes),
      lateness: start.minuteNumber - origin.minuteNumber)
  }

  // MARK: Taken places

  private mutating func take(_ session: Session, at start: CivilDateTime) {
    let load = load(of: session, at: start)
    placed.append(PlacedSession(session: session, date: start.date, start: start))
    if session.kind.isRoutine { routines[start.date, default: []].append(load.start..<load.end) }
    if !session.kind.isRoutine || session.load != .none {
      loads[start.date, default: []].append((session.id, load))
    }
  }

  private func load(of session: Session, at start: CivilDateTime) -> SpacingRule.Load {
    SpacingRule.Load(
      load: session.load, gapHours: session.gapHours, start: start,
      end: start.advanced(byMinutes: session.minutes ?? 0))
  }

  private func loads(near date: CivilDate) -> [(id: Session.ID, load: SpacingRule.Load)] {
    (-SpacingRule.reach...SpacingRule.reach).flatMap { loads[date.advanced(by: $0)] ?? [] }
  }
}
