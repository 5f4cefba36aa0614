import Rehabilitation

/// The position of a person in the two-for-two rule (EVIDENCE R5).
struct TwoForTwoPosition: RulePosition {
  private let rule: TwoForTwoProgression
  private let goal: Int
  private var kilograms: Amount
  /// The sessions running with two spare repetitions.
  private var streak = 0

  /// The position at the prescribed load, with so many repetitions as the goal.
  init(_ rule: TwoForTwoProgression, load: Amount, goal: Int) {
    self.rule = rule
    self.goal = goal
    kilograms = load
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    var dose = prescription.dose
    dose.load = kilograms
    return ProjectedDose(prescription, dose: dose)
  }

  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move {
    if let used = outcome.load, used < kilograms {
      streak = 0
      return (.held, .loadUsed(used))
    }
    guard let last = outcome.repetitions.last else {
      streak = 0
      return (.held, .notReported)
    }
    streak = last >= goal + 2 ? streak + 1 : 0
    guard streak >= 2 else {
      return (.held, .spareRepetitions(last, goal: goal, sessions: streak))
    }
    streak = 0
    let before = kilograms
    kilograms = raised
    guard kilograms > before else { return (.held, .stepTooCoarse(rule.step)) }
    return (.raised, .spareRepetitions(last, goal: goal, sessions: 2))
  }

  mutating func interrupt() { streak = 0 }

  mutating func lower() {
    streak = 0
    load = Amount(thousandths: kilograms.thousandths * 100 / (100 + rule.percent))
  }

  mutating func raise() {
    streak = 0
    kilograms = raised > kilograms ? raised : kilograms + rule.step
  }

  mutating func limit(to other: TwoForTwoPosition) {
    guard other.kilograms < kilograms else { return }
    kilograms = other.kilograms
    streak = 0
  }

  var load: Amount? {
    get { kilograms }
    set {
      let least = min(rule.step, kilograms)
      kilograms = max(least, (newValue ?? kilograms).rounded(downTo: rule.step))
    }
  }

  /// The load after a rise, of 10% and 4 kg at most; never rounded up, and never less.
  private var raised: Amount {
    let share = kilograms.scaled(byPercent: 100 + min(rule.percent, 10))
    let raised = min(share, kilograms + TwoForTwoProgression.mostRise)
    return max(kilograms, raised.rounded(downTo: rule.step))
  }
}

extension TwoForTwoProgression {
  /// The most that a rise adds in kilograms: the end of the range for the legs of the smaller and less
  /// trained (EVIDENCE R5, `K: NSCA Essentials of S&C`, `DES`).
  static let mostRise = Amount(4)
}
