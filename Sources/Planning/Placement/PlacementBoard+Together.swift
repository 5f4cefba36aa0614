import Rehabilitation

extension PlacementBoard {
  /// The most sessions that are placed together.
  private static let mostMembers = 12

  /// The most candidates to look at around one session.
  private static let workOfOne = 20_000

  /// Places sessions of an activity anew, if they hinder each other less then.
  mutating func replace(_ numbers: [Int], of chain: SessionChain) {
    let (old, cost) = (places, hindrance(of: numbers))
    for number in numbers where places[number] != nil { release(number) }
    placeOpen(chain)
    guard hindrance(of: numbers) < cost else { return restore(numbers, from: old) }
  }

  /// Places a session and those around it anew, if they hinder each other less then.
  ///
  /// - Parameters:
  ///   - number: The session.
  ///   - isStill: Whether a session must stay.
  ///   - work: The number of candidates that may still be looked at.
  mutating func replace(
    around number: Int, leaving isStill: (Int) -> Bool, work: inout Int
  ) {
    let numbers = neighbours(of: number, leaving: isStill)
    let (old, cost) = (places, hindrance(of: numbers))
    for number in numbers where places[number] != nil { release(number) }
    let starts = starts(of: numbers, betterThan: numbers.map { old[$0]?.start }, work: &work)
    for (number, start) in zip(numbers, starts ?? []) {
      guard let start else { continue }
      take(number, at: PublishedPlace(date: start.date, start: start))
    }
    guard starts != nil, hindrance(of: numbers) < cost else { return restore(numbers, from: old) }
  }

  private mutating func restore(_ numbers: [Int], from old: [PublishedPlace?]) {
    for number in numbers where places[number] != nil { release(number) }
    for number in numbers {
      if let place = old[number] { take(number, at: place) }
    }
  }

  /// A session and those nearest to its wished place, in the order of their days.
  private func neighbours(of number: Int, leaving isStill: (Int) -> Bool) -> [Int] {
    let own = sessions[number].place
    func distance(_ other: Int) -> Int {
      let start = places[other]?.start ?? sessions[other].place.wish
      return abs(start.minuteNumber - own.wish.minuteNumber)
    }
    let days =
      own.dates.lowerBound.advanced(by: -7)...own.dates.upperBound.advanced(by: 7)
    let others = (settledCount..<sessions.count).filter { other in
      other != number && !sessions[other].isFixed && !given.contains(other) && !isStill(other)
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
          place: place(of: session, at: open.start), cost: cost(of: open, for: number))
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
        longest = max(longest, traits[other].gapHours * 60, traits[other].leastDays * 1440)
      }
      if traits[number].isStrengthOrImpact, traits[other].isStrengthOrImpact {
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
    let own = traits[number]
    let date = place.start.date
    var price = PlacementCost()
    var procedures = 0
    var hardDays = Set<Int>()
    for other in held {
      let otherNumber = members[other.member].number
      let otherPlace = members[other.member].candidates[other.candidate].place
      let otherTraits = traits[otherNumber]
      if place.breach(with: otherPlace) != nil { return nil }
      let isOwn = activities[otherNumber] == activities[number]
      if isOwn, gap(breaking: number, at: place, besides: otherNumber, at: otherPlace) != nil {
        return nil
      }
      if otherTraits.isStrengthOrImpact { hardDays.insert(otherPlace.start.date.dayNumber) }
      guard otherPlace.start.date == date else { continue }
      if otherTraits.isProcedure { procedures += 1 }
      if !isOwn, own.keepsOff(otherTraits) { price.days += 2 }
    }
    if own.isProcedure, book[date].procedureCount + procedures >= Self.mostProcedures {
      return nil
    }
    if own.isStrengthOrImpact, book.takesRest(on: date, besides: hardDays) { return nil }
    return price
  }
}
