/// The best places of a few sessions together, whatever activities they belong to.
///
/// A dynamic programme over the sessions in the order of their days. A state is the places that a
/// rule between it and a later session can reach, with the least cost of coming there; places that have
/// fallen behind every rule are forgotten, so that most states of a day meet again the next day. A
/// state that cannot come below the best answer known is dropped.
struct JointSearch {
  /// A start that no session outside the search forbids.
  struct Candidate {
    let place: TakenPlace
    let cost: PlacementCost
  }

  /// A session to place.
  struct Member {
    /// Its number on the board.
    let number: Int
    /// What it costs to leave it out.
    let missing: JointCost
    /// The longest reach of a rule after its end, in minutes.
    let reach: Int
    /// Its possible starts, cheapest first.
    let candidates: [Candidate]
  }

  /// A place that bears on later sessions.
  struct Held: Hashable {
    let member: Int
    let candidate: Int
  }

  private struct State {
    let held: [Held]
    let cost: JointCost
    let step: Int
  }

  private struct Step {
    let candidate: Int?
    let previous: Int
  }

  /// An answer: the candidate of each member, or none.
  struct Answer {
    let candidates: [Int?]
    let cost: JointCost
  }

  let members: [Member]
  /// What a candidate costs beside places that are held, or `nil` where it breaks a rule.
  let price: (Held, _ held: [Held]) -> PlacementCost?

  /// The least that the members from each position on cost.
  private let floors: [JointCost]
  /// The first minute at which a member from each position on may begin.
  private let firstStarts: [Int]

  init(members: [Member], price: @escaping (Held, _ held: [Held]) -> PlacementCost?) {
    self.members = members
    self.price = price
    var floors = [JointCost()]
    var firstStarts = [Int.max]
    for member in members.reversed() {
      let least = member.candidates.first.map { JointCost($0.cost) } ?? member.missing
      floors.append((floors.last ?? JointCost()) + least)
      let first = member.candidates.map(\.place.start.minuteNumber).min() ?? .max
      firstStarts.append(min(firstStarts.last ?? .max, first))
    }
    self.floors = floors.reversed()
    self.firstStarts = firstStarts.reversed()
  }

  /// The best answer that costs less than `bound`.
  ///
  /// A narrow pass finds a good answer; wider ones, cut short by what it costs, find the best. The
  /// answer is exact unless the work runs out.
  ///
  /// - Parameters:
  ///   - bound: What the answer must stay below.
  ///   - work: The number of candidates that may still be looked at.
  /// - Returns: The answer, if there is one, and whether nothing better exists.
  func best(below bound: JointCost, work: inout Int) -> (answer: Answer?, isExact: Bool) {
    var best: Answer?
    for width in [8, 64, .max] {
      let pass = pass(below: best?.cost ?? bound, width: width, work: &work)
      best = pass.answer ?? best
      if pass.isWhole { return (best, true) }
      if work <= 0 { break }
    }
    return (best, false)
  }

  private func pass(
    below bound: JointCost, width: Int, work: inout Int
  ) -> (answer: Answer?, isWhole: Bool) {
    var steps = [Step]()
    var layer = [State(held: [], cost: JointCost(), step: -1)]
    var isWhole = true
    for position in members.indices {
      var next = Layer()
      for state in layer {
        guard work > 0 else { return (nil, false) }
        extend(state, at: position, below: bound, into: &next, work: &work)
      }
      var states = next.states
      if states.count > width {
        isWhole = false
        states.sort { ($0.cost, $0.order) < ($1.cost, $1.order) }
        states.removeLast(states.count - width)
      }
      layer = states.map { arrival in
        steps.append(Step(candidate: arrival.candidate, previous: arrival.previous))
        return State(held: arrival.held, cost: arrival.cost, step: steps.count - 1)
      }
    }
    guard let last = layer.min(by: { $0.cost < $1.cost }) else { return (nil, isWhole) }
    var candidates = [Int?](repeating: nil, count: members.count)
    var step = last.step
    for position in members.indices.reversed() {
      candidates[position] = steps[step].candidate
      step = steps[step].previous
    }
    return (Answer(candidates: candidates, cost: last.cost), isWhole)
  }

  /// The states of one position, each with the best way to it.
  private struct Layer {
    struct Arrival {
      let held: [Held]
      let cost: JointCost
      let candidate: Int?
      let previous: Int
      let order: Int
    }

    private(set) var states = [Arrival]()
    private var positions = [[Held]: Int]()

    mutating func add(_ held: [Held], _ cost: JointCost, candidate: Int?, previous: Int) {
      let known = positions[held]
      let arrival = Arrival(
        held: held, cost: cost, candidate: candidate, previous: previous,
        order: known ?? states.count)
      if let known {
        if cost < states[known].cost { states[known] = arrival }
      } else {
        positions[held] = states.count
        states.append(arrival)
      }
    }
  }

  private func extend(
    _ state: State, at position: Int, below bound: JointCost, into next: inout Layer,
    work: inout Int
  ) {
    let member = members[position]
    let (floor, first) = (floors[position + 1], firstStarts[position + 1])
    let held = state.held.filter { isSeen($0, from: first) }
    for (index, candidate) in member.candidates.enumerated() {
      let least = state.cost + JointCost(candidate.cost)
      // The candidates only get dearer.
      guard least + floor < bound else { break }
      work -= 1
      let choice = Held(member: position, candidate: index)
      guard let more = price(choice, state.held) else { continue }
      let cost = least + JointCost(more)
      guard cost + floor < bound else { continue }
      let seen = isSeen(choice, from: first) ? held + [choice] : held
      next.add(seen, cost, candidate: index, previous: state.step)
    }
    let cost = state.cost + member.missing
    if cost + floor < bound { next.add(held, cost, candidate: nil, previous: state.step) }
  }

  /// Whether a rule of a place reaches as far as a minute.
  private func isSeen(_ held: Held, from minute: Int) -> Bool {
    let member = members[held.member]
    return member.candidates[held.candidate].place.end.minuteNumber + member.reach >= minute
  }
}
