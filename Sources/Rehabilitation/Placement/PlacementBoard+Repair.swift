extension PlacementBoard {
  /// The most sessions that are placed together.
  private static let mostMembers = 12

  /// How often the activities are gone through, since one that makes way may help another.
  private static let mostRounds = 4

  /// The most candidates to look at around one session, and for all of them.
  private static let (workOfOne, workOfAll) = (20_000, 100_000)

  /// Places sessions together with those around them where an activity did worse than it would alone.
  ///
  /// An activity that lies as well beside the others as it would without them cannot lie better, so
  /// only the others are looked at.
  ///
  /// - Parameters:
  ///   - chains: The activities, the most urgent first.
  ///   - bare: The board with nothing on it but what cannot move.
  mutating func repair(_ chains: [SessionChain], from bare: PlacementBoard) {
    var work = Self.workOfAll
    for _ in 0..<Self.mostRounds {
      let before = places
      repair(chains, from: bare, work: &work)
      fill(chains)
      if places == before { return }
    }
  }

  private mutating func repair(
    _ chains: [SessionChain], from bare: PlacementBoard, work: inout Int
  ) {
    for chain in chains where chain.numbers.contains(where: isWanting) {
      var alone = bare
      alone.placeFlexible(chain)
      guard alone.cost(of: chain).hindered < cost(of: chain).hindered else { continue }
      for number in chain.numbers where isWanting(number) && work > 0 {
        guard let place = alone.places[number], place != places[number] else { continue }
        replace(around: number, work: &work)
      }
    }
  }

  /// Whether a session has no place, or not the one it should have.
  private func isWanting(_ number: Int) -> Bool {
    let cost = cost(of: number)
    return cost.missing > 0 || cost.meals > 0 || cost.moved > 0
  }

  private func cost(of chain: SessionChain) -> PlacementCost {
    chain.numbers.reduce(PlacementCost()) { $0 + cost(of: $1) }
  }

  private func cost(of number: Int) -> PlacementCost {
    guard let start = places[number]?.start else { return missingCost(of: number) }
    return cost(of: open(number, at: start), for: sessions[number])
  }

  /// Gives sessions without a place one that has become free.
  private mutating func fill(_ chains: [SessionChain]) {
    for number in chains.flatMap(\.numbers) where places[number] == nil {
      let session = sessions[number]
      let room = room(for: number)
      if let best = room.starts.min(by: { cost(of: $0, for: session) < cost(of: $1, for: session) })
      {
        unplaced[number] = nil
        take(number, at: PublishedPlace(date: best.start.date, start: best.start))
      } else {
        unplaced[number] = reason(for: number, in: room)
      }
    }
  }

  /// Why a session has no place beside all others.
  private func reason(for number: Int, in room: Room) -> UnplacedReason {
    let dates = sessions[number].place.dates
    guard case .gap(let hours, let other) = room.hindrance else {
      return room.reason(for: sessions[number])
    }
    // Two of an activity that keep off each other's day are a matter of room, not of rest.
    let isOnItsDays = sessions.indices.contains { index in
      sessions[index].id == other && places[index].map { dates.contains($0.date) } ?? false
    }
    return hours <= 24 && isOnItsDays ? .crowded(dates) : .gap(hours: hours)
  }

  // MARK: Together

  /// Places a session and those around it anew, if that is better for all of them together.
  private mutating func replace(around number: Int, work: inout Int) {
    let numbers = neighbours(of: number)
    let old = numbers.map { places[$0] }
    for number in numbers where places[number] != nil { release(number) }
    let starts = starts(of: numbers, betterThan: old.map { $0?.start }, work: &work)
    for (index, number) in numbers.enumerated() {
      let start = starts.map { $0[index] }
      let place = start.map { $0.map { PublishedPlace(date: $0.date, start: $0) } } ?? old[index]
      if let place {
        take(number, at: place)
        unplaced[number] = nil
      } else if unplaced[number] == nil {
        // The filling tells why.
        unplaced[number] = .noWindow(sessions[number].place.dates)
      }
    }
  }

  /// A session and those nearest to its wished place, in the order of their days.
  private func neighbours(of number: Int) -> [Int] {
    let wish = sessions[number].place
    func distance(_ other: Int) -> Int {
      let place = places[other]?.start
      let start =
        place ?? CivilDateTime(sessions[other].place.wishedDate, sessions[other].place.wishedTime)
      return abs(
        start.minuteNumber - CivilDateTime(wish.wishedDate, wish.wishedTime).minuteNumber)
    }
    let days =
      wish.dates.lowerBound.advanced(by: -7)...wish.dates.upperBound.advanced(by: 7)
    let others = (settledCount..<sessions.count).filter { other in
      other != number && !sessions[other].isFixed && !given.contains(other)
        && days.contains(places[other]?.date ?? sessions[other].place.wishedDate)
    }
    let near = others.sorted { (distance($0), $0) < (distance($1), $1) }
    return (near.prefix(Self.mostMembers - 1) + [number]).sorted()
  }

  /// The best starts of some sessions together, if they beat those they had.
  private func starts(
    of numbers: [Int], betterThan old: [CivilDateTime?], work: inout Int
  ) -> [CivilDateTime?]? {
    let members = members(numbers)
    var bound = JointCost()
    var held = [JointSearch.Held]()
    for (index, member) in members.enumerated() {
      guard let start = old[index] else {
        bound = bound + member.missing
        continue
      }
      guard let candidate = member.candidates.firstIndex(where: { $0.place.start == start }) else {
        return nil
      }
      let choice = JointSearch.Held(member: index, candidate: candidate)
      guard let price = price(of: choice, among: held, members) else { return nil }
      bound = bound + JointCost(member.candidates[candidate].cost + price)
      held.append(choice)
    }
    let search = JointSearch(members: members) { choice, held in
      price(of: choice, among: held, members)
    }
    var share = min(work, Self.workOfOne)
    work -= share
    let answer = search.best(below: bound, work: &share).answer
    work += max(0, share)
    return answer.map { answer in
      answer.candidates.enumerated().map { index, candidate in
        candidate.map { members[index].candidates[$0].place.start }
      }
    }
  }

  private func members(_ numbers: [Int]) -> [JointSearch.Member] {
    numbers.map { number in
      let session = sessions[number]
      let candidates = room(for: number).starts.map { open in
        JointSearch.Candidate(
          place: place(of: session, at: open.start), cost: cost(of: open, for: session))
      }
      return JointSearch.Member(
        number: number, missing: JointCost(missing: session.urgency, missingCost(of: number)),
        reach: reach(of: number, among: numbers),
        candidates: candidates.sorted { $0.cost < $1.cost })
    }
  }

  /// How far in minutes a rule between a session and one of some others looks, at most.
  private func reach(of number: Int, among others: [Int]) -> Int {
    let session = sessions[number]
    let place = place(of: session, at: origin)
    // A day more for rules about one day, and one for clocks that skip a day.
    return others.reduce(2 * 1440) { reach, other in
      guard other != number else { return reach }
      var longest = place.reach(to: self.place(of: sessions[other], at: origin))
      if activities[other] == activities[number] {
        longest = max(
          longest, sessions[other].gapHours * 60, sessions[other].place.leastDays * 1440)
      }
      if session.load.isStrengthOrImpact, sessions[other].load.isStrengthOrImpact {
        longest = max(longest, 7 * 1440)
      }
      return max(reach, longest + 2 * 1440)
    }
  }

  /// What a candidate costs beside others, or `nil` where it breaks a rule with them.
  private func price(
    of choice: JointSearch.Held, among held: [JointSearch.Held], _ members: [JointSearch.Member]
  ) -> PlacementCost? {
    let number = members[choice.member].number
    let place = members[choice.member].candidates[choice.candidate].place
    let session = sessions[number]
    let date = place.start.date
    var price = PlacementCost()
    var procedures = 0
    var hardDays = Set<Int>()
    for other in held {
      let otherNumber = members[other.member].number
      let otherPlace = members[other.member].candidates[other.candidate].place
      let otherSession = sessions[otherNumber]
      if place.breach(with: otherPlace) != nil { return nil }
      let isOwn = activities[otherNumber] == activities[number]
      if isOwn, gap(breaking: number, at: place, besides: otherNumber, at: otherPlace) != nil {
        return nil
      }
      if otherSession.load.isStrengthOrImpact { hardDays.insert(otherPlace.start.date.dayNumber) }
      guard otherPlace.start.date == date else { continue }
      if otherSession.kind == .procedure { procedures += 1 }
      if !isOwn, session.keepsOff(otherSession) { price.days += 2 }
    }
    if session.kind == .procedure,
      book[date].procedureCount + procedures >= Self.mostProcedures
    {
      return nil
    }
    if session.load.isStrengthOrImpact, book.takesRest(on: date, besides: hardDays) { return nil }
    return price
  }
}

extension Session {
  /// Whether it would rather lie on another day than a session: exercise and tests keep off exercise.
  fileprivate func keepsOff(_ other: Session) -> Bool {
    tires && other.load.isExercise || load.isExercise && other.tires
  }

  /// Whether it keeps off days of exercise; scores taken once belong on their day.
  var tires: Bool { load.isExercise || kind == .measurement && place.leastDays > 0 }
}
