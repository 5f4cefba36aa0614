/// R6: the load follows the felt effort, 4% a point, at most 8% at once (EVIDENCE R6; F92, F93).
public struct EffortProgression: Hashable, Sendable {
  /// The effort aimed at, 0-10.
  public let target: ClosedRange<Int>
  /// What the load is rounded down to, in kilograms.
  public let step: Amount

  /// Load by felt effort.
  public init(target: ClosedRange<Int>, step: Amount) {
    self.target = target
    self.step = step
  }
}
