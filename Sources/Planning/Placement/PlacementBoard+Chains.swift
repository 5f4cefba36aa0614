import Rehabilitation

extension PlacementBoard {
  /// The sessions to place, activity by activity, the most urgent first.
  func chains() -> [SessionChain] {
    struct Key: Hashable {
      let activity: Int
      let isFixed: Bool
    }
    var firstDays = [Int: CivilDate]()
    for (number, session) in sessions.enumerated() {
      let day = number < immovableCount ? places[number]?.date : nil
      let first = day ?? session.place.dates.lowerBound
      firstDays[activities[number]] = min(firstDays[activities[number]] ?? first, first)
    }
    let numbers = (immovableCount..<sessions.count).filter { places[$0] == nil }
    let groups = Dictionary(grouping: numbers) { number in
      Key(activity: activities[number], isFixed: sessions[number].isFixed)
    }
    return groups.map { key, numbers in
      let first = sessions[numbers[0]]
      return SessionChain(
        numbers: numbers, isFixed: key.isFixed,
        rank: SessionChain.Rank(
          yields: yields(numbers[0]), urgency: first.urgency, load: first.load,
          firstDay: firstDays[key.activity] ?? first.place.dates.lowerBound,
          activity: first.id.activity))
    }.sorted { $0.rank < $1.rank }
  }

  /// Whether a session makes way for those of a leading programme; what a clinic does never does.
  private func yields(_ number: Int) -> Bool {
    let session = sessions[number]
    return !request.leading.isEmpty && !request.leading.contains(session.program)
      && session.kind != .appointment
  }

  /// The place of a session in the order of clashes, the most urgent first; what yields is the least
  /// urgent.
  func urgency(of number: Int) -> Int { yields(number) ? 8 : sessions[number].urgency }

  /// Keeps the sessions of an activity that can stay where the calendar has them.
  mutating func reserve(_ chain: SessionChain) {
    for number in chain.numbers {
      guard let anchor = anchors[number], let start = anchor.start,
        hindrance(of: number, at: start) == nil
      else { continue }
      take(number, at: anchor)
    }
  }

  /// Places the sessions of an activity that have no place, at the least cost of all of them together
  /// beside what has one.
  mutating func placeOpen(_ chain: SessionChain) {
    let open = chain.numbers.filter { places[$0] == nil }
    var banned = Set<Ban>()
    let spacing = ChainSpacing(of: open.map { sessions[$0] }, clockChanges)
    let favourites = open.map { favourite(of: $0) }
    if spacing.isKept(by: favourites) {
      banned.formUnion(take(open, at: favourites))
      guard !banned.isEmpty else { return }
      release(open)
    }
    // Not each can have its favourite.
    let rooms = rooms(of: open)
    while true {
      let bans = take(open, at: search(open, rooms, spacing, without: banned))
      guard !bans.isEmpty else { return }
      banned.formUnion(bans)
      release(open)
    }
  }

  private mutating func release(_ numbers: [Int]) {
    for number in numbers where places[number] != nil { release(number) }
  }

  /// A day that a session may not take, since other sessions of its activity leave no room there.
  private struct Ban: Hashable {
    let index: Int
    let date: CivilDate
  }

  /// The open starts of each session; sessions alike share them.
  private func rooms(of numbers: [Int]) -> [Room] {
    var rooms = [Room]()
    for (index, number) in numbers.enumerated() {
      let isLikeLast =
        index > 0 && sessions[number].hasDays(of: sessions[numbers[index - 1]])
        && anchors[number] == nil && anchors[numbers[index - 1]] == nil
      rooms.append(isLikeLast ? rooms[index - 1] : room(for: number))
    }
    return rooms
  }

  /// The best starts of all sessions together.
  private func search(
    _ numbers: [Int], _ rooms: [Room], _ spacing: ChainSpacing, without banned: Set<Ban>
  ) -> [CivilDateTime?] {
    let safeStarts = spacing.safeStarts
    var search = ChainSearch()
    for (index, number) in numbers.enumerated() {
      let candidates = rooms[index].starts.lazy
        .filter { open in
          banned.isEmpty || !banned.contains(Ban(index: index, date: open.start.date))
        }
        .map { ChainSearch.Candidate(start: $0.start, cost: cost(of: $0, for: number)) }
      search.append(
        candidates: candidates, missing: missingCost(of: number),
        safeStart: safeStarts[index],
        where: { start, earlier in spacing.isKept(by: index, at: start, after: earlier) })
    }
    return search.best()
  }

  /// Takes places for sessions of an activity.
  ///
  /// - Returns: The days on which the others leave no room.
  private mutating func take(_ numbers: [Int], at starts: [CivilDateTime?]) -> [Ban] {
    var bans = [Ban]()
    for (index, number) in numbers.enumerated() {
      guard let start = starts[index] else { continue }
      if hindrance(of: number, at: start) != nil {
        bans.append(Ban(index: index, date: start.date))
      } else {
        take(number, at: PublishedPlace(date: start.date, start: start))
      }
    }
    return bans
  }
}

extension Session {
  /// Whether it may be wherever another session of its activity may.
  fileprivate func hasDays(of other: Session) -> Bool {
    phase == other.phase && place.dates == other.place.dates && load == other.load
      && minutes == other.minutes && gapHours == other.gapHours && weekdays == other.weekdays
      && kind == other.kind && place.leastDays == other.place.leastDays
  }
}
