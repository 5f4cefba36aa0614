import Rehabilitation

extension PlacementBoard {
  /// The open starts of a session, earliest first.
  func room(for number: Int) -> Room {
    let session = sessions[number]
    var room = Room()
    guard !session.isFixed else {
      if case .at(let place) = fixedPlace(of: number), let start = place.start {
        room.starts.append(open(number, at: start))
      }
      return room
    }
    for date in hours.days(of: session).eachDay { add(startsOf: number, on: date, to: &room) }
    // Where it should stay, which a person may have chosen off the grid.
    if let anchor = anchors[number]?.start, !room.starts.contains(where: { $0.start == anchor }),
      hindrance(of: number, at: anchor) == nil
    {
      let position = room.starts.firstIndex { $0.start > anchor } ?? room.starts.endIndex
      room.starts.insert(open(number, at: anchor), at: position)
    }
    return room
  }

  /// Adds the open starts of a session on a day, earliest first.
  func add(startsOf number: Int, on date: CivilDate, to room: inout Room) {
    let session = sessions[number]
    if let reason = hours.hindrance(of: session, on: date) ?? dayLimit(of: session, on: date) {
      return room.note(reason)
    }
    let length = session.minutes ?? 0
    let page = book[date]
    room.note(.window)
    let midnight = CivilDateTime(date, TimeOfDay(0))
    // On nearly all days the clock stays as it is.
    let day = midnight..<midnight.advanced(byMinutes: 1440 + length)
    let isCalm = clockChanges.change(breaking: day) == nil
    let shift = isCalm ? clockChanges.shift(at: midnight) : nil
    let others = entries(concerning: place(of: session, at: midnight), of: number)
    let busy = hours.busy(on: date, length: length)
    for window in hours.windows(on: date, for: session) {
      var nextBusy = busy.startIndex
      for minute in stride(
        from: window.lowerBound, through: window.upperBound - length, by: Self.grid)
      {
        let start = midnight.advanced(byMinutes: minute)
        let place = place(of: session, at: start, clockShift: shift)
        guard isCalm || clockChanges.change(breaking: place.start..<place.end) == nil
        else { continue }
        while nextBusy < busy.endIndex, busy[nextBusy].kept.upperBound <= place.start {
          nextBusy += 1
        }
        if nextBusy < busy.endIndex, busy[nextBusy].kept.lowerBound < place.end {
          room.note(.busy(busy[nextBusy].span))
        } else if let reason = hindrance(of: number, at: place, among: others) {
          room.note(reason)
        } else {
          room.starts.append(self.start(place, of: session, page: page))
        }
      }
    }
  }

  private func start(
    _ place: TakenPlace, of session: Session, page: DayBook.Page
  ) -> Room.Start {
    let span = place.start..<place.end
    return Room.Start(
      start: place.start, overlaps: page.routines.count { $0.overlaps(span) },
      followsMeal: session.load.waitsForMeals
        && page.digestion.contains { $0.contains(span.lowerBound) },
      exerciseCount: page.exerciseCount)
  }

  /// A start of a session, with what else is on its day.
  func open(_ number: Int, at start: CivilDateTime) -> Room.Start {
    self.start(
      place(of: sessions[number], at: start), of: sessions[number], page: book[start.date])
  }

  // MARK: Hindrances

  /// What forbids a session with a free choice a start.
  func hindrance(of number: Int, at start: CivilDateTime) -> MoveReason? {
    let place = place(of: sessions[number], at: start)
    return hours.hindrance(of: sessions[number], over: start..<place.end)
      ?? dayLimit(of: sessions[number], on: start.date) ?? hindrance(of: number, at: place)
  }

  /// What other sessions forbid a place.
  func hindrance(of number: Int, at place: TakenPlace) -> MoveReason? {
    hindrance(of: number, at: place, among: entries(concerning: place, of: number))
  }

  /// The rule of a day that one more session would break.
  func dayLimit(of session: Session, on date: CivilDate) -> MoveReason? {
    if session.kind == .procedure, book[date].procedureCount >= Self.mostProcedures {
      return .procedures(date)
    }
    return session.load.isStrengthOrImpact && book.takesRest(on: date) ? .restDay : nil
  }

  func entries(concerning place: TakenPlace, of number: Int) -> [DayBook.Entry] {
    let own = traits[number]
    let ownReach = max(own.gapHours * 60, own.leastDays * 1440)
    return book.entries(concerning: place, of: activities[number], ownReach: ownReach)
  }

  private func hindrance(
    of number: Int, at place: TakenPlace, among others: [DayBook.Entry]
  ) -> MoveReason? {
    for other in others where other.session != number {
      if other.activity == activities[number],
        let hours = gap(breaking: number, at: place, besides: other.session, at: other.place)
      {
        return .gap(hours: hours, sessions[other.session].id)
      }
      if let rule = place.breach(with: other.place) {
        return .spacing(rule, sessions[other.session].id)
      }
    }
    return nil
  }

  /// The gap of an activity that two of its sessions break, in hours.
  func gap(
    breaking number: Int, at place: TakenPlace, besides other: Int, at otherPlace: TakenPlace
  ) -> Int? {
    let isFirst = place.start < otherPlace.start
    let (first, second) = isFirst ? (place, otherPlace) : (otherPlace, place)
    let later = traits[isFirst ? other : number]
    guard !later.isFixed else { return nil }
    let isKept =
      clockChanges.leaves(hours: later.gapHours, between: first.start, and: second.start)
      && first.start.date.days(to: second.start.date) >= later.leastDays
    return isKept ? nil : max(later.gapHours, later.leastDays * 24)
  }
}
