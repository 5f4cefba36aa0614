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

  /// Keeps the sessions of an activity that can stay where the calendar has them.
  mutating func reserve(_ chain: SessionChain) {
    for number in chain.numbers {
      guard let anchor = anchors[number], let start = anchor.start,
        hindrance(of: number, at: start) == nil
      else { continue }
      take(number, at: anchor)
    }
  }

  /// Places those sessions of an activity that have no place, as well as all of them together can
  /// lie beside what has one.
  mutating func placeOpen(_ chain: SessionChain) {
    let open = chain.numbers.filter { places[$0] == nil }
    var banned = Set<Ban>()
    let favourites = open.map { favourite(of: $0) }
    if areSpaced(favourites, of: open) {
      banned.formUnion(take(open, at: favourites))
      guard !banned.isEmpty else { return }
      release(open)
    }
    // Not each can have its favourite.
    let rooms = rooms(of: open)
    while true {
      let bans = take(open, at: search(open, rooms, without: banned))
      guard !bans.isEmpty else { return }
      banned.formUnion(bans)
      release(open)
    }
  }

  private mutating func release(_ numbers: [Int]) {
    for number in numbers where places[number] != nil { release(number) }
  }

  /// A day that a session may not take, since the others of its activity leave no room.
  private struct Ban: Hashable {
    let index: Int
    let date: CivilDate
  }

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

  private func search(
    _ numbers: [Int], _ rooms: [Room], without banned: Set<Ban>
  ) -> [CivilDateTime?] {
    let (gaps, longest) = (gapHours(of: numbers), longestMinutes(of: numbers))
    let settled = settledStarts(before: numbers, gaps, longest: longest)
    var search = ChainSearch()
    for (index, number) in numbers.enumerated() {
      let candidates = rooms[index].starts.lazy
        .filter { open in
          banned.isEmpty || !banned.contains(Ban(index: index, date: open.start.date))
        }
        .map { ChainSearch.Candidate(start: $0.start, cost: cost(of: $0, for: number)) }
      search.append(
        candidates: candidates, missing: missingCost(of: number), settled: settled[index],
        where: { start, earlier in
          leaves(gaps[index], from: earlier, to: start, of: number, longest: longest)
        })
    }
    return search.best()
  }

  /// Whether a session's start leaves its gap to the one before, none of which is longer than so many
  /// minutes.
  func leaves(
    _ hours: Int, from earlier: CivilDateTime, to start: CivilDateTime, of number: Int,
    longest: Int
  ) -> Bool {
    clockChanges.leaves(hours: hours, between: earlier, and: start)
      && earlier.date.days(to: start.date) >= sessions[number].place.leastDays
      && earlier.advanced(byMinutes: longest) <= start
  }

  /// The length of the longest of some sessions.
  func longestMinutes(of numbers: [Int]) -> Int {
    numbers.map { sessions[$0].minutes ?? 0 }.max() ?? 0
  }

  /// The gap that each session keeps to the one before; of two of one class the longer counts.
  func gapHours(of numbers: [Int]) -> [Int] {
    numbers.indices.map { index in
      let session = sessions[numbers[index]]
      guard index > 0, case let last = sessions[numbers[index - 1]], last.load == session.load,
        last.load != .none
      else { return session.gapHours }
      return max(session.gapHours, last.gapHours)
    }
  }

  /// Takes places for sessions of an activity, and tells on which days the others leave no room.
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

  /// For each session of a chain, a start that it and all later ones surely leave their gap to.
  private func settledStarts(
    before numbers: [Int], _ gaps: [Int], longest: Int
  ) -> [CivilDateTime] {
    var settled = CivilDateTime(minuteNumber: .max)
    return numbers.indices.reversed().map { index in
      let place = sessions[numbers[index]].place
      let gap = max(gaps[index] * 60, place.leastDays * 1440, longest)
      let first = CivilDateTime(place.dates.lowerBound, TimeOfDay(0))
      // A day more than the gap, whatever the clock does.
      settled = min(settled, first.advanced(byMinutes: -gap - 1440))
      return settled
    }.reversed()
  }
}

extension Session {
  /// Whether it may lie where another session of its activity may.
  fileprivate func hasDays(of other: Session) -> Bool {
    phase == other.phase && place.dates == other.place.dates && load == other.load
      && minutes == other.minutes && gapHours == other.gapHours && weekdays == other.weekdays
      && kind == other.kind && place.leastDays == other.place.leastDays
  }
}
