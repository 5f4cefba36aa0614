import Planning

extension Simulation.Problem {
  /// The problem in a sentence without its full stop.
  public var words: String {
    switch self {
    case .deadlock(let program): "'\(program)' never comes to its end"
    case .endless(let stay, let most):
      "the phase '\(stay.phase)' lasts \(stay.days) days, and may last \(most)"
    case .closedGate(let stay):
      "the gate of '\(stay.phase)' stays shut for somebody who does all that it asks"
    case .driesUp(let shortfall):
      shortfall.activity.map { activity in
        "the seven days from \(shortfall.date) on hold '\(activity)' "
          + "\(shortfall.held) times, and '\(shortfall.phase ?? "")' asks for \(shortfall.asked)"
      } ?? "no phase of '\(shortfall.program)' is laid out on \(shortfall.date)"
    case .jump(let jump):
      "\(jump.exercise) in '\(jump.activity)' jumps from \(jump.from) to \(jump.to) on \(jump.date)"
    }
  }
}
