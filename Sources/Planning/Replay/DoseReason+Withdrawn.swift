import Rehabilitation

extension DoseReason {
  /// The same where the rise of an item came too soon after others, of which there are so many in a week at most:
  /// the dose stays.
  func withdrawn(item index: Int, _ most: Int) -> DoseReason {
    guard item == index, let step, step.change == .raised else { return self }
    return DoseReason(
      item: item, cause: cause,
      step: DoseStep(
        change: .held, rule: step.rule, reason: .capPerWeek(most), before: step.before,
        after: step.before))
  }
}
