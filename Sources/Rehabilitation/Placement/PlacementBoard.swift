/// The places taken so far, and the search for the next ones.
struct PlacementBoard {
  /// The grid of starts, in minutes.
  static let grid = 15

  /// The most procedures of a day (EVIDENCE 5.6).
  static let mostProcedures = 3

  let request: PlacementRequest
  let hours: OpenHours
  let clockChanges: ClockChanges
  /// The sessions that are placed or to be placed, the settled ones first.
  let sessions: [Session]
  let settledCount: Int
  /// The activity of each session, by number.
  let activities: [Int]
  private(set) var book: DayBook
  /// Where each session lies, by its number; a session without a place has none.
  private(set) var places: [PublishedPlace?]
  /// The sessions whose time the clinic gave.
  private(set) var given = Set<Int>()
  var unplaced = [Int: UnplacedReason]()
  let origin: CivilDateTime

  init(_ request: PlacementRequest) {
    self.request = request
    clockChanges = ClockChanges(request.clockChanges)
    hours = OpenHours(request, clockChanges: clockChanges)
    let open = request.sessions.sorted {
      ($0.place.dates.lowerBound, $0.id) < ($1.place.dates.lowerBound, $1.id)
    }
    let settled = request.settled.sorted()
    sessions = settled.map(\.session) + open
    settledCount = settled.count
    var names = [String: Int]()
    activities = sessions.map { session in
      names[session.id.activity]
        ?? {
          names[session.id.activity] = names.count
          return names.count - 1
        }()
    }
    let longest = sessions.map { max($0.gapHours, $0.place.leastDays * 24) }.max() ?? 0
    book = DayBook(longestGap: longest)
    places = Array(repeating: nil, count: sessions.count)
    let first = open.first?.place.dates.lowerBound ?? CivilDate(dayNumber: 0)
    origin = CivilDateTime(first, TimeOfDay(0))
    for (number, placed) in settled.enumerated() {
      take(number, at: PublishedPlace(date: placed.date, start: placed.start))
    }
  }

  /// The sessions to place, activity by activity, the most urgent first.
  func chains() -> [SessionChain] {
    struct Key: Hashable {
      let activity: Int
      let isFixed: Bool
    }
    var firstDays = [Int: CivilDate]()
    for (number, session) in sessions.enumerated() {
      let day = number < settledCount ? places[number]?.date : nil
      let first = day ?? session.place.dates.lowerBound
      firstDays[activities[number]] = min(firstDays[activities[number]] ?? first, first)
    }
    let numbers = (settledCount..<sessions.count).filter { places[$0] == nil }
    let groups = Dictionary(grouping: numbers) { number in
      Key(activity: activities[number], isFixed: sessions[number].isFixed)
    }
    return groups.map { key, numbers in
      let first = sessions[numbers[0]]
      return SessionChain(
        numbers: numbers, isFixed: key.isFixed,
        rank: SessionChain.Rank(
          urgency: first.urgency, load: first.load,
          firstDay: firstDays[key.activity] ?? first.place.dates.lowerBound,
          activity: first.id.activity))
    }.sorted { $0.rank < $1.rank }
  }

  // MARK: Fixed sessions

  /// Gives sessions the times that the clinic gave them, whatever else lies there.
  ///
  /// - Returns: The appointments that name no session to place.
  mutating func placeGiven() -> [ClinicAppointment] {
    request.availability.appointments.filter { appointment in
      guard let number = session(for: appointment) else { return true }
      let start = sessions[number].minutes == nil ? nil : appointment.start
      take(number, at: PublishedPlace(date: appointment.start.date, start: start))
      given.insert(number)
      return false
    }
  }

  /// The session that an appointment is for: the one that it names, or of its activity the one that
  /// is wished for nearest to it.
  private func session(for appointment: ClinicAppointment) -> Int? {
    func distance(_ number: Int) -> Int {
      abs(sessions[number].place.wishedDate.days(to: appointment.start.date))
    }
    let open = (settledCount..<sessions.count).filter { !given.contains($0) }
    return open.first { "\(sessions[$0].id)" == appointment.name }
      ?? open.filter { sessions[$0].isOf(appointment.name) }
      .min { (distance($0), $0) < (distance($1), $1) }
  }

  /// Places sessions that have one time, or none.
  mutating func placeFixed(_ chain: SessionChain) {
    for number in chain.numbers {
      let session = sessions[number]
      let date = session.place.wishedDate
      guard let minutes = session.minutes else {
        if let earliest = request.earliest, date < earliest.date {
          unplaced[number] = .past(earliest)
        } else {
          take(number, at: PublishedPlace(date: date, start: nil))
        }
        continue
      }
      let wish = CivilDateTime(date, session.place.wishedTime)
      if let first = hours.firstDay(for: session.load), date < first {
        unplaced[number] = .tooSoon(until: first)
        continue
      }
      guard session.allows(date), let start = clockChanges.start(wished: wish, minutes: minutes)
      else {
        unplaced[number] = .noWindow(session.place.dates)
        continue
      }
      let place = place(of: session, at: start)
      if let reason = hours.hindrance(ofFixed: session, over: start..<place.end)
        ?? (session.isWalkedAround ? nil : hindrance(of: number, at: place))
      {
        unplaced[number] = UnplacedReason(reason, dates: session.place.dates)
      } else {
        take(number, at: PublishedPlace(date: date, start: start))
      }
    }
  }

  // MARK: Flexible sessions

  /// Keeps the sessions of an activity that can stay where the calendar has them.
  mutating func reserve(_ chain: SessionChain) {
    for number in chain.numbers {
      guard let published = request.published[sessions[number].id], let start = published.start,
        hindrance(of: number, at: start) == nil
      else { continue }
      take(number, at: published)
    }
  }

