/// R4: three sets of ten around a 10RM that is tested again each week (EVIDENCE R4; F87-F89).
public struct TenRepetitionProgression: Hashable, Sendable {
  /// DeLorme goes from light to heavy, Oxford from heavy to light.
  public enum Order: Hashable, Sendable {
    case lightToHeavy, heavyToLight
  }

  /// The order of the sets.
  public let order: Order
  /// What a load is rounded down to, in kilograms.
  public let step: Amount

  /// Three sets around a 10RM.
  public init(order: Order, step: Amount) {
    self.order = order
    self.step = step
  }
}
