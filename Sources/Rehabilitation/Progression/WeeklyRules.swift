extension LinearProgression {
  /// The amount in a week (from 1) that began as `base` (EVIDENCE R1).
  public func amount(from base: Amount, inWeek week: Int) -> Amount {
    let weeks = max(0, week - 1)
    switch form {
    case .additive:
      return base.scaled(byPercent: 100 + percent * weeks).rounded(downTo: step)
    case .compound:
      let grown = (0..<weeks).reduce(base) { amount, _ in amount.scaled(byPercent: 100 + percent) }
      return grown.rounded(downTo: step)
    }
  }
}

extension QuotaProgression {
  /// The quota of a week (from 1): `min(goal, start + rise * (week - 1))` (EVIDENCE R7).
  ///
  /// The baseline is the mean of `trials`, what was managed on ordinary days, or the rule's own
  /// where there are none. The mean is divided last, so that it is not cut before it is raised.
  public func quota(inWeek week: Int, trials: [Amount]) -> Amount {
    let sum = trials.isEmpty ? baseline : trials.reduce(Amount(0), +)
    func quota(_ percent: Int) -> Amount {
      Amount(thousandths: sum.scaled(byPercent: percent).thousandths / max(1, trials.count))
    }
    // Whoever begins above the goal stays there, and nobody's quota is nothing.
    let aim = max(goal, quota(startPercent))
    let raised = quota(startPercent + risePercent * max(0, week - 1))
    return max(step, min(aim, raised).rounded(downTo: step))
  }
}

extension StepProgression {
  /// The target of a week (from 1), to the nearest hundred (EVIDENCE R11).
  func target(inWeek week: Int) -> Int {
    let rise = min(baseline * risePercent / 100, mostPerWeek)
    return min(goal, (baseline + rise * max(0, week) + 50) / 100 * 100)
  }
}