  /// Places the sessions of one activity, as well as all of them together can lie.
  mutating func placeFlexible(_ chain: SessionChain) {
    let reserved = chain.numbers.map { places[$0] }
    for number in chain.numbers where places[number] != nil { release(number) }
    let rooms = rooms(of: chain, reserved: reserved)
    var banned = Set<Ban>()
    while true {
      let starts = search(chain, rooms, without: banned)
      let bans = take(chain, at: starts)
      guard !bans.isEmpty else {
        for (index, number) in chain.numbers.enumerated() where starts[index] == nil {
          unplaced[number] = rooms[index].reason(for: sessions[number])
        }
        return
      }
      banned.formUnion(bans)
      for number in chain.numbers where places[number] != nil { release(number) }
    }
  }

  /// A day that a session may not take, since the others of its activity leave no rest.
  private struct Ban: Hashable {
    let index: Int
    let date: CivilDate
  }

  private func rooms(of chain: SessionChain, reserved: [PublishedPlace?]) -> [Room] {
    var rooms = [Room]()
    for (index, number) in chain.numbers.enumerated() {
      let isLikeLast =
        index > 0 && sessions[number].hasDays(of: sessions[chain.numbers[index - 1]])
        && reserved[index - 1] == nil && !isPublished(number)
        && !isPublished(chain.numbers[index - 1])
      if let start = reserved[index]?.start {
        rooms.append(room(for: number, at: [start]))
      } else {
        rooms.append(isLikeLast ? rooms[index - 1] : room(for: number))
      }
    }
    return rooms
  }

  private func isPublished(_ number: Int) -> Bool {
    request.published[sessions[number].id] != nil
  }

  private func search(
    _ chain: SessionChain, _ rooms: [Room], without banned: Set<Ban>
  ) -> [CivilDateTime?] {
    let settled = settledStarts(before: chain.numbers.map { sessions[$0] })
    var search = ChainSearch()
    for (index, number) in chain.numbers.enumerated() {
      let session = sessions[number]
      var candidates = rooms[index].starts.map { open in
        ChainSearch.Candidate(start: open.start, cost: cost(of: open, for: session))
      }
      if !banned.isEmpty {
        candidates.removeAll { banned.contains(Ban(index: index, date: $0.start.date)) }
      }
      search.append(
        candidates: candidates, missing: missingCost(of: number), settled: settled[index],
        where: { start, earlier in
          clockChanges.leaves(hours: session.gapHours, between: earlier, and: start)
            && earlier.date.days(to: start.date) >= session.place.leastDays
            && earlier.advanced(byMinutes: session.minutes ?? 0) <= start
        })
    }
    return search.best()
  }

  /// Takes the places of a chain, and tells which of them its own sessions leave no rest for.
  private mutating func take(_ chain: SessionChain, at starts: [CivilDateTime?]) -> [Ban] {
    var bans = [Ban]()
    for (index, number) in chain.numbers.enumerated() {
      guard let start = starts[index] else { continue }
      if dayLimit(of: sessions[number], on: start.date) != nil {
        bans.append(Ban(index: index, date: start.date))
      } else {
        take(number, at: PublishedPlace(date: start.date, start: start))
      }
    }
    return bans
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

  /// What it costs to leave a session out; one that the calendar has is also not where it was.
  func missingCost(of number: Int) -> PlacementCost {
    PlacementCost(
      missing: 1, moved: request.published[sessions[number].id]?.start == nil ? 0 : 1)
  }

  func cost(of open: Room.Start, for session: Session) -> PlacementCost {
    let (wish, start) = (session.place.wishedDate, open.start)
    let published = request.published[session.id]?.start
    return PlacementCost(
      moved: published.map { $0 == start ? 0 : 1 } ?? 0, meals: open.followsMeal ? 1 : 0,
      shift: published.map { abs($0.minuteNumber - start.minuteNumber) } ?? 0,
      overlaps: open.overlaps,
      days: (session.tires ? 2 * open.exerciseCount : 0) + abs(wish.days(to: start.date)),
      minutes: abs(start.time.minutes - session.place.wishedTime.minutes),
      lateness: start.minuteNumber - origin.minuteNumber)
  }

  // MARK: Taken places

  mutating func take(_ number: Int, at place: PublishedPlace) {
    places[number] = place
    guard let start = place.start else { return }
    let taken = self.place(of: sessions[number], at: start)
    book.add(
      sessions[number],
      DayBook.Entry(session: number, activity: activities[number], place: taken))
  }

  mutating func release(_ number: Int) {
    if let date = places[number]?.start?.date {
      book.remove(sessions[number], number: number, on: date)
    }
    places[number] = nil
  }

  func place(of session: Session, at start: CivilDateTime) -> TakenPlace {
    TakenPlace(
      load: session.load, gapHours: session.gapHours, start: start,
      end: start.advanced(byMinutes: session.minutes ?? 0),
      clockShift: clockChanges.shift(at: start))
  }
}

extension Session {
  /// Whether its activity has a name, alone or led by its programme's id.
  fileprivate func isOf(_ name: String) -> Bool {
    id.activity == name || id.activity == "\(program).\(name)"
      || "\(program).\(id.activity)" == name
  }

  /// Whether it may lie where another session of its activity may.
  fileprivate func hasDays(of other: Session) -> Bool {
    phase == other.phase && place.dates == other.place.dates && load == other.load
      && minutes == other.minutes && gapHours == other.gapHours && weekdays == other.weekdays
      && kind == other.kind && place.leastDays == other.place.leastDays
  }
}
