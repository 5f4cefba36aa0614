import Rehabilitation

extension PlacementBoard {
  /// The most candidates to look at in one pass over the sessions.
  private static let workOfPass = 100_000

  /// How often sessions are led back to where the calendar has them.
  private static let mostReturns = 4

  /// Makes room for sessions without a place, and leads those that left theirs back.
  ///
  /// The last step of all is a search for room that finds none. That search looks at nothing but
  /// the places, so placing the answer again, with every place taken for the calendar's, finds none
  /// either: an answer stands.
  ///
  /// - Parameter chains: The activities, the most urgent first.
  mutating func repair(_ chains: [SessionChain]) {
    var returns = 0
    while true {
      fill(chains)
      if makeRoom(for: chains, movingPublished: false) { continue }
      if makeRoom(for: chains, movingPublished: true) { continue }
      guard returns < Self.mostReturns, leadBack(chains) else { break }
      returns += 1
    }
    for number in chains.flatMap(\.numbers) where places[number] == nil {
      unplaced[number] = reason(for: number)
    }
  }

  /// Gives sessions without a place one that has become free.
  private mutating func fill(_ chains: [SessionChain]) {
    for number in chains.flatMap(\.numbers) where places[number] == nil {
      let starts = room(for: number).starts.map {
        (start: $0.start, cost: cost(of: $0, for: number))
      }
      if let start = starts.min(by: { $0.cost < $1.cost })?.start {
        take(number, at: PublishedPlace(date: start.date, start: start))
      }
    }
  }

  /// The board with only that on it which no search moves.
  private func bare(of chains: [SessionChain]) -> PlacementBoard {
    var bare = self
    for chain in chains where !chain.isFixed {
      for number in chain.numbers where places[number] != nil { bare.release(number) }
    }
    return bare
  }

  /// Moves sessions, as few as can be, so that one more has a place, or a more urgent one.
  ///
  /// - Returns: Whether there was a way.
  private mutating func makeRoom(for chains: [SessionChain], movingPublished: Bool) -> Bool {
    let wanting = chains.filter { $0.numbers.contains { places[$0] == nil } }
    guard !wanting.isEmpty else { return false }
    let (published, before) = (anchors, places)
    defer { anchors = published }
    let isStill = { (number: Int) in
      !movingPublished && published[number] != nil && published[number] == before[number]
    }
    let bare = bare(of: chains)
    var work = Self.workOfPass
    for chain in wanting {
      guard chain.isFixed || canHoldMore(chain, on: bare) else { continue }
      anchors = places
      if !chain.isFixed { replace(chain.numbers.filter { !isStill($0) }, of: chain) }
      for number in chain.numbers where places[number] == nil && work > 0 {
        guard !bare.room(for: number).starts.isEmpty else { continue }
        anchors = places
        replace(around: number, leaving: isStill, work: &work)
      }
    }
    return places != before
  }

  /// Whether more of an activity's sessions have a place on a board that has none of them.
  private func canHoldMore(_ chain: SessionChain, on bare: PlacementBoard) -> Bool {
    var alone = bare
    alone.anchors = places
    alone.placeOpen(chain)
    return alone.missingCount(of: chain) < missingCount(of: chain)
  }

  private func missingCount(of chain: SessionChain) -> Int {
    chain.numbers.count { places[$0] == nil }
  }

  /// Leads sessions back to where the calendar has them, and away from meals.
  ///
  /// An activity that lies as well beside the others as it would without them cannot lie better, so
  /// only the others are looked at.
  ///
  /// - Returns: Whether any moved.
  private mutating func leadBack(_ chains: [SessionChain]) -> Bool {
    let astray = chains.filter { !$0.isFixed && $0.numbers.contains(where: isAstray) }
    guard !astray.isEmpty else { return false }
    let (before, bare) = (places, bare(of: chains))
    var work = Self.workOfPass
    for chain in astray {
      var alone = bare
      alone.reserve(chain)
      alone.placeOpen(chain)
      guard alone.hindrance(of: chain.numbers) < hindrance(of: chain.numbers) else { continue }
      replace(chain.numbers, of: chain)
      for number in chain.numbers where isAstray(number) && work > 0 {
        guard let place = alone.places[number], place != places[number] else { continue }
        replace(around: number, leaving: { _ in false }, work: &work)
      }
    }
    return places != before
  }

  /// Whether a session is not where the calendar has it, or follows a meal without having been there.
  private func isAstray(_ number: Int) -> Bool {
    guard let anchor = anchors[number] else { return cost(of: number).meals > 0 }
    return places[number] != anchor
  }

  /// Why a session has no place beside all others.
  private func reason(for number: Int) -> UnplacedReason {
    let dates = sessions[number].place.dates
    if sessions[number].isFixed, case .nowhere(let reason) = fixedPlace(of: number) {
      return reason
    }
    let room = room(for: number)
    guard case .gap(let hours, let other) = room.hindrance else {
      return room.reason(for: sessions[number])
    }
    // Two of an activity that keep off each other's day are a matter of room, not of rest.
    let isOnItsDays = sessions.indices.contains { index in
      sessions[index].id == other && places[index].map { dates.contains($0.date) } ?? false
    }
    return hours <= 24 && isOnItsDays ? .crowded(dates) : .gap(hours: hours)
  }
}
