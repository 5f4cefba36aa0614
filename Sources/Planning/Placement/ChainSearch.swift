import Rehabilitation

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

    /// Whether its last session, if it has one, is no later than a start; `nil` is later than all.
    func ends(by other: CivilDateTime?) -> Bool {
      guard let start, let other else { return true }
      return start <= other
    }
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
  ///   - missing: What it costs to leave the session out.
  ///   - safeStart: A start that this session and all later ones surely follow; of the states up to it
  ///     only the best is kept.
  ///   - follows: Whether a start leaves the gap to an earlier start; it must go on holding when
  ///     the start moves later or the earlier one earlier.
  mutating func append(
    candidates: some Sequence<Candidate>, missing: PlacementCost = PlacementCost(missing: 1),
    safeStart: CivilDateTime,
    where follows: (CivilDateTime, _ earlier: CivilDateTime) -> Bool
  ) {
    let free = frontier.prefix { state in state.start.map { $0 <= safeStart } ?? true }
    let frontier = frontier[max(0, free.count - 1)...]
    let session = sessionCount
    sessionCount += 1
    var states = [State]()
    states.reserveCapacity(frontier.count + 64)
    var best: State?
    var (reached, kept) = (frontier.startIndex, frontier.startIndex)
    // Leaves the session out after each state that ends no later than a start.
    func skip(upTo start: CivilDateTime?) {
      while kept < frontier.endIndex, frontier[kept].ends(by: start) {
        let (state, cost) = (frontier[kept], frontier[kept].cost + missing)
        kept += 1
        guard states.last.map({ cost < $0.cost }) ?? true else { continue }
        states.append(State(start: state.start, cost: cost, step: state.step))
      }
    }
    for candidate in candidates {
      skip(upTo: candidate.start)
      while reached < frontier.endIndex,
        frontier[reached].start.map({ follows(candidate.start, $0) }) ?? true
      {
        if best.map({ frontier[reached].cost < $0.cost }) ?? true { best = frontier[reached] }
        reached += 1
      }
      guard let best, case let cost = best.cost + candidate.cost,
        states.last.map({ cost < $0.cost }) ?? true
      else { continue }
      steps.append(Step(session: session, start: candidate.start, previous: best.step))
      states.append(State(start: candidate.start, cost: cost, step: steps.count - 1))
    }
    skip(upTo: nil)
    self.frontier = states
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
}
