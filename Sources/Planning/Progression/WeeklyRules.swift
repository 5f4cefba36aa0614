import Rehabilitation

extension LinearProgression {
  /// The amount in a week (from 1) that began as `base` (EVIDENCE R1).
  public func amount(from base: Amount, inWeek week: Int) -> Amount {
    (base + rise(of: base, over: max(0, week - 1))).rounded(downTo: step)
  }

  /// What some weeks add to an amount, not yet rounded.
  func rise(of base: Amount, over weeks: Int) -> Amount {
    switch form {
    case .additive: return base.scaled(byPercent: percent * weeks)
    case .compound:
      let grown = (0..<weeks).reduce(base) { amount, _ in amount.scaled(byPercent: 100 + percent) }
      return grown - base
    }
  }
}

extension QuotaProgression {
  /// The quota of a week (from 1): `min(goal, start + rise * (week - 1))` (EVIDENCE R7).
  ///
  /// The baseline is the mean of `trials`, what was managed on ordinary days, or the rule's own
  /// where there are none. The mean is divided last, so that it is not cut before it is raised.
  public func quota(inWeek week: Int, trials: [Amount]) -> Amount {
    let raised = share(startPercent + risePercent * max(0, week - 1), of: trials)
    return rounded(raised, trials: trials)
  }

  /// The highest quota.
  func top(trials: [Amount]) -> Amount { rounded(.maximum, trials: trials) }

  /// What some weeks add, not yet rounded.
  func rise(over weeks: Int, trials: [Amount]) -> Amount {
    share(risePercent * weeks, of: trials)
  }

  /// A quota as it is displayed: no more than the goal, no less than a step.
  func rounded(_ quota: Amount, trials: [Amount]) -> Amount {
    // Whoever begins above the goal stays there, and nobody's quota is nothing.
    let aim = max(goal, share(startPercent, of: trials))
    return max(step, min(aim, quota).rounded(downTo: step))
  }

  private func share(_ percent: Int, of trials: [Amount]) -> Amount {
    let sum = trials.isEmpty ? baseline : trials.reduce(Amount(0), +)
    return Amount(thousandths: sum.scaled(byPercent: percent).thousandths / max(1, trials.count))
  }
}

extension QuotaProgression {
  /// Whether a quota is to be done in two equal bouts, two hours apart or more: above 15 minutes
  /// with more than 3 of pain at its end (EVIDENCE R7, `DES`).
  static func splits(_ quota: Quantity, pain: Int) -> Bool {
    guard let seconds = quota.seconds else { return false }
    return seconds > 15 * 60 && pain > 3
  }
}

extension DosePosition {
  /// The dose of the next session: in two bouts, where it is a long quota and the session before hurt.
  func projected(after pain: Int?) -> ProjectedDose {
    var projected = projected
    guard case .quota(let rule) = prescription.progression, let pain,
      let quota = projected.dose.quantity(movedBy: .quota),
      QuotaProgression.splits(quota, pain: pain), case .bouts(let bouts) = projected.dose.work,
      case .single(let interval) = bouts.first
    else { return projected }
    let half = Amount(thousandths: quota.low.thousandths / 2).rounded(downTo: rule.step)
    projected.dose.work = .bouts([
      .group(2, [Work.Interval(Quantity(half, quota.unit), manner: interval.manner)])
    ])
    projected.advice = .inTwoParts
    return projected
  }
}

extension StepProgression {
  /// The target of a week (from 1), to the nearest hundred (EVIDENCE R11).
  func target(inWeek week: Int, from baseline: Int) -> Int {
    rounded(baseline + rise(over: max(0, week), from: baseline), from: baseline)
  }

  /// What some weeks add, not yet rounded.
  func rise(over weeks: Int, from baseline: Int) -> Int {
    min(baseline * risePercent / 100, mostPerWeek) * weeks
  }

  /// A target as it is displayed; whoever begins above the goal stays there.
  func rounded(_ steps: Int, from baseline: Int) -> Int {
    min(max(goal, baseline), (steps + 50) / 100 * 100)
  }

  /// The baseline of trials, where they are the counts of days: fewer than 100 steps are something else,
  /// such as the minutes of a quota.
  static func baseline(ofTrials trials: [Amount]) -> Amount? {
    let days = trials.map { $0.thousandths / 1000 }
    return baseline(of: days).flatMap { $0 < 100 ? nil : Amount($0) }
  }

  /// The fewest days whose counts make a baseline.
  static let leastDays = 4

  /// The baseline of a week's counts: their median, of at least 4 days (EVIDENCE R11).
  public static func baseline(of days: [Int]) -> Int? {
    guard days.count >= leastDays else { return nil }
    let sorted = days.sorted()
    return (sorted[(days.count - 1) / 2] + sorted[days.count / 2]) / 2
  }
}
