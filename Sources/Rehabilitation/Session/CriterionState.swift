/// How a gate's criterion stands.
public struct CriterionState: Hashable, Sendable {
  /// What was found, in numbers.
  public enum Finding: Hashable, Sendable {
    /// A count, and the number that is needed.
    case count(Int, of: Int)
    /// A value, in the criterion's unit.
    case value(Amount)
    /// The value of one leg, in the unit of the test, where both are compared and the other's is missing.
    case oneLeg(Amount)
  }

  /// The criterion.
  public let criterion: Criterion
  /// Whether it is met.
  public let isMet: Bool
  /// Whether the person answered it, yes or no.
  public let isAnswered: Bool
  /// What was found; `nil` where nothing was logged.
  public let found: Finding?

  /// How a criterion stands.
  package init(
    criterion: Criterion, isMet: Bool, isAnswered: Bool, found: Finding?
  ) {
    self.criterion = criterion
    self.isMet = isMet
    self.isAnswered = isAnswered
    self.found = found
  }
}
