import Rehabilitation

/// The position of a person in DAPRE or one of its variants (EVIDENCE R3).
struct AdjustedPosition: RulePosition {
  private let rule: AdjustedProgression
  /// The working weight in kilograms, as displayed.
  private var weight: Amount

  /// The position at a first working weight.
  init(_ rule: AdjustedProgression, weight: Amount) {
    self.rule = rule
    self.weight = max(rule.step, weight.rounded(downTo: rule.step))
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    var dose = prescription.dose
    dose.load = nil
    let warmUps = rule.table.warmUps
    dose.work = .loadedSets([
      Work.LoadedSet(.count(warmUps.half...warmUps.half), load: share(50)),
      Work.LoadedSet(.count(warmUps.threeQuarters...warmUps.threeQuarters), load: share(75)),
      Work.LoadedSet(.max, load: share(100)), Work.LoadedSet(.max),
    ])
    return ProjectedDose(prescription, dose: dose)
  }

  private func share(_ percent: Int) -> Quantity {
    Quantity(weight.scaled(byPercent: percent).rounded(downTo: rule.step), .kilograms)
  }

  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move {
    let sets = outcome.repetitions
    // All sets, or only the two with as many repetitions as possible.
    let counted = sets.count > 2 ? Array(sets.dropFirst(2)) : sets
    guard let third = counted.first else { return (.held, .notReported) }
    let before = weight
    let fourth = counted.count > 1 ? counted[1] : nil
    // Repetitions of a heavier load than prescribed count as of the prescribed one.
    let used = min(outcome.load ?? weight, weight).rounded(downTo: rule.step)
    weight = rule.nextWeight(third: third, fourth: fourth, at: max(rule.step, used))
    let decides = rule.nextFrom == .fourth && fourth != nil
    return move(
      from: before, to: weight,
      because: decides ? .repetitions(fourth ?? third, set: 4) : .repetitions(third, set: 3))
  }

  mutating func lower() { weight = rule.stepped(weight, isUp: false) }
  mutating func raise() { weight = rule.stepped(weight, isUp: true) }
  mutating func limit(to other: AdjustedPosition) { weight = min(weight, other.weight) }

  var load: Amount? {
    get { weight }
    set { weight = max(rule.step, (newValue ?? weight).rounded(downTo: rule.step)) }
  }
}
