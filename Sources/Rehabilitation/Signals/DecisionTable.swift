/// The rows that turn readings into a verdict: the first one that matches wins.
///
/// ```swift
/// var readings = Readings()
/// readings.pain = 7
/// let limits = PainLimits(green: 3, amber: 5, citations: [.design])
/// let verdict = DecisionTable.standard.verdict(for: readings, limits: limits)  // red
/// ```
public struct DecisionTable: Sendable {
  /// The rows, first to last.
  public let rows: [DecisionRow]
  /// Every condition of the rows in their order, with its row's position.
  private let conditions: [(condition: Condition, row: Int)]

  init(rows: [DecisionRow]) {
    self.rows = rows
    conditions = rows.indices.flatMap { row in rows[row].conditions.map { ($0, row) } }
  }

  /// What readings mean under the limits of the programme or the phase.
  public func verdict(for readings: Readings, limits: PainLimits) -> Verdict {
    let found = conditions.first {
      $0.condition.observations(in: readings, limits: limits) != nil
    }
    guard let row = found.map({ rows[$0.row] }) else {
      return Verdict(row: DecisionTable.green, observations: [])
    }
    return Verdict(row: row, observations: row.observations(in: readings, limits: limits) ?? [])
  }
}

/// What a session's readings mean, and why.
public struct Verdict: Hashable, Sendable {
  /// What they mean.
  public let signal: Signal
  /// The number of the deciding row in EVIDENCE 3.6.
  public let row: Int
  /// The readings that decided; empty where none complained.
  public let observations: [Observation]
  /// What follows.
  public let consequence: Consequence
  /// Where the row comes from.
  public let citations: [Citation]

  init(row: DecisionRow, observations: [Observation]) {
    signal = row.signal
    self.row = row.number
    self.observations = observations
    consequence = row.consequence
    citations = row.citations
  }
}
