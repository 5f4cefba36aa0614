/// R11: steps a day, raised each week by a share of the baseline (EVIDENCE R11; F34).
public struct StepProgression: Hashable, Sendable {
  /// The median of a week's steps where the person gives none.
  public let baseline: Int
  /// The weekly rise, in percent of the baseline.
  public let risePercent: Int
  /// The most that a week adds.
  public let mostPerWeek: Int
  /// The aim.
  public let goal: Int

  /// Steps a day.
  public init(baseline: Int, risePercent: Int, mostPerWeek: Int, goal: Int) {
    self.baseline = baseline
    self.risePercent = risePercent
    self.mostPerWeek = mostPerWeek
    self.goal = goal
  }
}
