/// A row of the decision table.
public struct DecisionRow: Hashable, Sendable {
  /// The row's number in EVIDENCE 3.6, 1...12; a row that has several cases stands for each of them.
  public let number: Int
  /// The conditions, one of which must hold.
  public let conditions: [Condition]
  /// What the readings mean.
  public let signal: Signal
  /// What follows.
  public let consequence: Consequence
  /// Where it comes from.
  public let citations: [Citation]

  init(
    _ number: Int, _ conditions: [Condition], _ signal: Signal, _ consequence: Consequence,
    _ citations: String...
  ) {
    self.number = number
    self.conditions = conditions
    self.signal = signal
    self.consequence = consequence
    self.citations = citations.map { Citation($0) }
  }

  /// What in the readings makes the row match, without repeats; `nil` where it does not match.
  func observations(in readings: Readings, limits: PainLimits) -> [Observation]? {
    var all: [Observation]?
    for condition in conditions {
      guard let found = condition.observations(in: readings, limits: limits) else { continue }
      all = found.reduce(into: all ?? []) { if !$0.contains($1) { $0.append($1) } }
    }
    return all
  }
}
