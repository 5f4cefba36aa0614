/// R5: two or more spare repetitions in the last set of two sessions running raise the load
/// (EVIDENCE R5; F90, F91).
public struct TwoForTwoProgression: Hashable, Sendable {
  /// The rise in percent, at most 10.
  public let percent: Int
  /// What a load is rounded down to, in kilograms.
  public let step: Amount

  /// Progression by spare repetitions.
  public init(percent: Int, step: Amount) {
    self.percent = percent
    self.step = step
  }
}
