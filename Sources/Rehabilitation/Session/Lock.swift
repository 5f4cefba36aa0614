/// A flag that stopped the plan.
public struct Lock: Hashable, Sendable {
  /// When.
  public let moment: CivilDateTime
  /// Why.
  public let verdict: Verdict

  /// A stop at a moment, for a reason.
  package init(
    moment: CivilDateTime, verdict: Verdict
  ) {
    self.moment = moment
    self.verdict = verdict
  }
}
