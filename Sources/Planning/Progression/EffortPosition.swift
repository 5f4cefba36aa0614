import Rehabilitation

/// The position of a person in a load that follows the felt effort (EVIDENCE R6).
struct EffortPosition: RulePosition {
  private let rule: EffortProgression
  private let startLoad: Amount?
  /// The load in kilograms; `nil` until one is reported.
  private var kilograms: Amount?

  /// The position at the prescribed load, where there is one.
  init(_ rule: EffortProgression, load: Amount?) {
    self.rule = rule
    startLoad = load
    kilograms = load
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    var dose = prescription.dose
    if let kilograms { dose.load = kilograms }
    return ProjectedDose(prescription, dose: dose)
  }

  /// Without a report the effort was the aimed one, which leaves the load as it was.
  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move {
    let before = kilograms
    let percent = outcome.effort.map(rule.percent(after:)) ?? 0
    guard let used = outcome.load ?? kilograms else {
      guard percent > 0, let effort = outcome.effort else { return (.held, .notReported) }
      kilograms = rule.step
      return (.raised, .effort(effort, target: rule.target))
    }
    var next = used
    if percent != 0 {
      next = used.scaled(byPercent: 100 + percent).rounded(downTo: rule.step)
      if percent > 0 { next = max(next, used) } else { next = max(next, min(used, rule.step)) }
    }
    // Whoever took more than was prescribed still climbs no more than the rule's most at once.
    if let before {
      let most = before.scaled(byPercent: 100 + EffortProgression.mostPercent)
      next = min(next, max(before, most.rounded(downTo: rule.step)))
    }
    if let before { next = max(next, min(before, rule.step)) }
    kilograms = next > Amount(0) ? next : nil
    guard let effort = outcome.effort else {
      return move(
        from: before, to: next, because: outcome.load.map { .loadUsed($0) } ?? .notReported)
    }
    let isStuck = percent > 0 && next == before
    return move(
      from: before, to: next,
      because: isStuck ? .stepTooCoarse(rule.step) : .effort(effort, target: rule.target))
  }

  mutating func lower() {
    guard let load = kilograms else { return }
    let lower = load.scaled(byPercent: 100 - EffortProgression.mostPercent)
      .rounded(downTo: rule.step)
    if startLoad == nil, lower == Amount(0) {
      kilograms = nil
    } else {
      kilograms = max(lower, min(load, rule.step))
    }
  }

  mutating func raise() { kilograms = (kilograms ?? Amount(0)) + rule.step }

  mutating func limit(to other: EffortPosition) {
    guard let kilograms, let most = other.kilograms, most < kilograms else { return }
    self.kilograms = most
  }

  var load: Amount? {
    get { kilograms }
    set { kilograms = newValue.map { max(rule.step, $0.rounded(downTo: rule.step)) } }
  }
}

extension EffortProgression {
  /// The most that the load changes at once, in percent (EVIDENCE R6).
  static let mostPercent = 8

  /// The change of the load after a reported effort, in percent: 4 for each point beside the target,
  /// at most 8 (EVIDENCE R6; F92, `DES`).
  ///
  /// A single point too many takes off 4%, within the 2.5-5% of F93.
  public func percent(after effort: Int) -> Int {
    let points = max(0, target.lowerBound - effort) - max(0, effort - target.upperBound)
    let most = EffortProgression.mostPercent
    return max(-most, min(most, 4 * points))
  }
}
