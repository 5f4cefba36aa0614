/// The places taken so far, and the search for the next ones.
struct PlacementBoard {
  private let plan: Plan
  private let origin: CivilDateTime
  private let clockChanges: ClockChanges
  private var book: DayBook
  private var placed = [PlacedSession]()
  private var unplaced = [Session.ID: UnplacedReason]()

  init(plan: Plan) {
    self.plan = plan
    origin = CivilDateTime(plan.span.lowerBound, TimeOfDay(0))
    clockChanges = ClockChanges(plan.enrolment.clockChanges)
    book = DayBook(longestGap: plan.sessions.map(\.gapHours).max() ?? 0)
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

  /// Places sessions that have one time, or none.
  mutating func placeFixed(_ chain: SessionChain) {
    for session in chain.sessions {
      let date = session.place.wishedDate
      guard let minutes = session.minutes else {
        placed.append(PlacedSession(session: session, date: date, start: nil))
        continue
      }
      let wish = CivilDateTime(date, session.place.wishedTime)
      if let first = plan.firstDay(for: session.load), date < first {
        unplaced[session.id] = .tooSoon(until: first)
        continue
      }
      guard session.allows(date), let start = clockChanges.start(wished: wish, minutes: minutes)
      else {
        unplaced[session.id] = .noWindow(session.place.dates)
        continue
      }
      let place = place(of: session, at: start)
      if !session.isWalkedAround, let breach = breach(of: place, book.entries(concerning: place)) {
        unplaced[session.id] = breach
      } else {
        take(session, at: place)
      }
    }
  }

  /// Places the sessions of one activity, as well as all of them together can lie.
  mutating func placeFlexible(_ chain: SessionChain) {
    let sessions = chain.sessions
    let settled = settledStarts(before: sessions)
    var search = ChainSearch()
    var rooms = [Room]()
    for (index, session) in sessions.enumerated() {
      let isLikeLast = index > 0 && session.hasDays(of: sessions[index - 1])
      rooms.append(isLikeLast ? rooms[index - 1] : room(for: session))
      search.append(
        candidates: rooms[index].starts.map { open in
          ChainSearch.Candidate(start: open.start, cost: cost(of: open, for: session))
        },
        settled: settled[index],
        where: { start, earlier in
          clockChanges.leaves(hours: session.gapHours, between: earlier, and: start)
            && earlier.date.days(to: start.date) >= session.place.leastDays
            && earlier.advanced(byMinutes: session.minutes ?? 0) <= start
        })
    }
    for (index, start) in search.best().enumerated() {
      if let start {
        take(sessions[index], at: place(of: sessions[index], at: start))
      } else {
        unplaced[sessions[index].id] = rooms[index].reason(for: sessions[index])
      }
    }
  }

  /// For each session of a chain, a start that it and all later ones surely leave their gap to.
  private func settledStarts(before sessions: [Session]) -> [CivilDateTime] {
    var settled = CivilDateTime(minuteNumber: .max)
    return sessions.reversed().map { session in
      let gap = max(session.gapHours * 60, session.place.leastDays * 1440, session.minutes ?? 0)
      let first = CivilDateTime(session.place.dates.lowerBound, TimeOfDay(0))
      // A day more than the gap, whatever the clock does.
      settled = min(settled, first.advanced(byMinutes: -gap - 1440))
      return settled
    }.reversed()
  }

  // MARK: Open starts

  /// The starts of a session that break no rule, with the rule that forbade the last other one.
  private struct Room {
    /// A start, with what lies on its day.
    struct Start {
      let start: CivilDateTime
      let overlaps: Int
      let exerciseCount: Int
    }
    var starts = [Start]()
    var breach: UnplacedReason?

    /// Keeps what forbids a start; a rule of care tells more than a mere overlap.
    mutating func note(_ reason: UnplacedReason) {
      if case .spacing(.noOverlap, _) = breach { breach = nil }
      breach = breach ?? reason
    }

    func reason(for session: Session) -> UnplacedReason {
      guard starts.isEmpty else {
        let least = max(session.gapHours, session.place.leastDays * 24)
        return least > 24 ? .gap(hours: least) : .crowded(session.place.dates)
      }
      return breach ?? .noWindow(session.place.dates)
    }
  }

  /// The grid of starts, in minutes.
  private static let grid = 15

  private func room(for session: Session) -> Room {
    var room = Room()
    let length = session.minutes ?? 0
    let dates = session.place.dates
    let healed = plan.firstDay(for: session.load)
    let first = max(dates.lowerBound, max(plan.enrolment.start, healed ?? plan.enrolment.start))
    if let healed, dates.upperBound < healed { room.note(.tooSoon(until: healed)) }
    for day in first.dayNumber..<max(first.dayNumber, dates.upperBound.dayNumber + 1) {
      let date = CivilDate(dayNumber: day)
      guard session.allows(date) else { continue }
      let page = book[date]
      let others = book.entries(
        concerning: place(of: session, at: CivilDateTime(date, TimeOfDay(0))))
      for window in plan.enrolment.windows[date.weekday] {
        let latest = window.upperBound.minutes - length
        for minute in stride(from: window.lowerBound.minutes, through: latest, by: Self.grid) {
          let place = place(of: session, at: CivilDateTime(date, TimeOfDay(0, minute)))
          let span = place.start..<place.end
          guard !clockChanges.breaks(span) else { continue }
          if let breach = breach(of: place, others) {
            room.note(breach)
          } else {
            room.starts.append(
              Room.Start(
                start: place.start, overlaps: page.routines.count { $0.overlaps(span) },
                exerciseCount: page.exerciseCount))
          }
        }
      }
    }
    return room
  }

  /// The first rule that a session would break with one of those already placed.
  private func breach(of place: TakenPlace, _ others: [DayBook.Entry]) -> UnplacedReason? {
    for other in others {
      if let rule = place.breach(with: other.place) { return .spacing(rule, other.id) }
    }
    return nil
  }

  private func cost(of open: Room.Start, for session: Session) -> PlacementCost {
    // A test that comes again keeps off days of exercise; scores taken once belong on their day.
    let isTest = session.kind == .measurement && session.place.leastDays > 0
    let tires = session.load.isExercise || isTest
    let (wish, start) = (session.place.wishedDate, open.start)
    return PlacementCost(
      overlaps: open.overlaps,
      days: (tires ? 2 * open.exerciseCount : 0) + abs(wish.days(to: start.date)),
      minutes: abs(start.time.minutes - session.place.wishedTime.minutes),
      lateness: start.minuteNumber - origin.minuteNumber)
  }

  // MARK: Taken places

  private mutating func take(_ session: Session, at place: TakenPlace) {
    placed.append(PlacedSession(session: session, date: place.start.date, start: place.start))
    book.add(session, at: place)
  }

  private func place(of session: Session, at start: CivilDateTime) -> TakenPlace {
    TakenPlace(
      load: session.load, gapHours: session.gapHours, start: start,
      end: start.advanced(byMinutes: session.minutes ?? 0),
      clockShift: clockChanges.shift(at: start))
  }
}

extension Session {
  /// Whether a day is one of the weekdays it may lie on.
  fileprivate func allows(_ date: CivilDate) -> Bool {
    weekdays.isEmpty || weekdays.contains(date.weekday)
  }

  /// Whether it may lie where another session of its activity may.
  fileprivate func hasDays(of other: Session) -> Bool {
    phase == other.phase && place.dates == other.place.dates
  }
}
