import Rehabilitation

extension PlacementBoard {
  /// Gives sessions the clinic's times, whatever else is there.
  ///
  /// - Returns: The appointments that name no session to place.
  mutating func placeGiven() -> [ClinicAppointment] {
    request.availability.appointments.filter { appointment in
      guard let number = session(for: appointment) else { return true }
      let moment = clockChanges.start(typed: appointment.start) ?? appointment.start
      let start = sessions[number].minutes == nil ? nil : moment
      give(number, PublishedPlace(date: moment.date, start: start))
      return false
    }
  }

  /// The session that an appointment is for: the one that it names, or of its activity the one that
  /// is wished for nearest to it.
  private func session(for appointment: ClinicAppointment) -> Int? {
    func distance(_ number: Int) -> Int {
      abs(sessions[number].place.wishedDate.days(to: appointment.start.date))
    }
    let open = (immovableCount..<sessions.count).filter { !given.contains($0) }
    return open.first { "\(sessions[$0].id)" == appointment.name }
      ?? open.filter { sessions[$0].isOf(appointment.name) }
      .min { (distance($0), $0) < (distance($1), $1) }
  }

  /// The place of a session that has one time, or none; or why it has no place.
  enum FixedPlace {
    case at(PublishedPlace)
    case nowhere(UnplacedReason)
  }

  /// What the calendar has of a session that has one time, or none.
  enum Fixture {
    /// The calendar has it there.
    case standing
    /// The calendar has it elsewhere: it was moved.
    case moved
    /// The calendar does not have it.
    case new
  }

  /// Places those of some sessions that have one time, or none, and have no place yet.
  mutating func placeFixed(_ chain: SessionChain, _ fixture: Fixture) {
    for number in chain.numbers where places[number] == nil && self.fixture(of: number) == fixture {
      if case .at(let place) = fixedPlace(of: number) { take(number, at: place) }
    }
  }

  private func fixture(of number: Int) -> Fixture {
    guard let anchor = anchors[number] else { return .new }
    let session = sessions[number]
    let start = session.minutes.flatMap { fixedStart(of: session, minutes: $0) }
    let date = start?.date ?? session.place.wishedDate
    return anchor == PublishedPlace(date: date, start: start) ? .standing : .moved
  }

  /// The start of a session that has one time; `nil` where its day is skipped.
  private func fixedStart(of session: Session, minutes: Int) -> CivilDateTime? {
    let wish = session.place.wish
    return session.place.isTyped
      ? clockChanges.start(typed: wish) : clockChanges.start(wished: wish, minutes: minutes)
  }

  /// The place of a session that has one time, or none, beside what is taken.
  func fixedPlace(of number: Int) -> FixedPlace {
    let session = sessions[number]
    let date = session.place.wishedDate
    guard let minutes = session.minutes else {
      if let earliest = request.earliest, date < earliest.date { return .nowhere(.past(earliest)) }
      return .at(PublishedPlace(date: date, start: nil))
    }
    if let first = hours.firstDay(for: session.load), date < first {
      return .nowhere(.tooSoon(until: first))
    }
    guard session.allows(date), let start = fixedStart(of: session, minutes: minutes)
    else { return .nowhere(.noWindow(session.place.dates)) }
    let place = place(of: session, at: start)
    if let reason = hours.hindrance(ofFixed: session, over: start..<place.end)
      ?? (session.isWalkedAround ? nil : hindrance(of: number, at: place))
    {
      return .nowhere(UnplacedReason(reason, dates: session.place.dates))
    }
    return .at(PublishedPlace(date: start.date, start: start))
  }
}

extension Session {
  /// Whether its activity has a name, alone or led by its programme's id.
  func isOf(_ name: String) -> Bool {
    id.activity == name || id.activity == "\(program).\(name)"
      || "\(program).\(id.activity)" == name
  }
}
