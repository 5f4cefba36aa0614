import Rehabilitation

extension Linter {
  /// `rule-fits-dose`: a progression rule finds in the dose what it raises, and begins above 0.
  static let ruleFitsDose: Rule = { subject, report in
    for (prescription, path, _) in subject.prescriptions {
      guard let rule = prescription.progression,
        let finding = rule.finding(on: prescription.dose)
      else { continue }
      report.add(finding, at: path + ["progress", "rule"])
    }
  }
}

extension ProgressionRule {
  /// What keeps the rule from raising `dose`.
  fileprivate func finding(on dose: Dose) -> Finding? {
    let misfit = Finding.ruleFitsDose(name, dose)
    switch self {
    case .double(let rule):
      guard case .sets(_, of: .count(let repetitions)) = dose.work else { return misfit }
      return rule.repetitions.contains(repetitions.lowerBound)
        && rule.repetitions.contains(repetitions.upperBound)
        ? nil : .repetitionsOutside(rule.repetitions, dose)
    case .effort: return dose.work.setsAndRepetitions == nil ? misfit : nil
    case .adjustedByRepetitions(let rule): return finding(onLoadOf: dose, step: rule.step)
    case .tenRepetitionMaximum(let rule): return finding(onLoadOf: dose, step: rule.step)
    case .twoForTwo(let rule):
      guard case .sets(_, of: .count) = dose.work else { return misfit }
      return finding(onLoadOf: dose, step: rule.step)
    case .linear(let rule):
      guard let moved = dose.quantity(movedBy: name) else { return misfit }
      return rule.amount(from: moved.low, inWeek: 1) > Amount(0)
        ? nil : .ruleGivesNothing(step: rule.step)
    case .quota(let rule):
      guard dose.quantity(movedBy: name) != nil else { return misfit }
      return rule.baseline.scaled(byPercent: rule.startPercent) >= rule.step
        ? nil : .ruleGivesNothing(step: rule.step)
    case .steps: return dose.quantity(movedBy: name)?.unit == .steps ? nil : misfit
    case .motion(let rule):
      guard let range = dose.range else { return misfit }
      return range.upperBound <= rule.goal
        ? nil : .rangeBeyondGoal(range.upperBound, goal: rule.goal)
    case .weekly, .ladder: return nil
    }
  }

  /// What keeps the rule from raising the load of `dose`, which begins with at least a step.
  private func finding(onLoadOf dose: Dose, step: Amount) -> Finding? {
    guard let load = dose.quantity(movedBy: name) else { return .ruleFitsDose(name, dose) }
    return load.low >= step ? nil : .ruleGivesNothing(step: step)
  }
}
