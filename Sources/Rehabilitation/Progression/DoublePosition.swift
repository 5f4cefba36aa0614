/// Where somebody stands in a double progression (EVIDENCE R2).
struct DoublePosition: Hashable {
  private var load: Amount
  private var repetitions: Int
  private var sessionsAtTop = 0

  /// The position at the start of a prescription.
  init(start dose: Dose, rule: DoubleProgression) {
    load = dose.load ?? Amount(0)
    repetitions = rule.repetitions.lowerBound
  }

  /// The dose of this position, in the sets and the rest of `base`.
  func dose(from base: Dose) -> Dose {
    var dose = base
    if case .sets(let sets, of: _) = base.work {
      dose.work = .sets(sets, of: .count(repetitions...repetitions))
    }
    if load > Amount(0) { dose.load = load }
    return dose
  }

  /// The position after a session in which every set reached its repetitions below the target
  /// effort.
  func afterGreenSession(by rule: DoubleProgression) -> DoublePosition {
    var next = self
    guard repetitions < rule.repetitions.upperBound else {
      next.sessionsAtTop += 1
      guard next.sessionsAtTop >= rule.sessions else { return next }
      next.sessionsAtTop = 0
      next.load = load + rule.step
      next.repetitions = rule.repetitions.lowerBound
      return next
    }
    let rise = rule.repetitions.count > 5 ? 2 : 1
    next.repetitions = min(repetitions + rise, rule.repetitions.upperBound)
    return next
  }
}
