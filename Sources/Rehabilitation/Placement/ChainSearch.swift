/// The best places of one activity's sessions, which follow each other at least gaps apart.
///
/// An exact dynamic programme over the whole span: a state is the start of the last placed session,
/// with the least cost of coming there; each session is placed after a state that leaves its gap, or
/// left out at the price of a missing one. Of two states the one that ends later and costs no less is
/// dropped, so that the work grows with the candidates, not with their combinations.
struct ChainSearch {
  /// A start that no other session forbids, with what it costs on its own.
  struct Candidate {
    let start: CivilDateTime
    let cost: PlacementCost
  }

  private struct State {
    let start: CivilDateTime?
    let cost: PlacementCost
    let step: Int?
  }

  private struct Step {
    let session: Int
    let start: CivilDateTime
    let previous: Int?
  }

  private var frontier = [State(start: nil, cost: PlacementCost(), step: nil)]
  private var steps = [Step]()
  private var sessionCount = 0

  /// Adds the next session.
  ///
  /// - Parameters:
  ///   - candidates: The session's possible starts, earliest first.
  ///   - follows: Whether a start leaves the gap to an earlier start; it must go on holding when
  ///     the start moves later or the earlier one earlier.
  mutating func append(
    candidates: [Candidate], where follows: (CivilDateTime, _ earlier: CivilDateTime) -> Bool
  ) {
    let session = sessionCount
    sessionCount += 1
    var placed = [State]()
    var best: State?
    var reached = 0
    for candidate in candidates {
      while reached < frontier.count,
        frontier[reached].start.map({ follows(candidate.start, $0) }) ?? true
      {
        if best.map({ frontier[reached].cost < $0.cost }) ?? true { best = frontier[reached] }
        reached += 1
      }
      guard let best else { continue }
      steps.append(Step(session: session, start: candidate.start, previous: best.step))
      placed.append(
        State(
          start: candidate.start, cost: best.cost + candidate.cost, step: steps.count - 1))
    }
    let skipped = frontier.map {
      State(start: $0.start, cost: $0.cost + PlacementCost(missing: 1), step: $0.step)
    }
    frontier = ChainSearch.undominated(placed, skipped)
  }

  /// The start of each session in the best choice; `nil` for one without a place.
  func best() -> [CivilDateTime?] {
    var starts = [CivilDateTime?](repeating: nil, count: sessionCount)
    var step = frontier.min { $0.cost < $1.cost }?.step
    while let current = step {
      starts[steps[current].session] = steps[current].start
      step = steps[current].previous
    }
    return starts
  }

  /// The states of two lists in order of start that no earlier state beats.
  private static func undominated(_ placed: [State], _ skipped: [State]) -> [State] {
    var states = [State]()
    var (left, right) = (placed[...], skipped[...])
    while let next = popEarliest(&left, &right) {
      if let last = states.last, !(next.cost < last.cost) { continue }
      states.append(next)
    }
    return states
  }

  private static func popEarliest(
    _ placed: inout ArraySlice<State>, _ skipped: inout ArraySlice<State>
  ) -> State? {
    guard let one = placed.first else { return skipped.popFirst() }
    guard let other = skipped.first else { return placed.popFirst() }
    let isSkippedFirst =
      switch (other.start, one.start) {
      case (nil, _): true
      case (let other?, let one?): other <= one
      case (_, nil): false
      }
    return isSkippedFirst ? skipped.popFirst() : placed.popFirst()
  }
}
