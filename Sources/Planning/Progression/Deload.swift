import Rehabilitation

extension Settings.Deload {
  /// Whether a week of a phase is a lighter one (EVIDENCE R12).
  ///
  /// - Parameters:
  ///   - week: The week of the phase, from 1.
  ///   - closed: The weeks before it, in order. One of the last two in which nothing was done was
  ///     light enough.
  /// - Returns: Whether it is one.
  public func lightens(week: Int, after closed: [WeekOutcome]) -> Bool {
    guard week > 0, everyWeeks > 0, week.isMultiple(of: everyWeeks) else { return false }
    return !closed.suffix(2).contains { $0.planned > 0 && $0.undone >= $0.planned }
  }

  /// Whether sessions of a class become lighter: strength, heavy tendon work and jumping; holds,
  /// movement and walks stay.
  public func applies(to load: LoadClass) -> Bool {
    switch load {
    case .strength, .tendonHeavy, .plyometric: true
    default: false
    }
  }
}

extension DosePosition {
  /// The dose of the next session in a lighter week (EVIDENCE R12).
  func lightened(by deload: Settings.Deload) -> ProjectedDose {
    lightened(setsPercent: deload.setsPercent, loadPercent: deload.loadPercent)
  }

  /// The last green dose, or else the next one, at a share after a flare (EVIDENCE R14).
  ///
  /// What a red session lowered since is the most.
  func eased(toPercent percent: Int) -> ProjectedDose {
    var eased = lastGreenSinceRed
    eased.dose = eased.dose.lightened(setsPercent: percent, loadPercent: 100)
    return eased
  }

  private func lightened(setsPercent: Int, loadPercent: Int) -> ProjectedDose {
    var lighter = projected
    lighter.dose = lighter.dose.lightened(
      setsPercent: setsPercent, loadPercent: loadPercent,
      step: prescription.progression?.loadStep ?? Amount(thousandths: 500))
    return lighter
  }
}

extension ProgressionRule {
  /// What a load is rounded down to, in kilograms; `nil` where the rule names none.
  fileprivate var loadStep: Amount? {
    switch self {
    case .double(let rule): rule.step
    case .adjustedByRepetitions(let rule): rule.step
    case .tenRepetitionMaximum(let rule): rule.step
    case .twoForTwo(let rule): rule.step
    case .effort(let rule): rule.step
    case .linear(let rule): rule.step
    case .weekly, .ladder, .quota, .motion, .steps: nil
    }
  }
}
