/// R7: the same quota on good and bad days, raised each week by a share of the baseline (EVIDENCE R7;
/// F30, F31, F32).
public struct QuotaProgression: Hashable, Sendable {
  /// The mean of the trials where the person gives none, in the dose's own unit.
  public let baseline: Amount
  /// The first quota, in percent of the baseline.
  public let startPercent: Int
  /// The weekly rise, in percent of the baseline.
  public let risePercent: Int
  /// The quota at which it stops rising.
  public let goal: Amount
  /// What a quota is rounded down to.
  public let step: Amount

  /// A quota by time.
  public init(
    baseline: Amount, startPercent: Int, risePercent: Int, goal: Amount, step: Amount
  ) {
    self.baseline = baseline
    self.startPercent = startPercent
    self.risePercent = risePercent
    self.goal = goal
    self.step = step
  }
}
