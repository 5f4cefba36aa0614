import Rehabilitation

extension PlacementBoard {
  /// The answer to the request, with why each session is where it is.
  ///
  /// - Parameters:
  ///   - unplaced: Why sessions have no place, by number.
  ///   - unknown: The clinic's appointments that name no session.
  /// - Returns: The answer.
  func placement(
    unplaced: [Int: UnplacedReason], unknown: [ClinicAppointment]
  ) -> Placement {
    let open = immovableCount..<sessions.count
    let placed = open.compactMap { number in
      places[number].map { place in
        PlacedSession(
          session: sessions[number], date: place.date, start: place.start,
          note: note(on: number, at: place), skipped: skipped(by: number))
      }
    }
    let missing = open.compactMap { number in
      unplaced[number].map { reason in
        (id: sessions[number].id, session: sessions[number], reason: reason)
      }
    }.sorted { $0.id < $1.id }
    return Placement(
      placed: placed.sorted(),
      unplaced: missing.map {
        UnplacedSession(id: "\($0.id)", heading: $0.session.heading, reason: $0.reason)
      },
      moves: open.compactMap(move).sorted { $0.id < $1.id }, unknownAppointments: unknown)
  }

  /// The typed hour of a session, where the clock skips it.
  private func skipped(by number: Int) -> CivilDateTime? {
    let place = sessions[number].place
    guard place.isTyped, sessions[number].minutes != nil, !given.contains(number),
      clockChanges.skips(place.wish)
    else { return nil }
    return place.wish
  }

  private func move(of number: Int) -> Placement.Move? {
    let id = sessions[number].id
    guard let from = request.published[id], from != places[number] else { return nil }
    return Placement.Move(
      id: id, from: from, to: places[number], reason: reason(against: from, of: number))
  }

  private func note(on number: Int, at place: PublishedPlace) -> PlacementNote {
    let session = sessions[number]
    if given.contains(number) { return PlacementNote(choice: .given, rest: nil, window: nil) }
    guard !session.isFixed, let start = place.start else {
      return PlacementNote(choice: .fixed, rest: nil, window: nil)
    }
    let end = start.advanced(byMinutes: session.minutes ?? 0)
    return PlacementNote(
      choice: choice(of: number, at: start), rest: rest(before: number, at: start),
      window: hours.window(holding: start..<end, for: session))
  }

  private func choice(of number: Int, at start: CivilDateTime) -> PlacementNote.Choice {
    let session = sessions[number]
    if let published = request.published[session.id] {
      guard published.start != start else { return .stays }
      return .moved(from: published, reason(against: published, of: number))
    }
    let wish = session.place.wish
    return wish == start ? .wished : .nearest(hindrance(of: number, at: wish))
  }

  /// What forbids a session a place that it left.
  private func reason(against place: PublishedPlace, of number: Int) -> MoveReason {
    if sessions[number].isFixed || given.contains(number) { return .fixedTime }
    guard let start = place.start else { return .betterTogether }
    return hindrance(of: number, at: start) ?? .betterTogether
  }
}

extension PlacementBoard {
  /// The session before, of the same class or activity, whose gap this one keeps.
  private func rest(before number: Int, at start: CivilDateTime) -> PlacementNote.Rest? {
    let place = place(of: sessions[number], at: start)
    var last: DayBook.Entry?
    for entry in entries(concerning: place, of: number)
    where entry.session != number && entry.place.start < start
      && (entry.activity == activities[number]
        || entry.place.load == place.load && place.load != .none)
    {
      if last.map({ $0.place.start < entry.place.start }) ?? true { last = entry }
    }
    guard let last else { return nil }
    let minutes = start.minuteNumber - last.place.start.minuteNumber
    return PlacementNote.Rest(hours: minutes / 60, after: sessions[last.session].id)
  }
}
