import Rehabilitation

/// The search for the best places of a few sessions together, beside all others of a board.
struct JointPlacement {
  private let board: PlacementBoard
  private let members: [JointSearch.Member]

  /// The most candidates to look at in one search.
  static let most = 20_000

  /// Sessions in the order of their days, none of which has a place on the board.
  init(of numbers: [Int], on board: PlacementBoard) {
    self.board = board
    members = numbers.map { JointPlacement.member($0, among: numbers, on: board) }
  }

  /// Looks for the best starts of the sessions together.
  ///
  /// - Parameters:
  ///   - old: The starts that they had; `nil` for a session without one.
  ///   - work: The number of candidates that may still be looked at.
  /// - Returns: The starts; `nil` where none beat those that they had.
  func starts(betterThan old: [CivilDateTime?], work: inout Int) -> [CivilDateTime?]? {
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
      guard let price = price(of: choice, among: held) else { return nil }
      bound = bound + JointCost(member.candidates[candidate].cost + price)
      held.append(choice)
    }
    let search = JointSearch(members: members) { choice, held in
      price(of: choice, among: held)
    }
    var share = min(work, Self.most)
    work -= share
    let answer = search.best(below: bound, work: &share).answer
    work += max(0, share)
    return answer.map { answer in
      answer.candidates.enumerated().map { index, candidate in
        candidate.map { members[index].candidates[$0].place.start }
      }
    }
  }

  /// A session with its open starts, the cheapest first.
  private static func member(
    _ number: Int, among numbers: [Int], on board: PlacementBoard
  ) -> JointSearch.Member {
    let session = board.sessions[number]
    let candidates = board.room(for: number).starts.map { open in
      JointSearch.Candidate(
        place: board.place(of: session, at: open.start), cost: board.cost(of: open, for: number))
    }
    return JointSearch.Member(
      number: number,
      missing: JointCost(missing: board.urgency(of: number), board.missingCost(of: number)),
      reach: reach(of: number, among: numbers, on: board),
      candidates: candidates.sorted { $0.cost < $1.cost })
  }

  /// How far in minutes a rule between a session and one of some others looks, at most.
  private static func reach(
    of number: Int, among others: [Int], on board: PlacementBoard
  ) -> Int {
    let (origin, traits) = (board.origin, board.traits)
    let place = board.place(of: board.sessions[number], at: origin)
    // A day more for rules about one day, and one for clocks that skip a day.
    return others.reduce(2 * 1440) { reach, other in
      guard other != number else { return reach }
      var longest = place.reach(to: board.place(of: board.sessions[other], at: origin))
      if board.activities[other] == board.activities[number] {
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
    of choice: JointSearch.Held, among held: [JointSearch.Held]
  ) -> PlacementCost? {
    let number = members[choice.member].number
    let place = members[choice.member].candidates[choice.candidate].place
    let own = board.traits[number]
    let date = place.start.date
    var price = PlacementCost()
    var procedures = 0
    var hardDays = Set<Int>()
    for other in held {
      let otherNumber = members[other.member].number
      let otherPlace = members[other.member].candidates[other.candidate].place
      let otherTraits = board.traits[otherNumber]
      if place.breach(with: otherPlace) != nil { return nil }
      let isOwn = board.activities[otherNumber] == board.activities[number]
      if isOwn, board.gap(breaking: number, at: place, besides: otherNumber, at: otherPlace) != nil
      {
        return nil
      }
      if otherTraits.isStrengthOrImpact { hardDays.insert(otherPlace.start.date.dayNumber) }
      guard otherPlace.start.date == date else { continue }
      if otherTraits.isProcedure { procedures += 1 }
      if !isOwn, own.keepsOff(otherTraits) { price.days += 2 }
    }
    if own.isProcedure,
      board.book[date].procedureCount + procedures >= PlacementBoard.mostProcedures
    {
      return nil
    }
    if own.isStrengthOrImpact, board.book.takesRest(on: date, besides: hardDays) { return nil }
    return price
  }
}
