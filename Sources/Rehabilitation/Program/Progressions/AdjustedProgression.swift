/// R3: the working weight follows the repetitions of the last sets (EVIDENCE R3; F82-F86).
public struct AdjustedProgression: Hashable, Sendable {
  /// The table: Knight's six-repetition one, or a variant.
  public enum Table: String, CaseIterable, Hashable, Sendable {
    case dapre, apre3, apre10
  }

  /// Which set decides the next session (EVIDENCE 11, conflict 1).
  public enum DecidingSet: String, CaseIterable, Hashable, Sendable {
    case third = "set-3"
    case fourth = "set-4"
  }

  /// The table.
  public let table: Table
  /// Which set decides.
  public let nextFrom: DecidingSet
  /// What a load is rounded down to, in kilograms.
  public let step: Amount

  /// Progression by repetitions of the last sets.
  public init(table: Table, nextFrom: DecidingSet, step: Amount) {
    self.table = table
    self.nextFrom = nextFrom
    self.step = step
  }
}
