/// The rows that turn readings into a verdict: the first one that matches wins.
public struct DecisionTable: Hashable, Sendable {
  /// The rows, first to last.
  public let rows: [DecisionRow]

  /// What readings mean under the limits of the programme or the phase.
  public func verdict(for readings: Readings, limits: PainLimits) -> Verdict {
    // In place: a row is copied only where it decides.
    rows.withUnsafeBufferPointer { rows in
      for position in rows.indices {
        if let found = rows[position].observations(in: readings, limits: limits) {
          return Verdict(row: rows[position], observations: found)
        }
      }
      return Verdict(row: DecisionTable.green, observations: [])
    }
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
