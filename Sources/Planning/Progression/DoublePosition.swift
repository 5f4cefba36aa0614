import Rehabilitation

/// The position of a person in a double progression (EVIDENCE R2).
struct DoublePosition: RulePosition {
  private let rule: DoubleProgression
  private let startLoad: Amount
  /// The load in kilograms; 0 for body weight.
  private var kilograms: Amount
  private var repetitions: Int
  private var sessionsAtTop = 0
  private var sessionsBelow = 0

  /// The position at the start of a prescription.
  init(start dose: Dose, rule: DoubleProgression) {
    self.rule = rule
    startLoad = dose.load ?? Amount(0)
    kilograms = startLoad
    repetitions = rule.repetitions.lowerBound
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    var dose = prescription.dose
    if case .sets(let sets, of: _) = dose.work {
      dose.work = .sets(sets, of: .count(repetitions...repetitions))
    }
    if kilograms > Amount(0) { dose.load = kilograms }
    return ProjectedDose(prescription, dose: dose)
  }

  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move {
    if let used = outcome.load, used < kilograms {
      sessionsAtTop = 0
      return (.held, .loadUsed(used))
    }
    let sets = dose.work.setsAndRepetitions?.sets ?? 1
    let done = outcome.repetitions
    // A set without a repetition was not done, and one number stands for every set.
    let sound = done.count { $0 > 0 }
    guard sound == done.count else {
      sessionsAtTop = 0
      return (.held, .setsMissing(done: sound, of: sets))
    }
    guard done.count <= 1 || done.count >= sets else {
      sessionsAtTop = 0
      return (.held, .setsMissing(done: done.count, of: sets))
    }
    return rise(least: done.min() ?? repetitions, effort: outcome.effort)
  }

  private mutating func rise(least: Int, effort: Int?) -> Move {
    let range = rule.repetitions
    guard least >= range.lowerBound else { return fallBelow() }
    sessionsBelow = 0
    let isTooHard = effort.map { $0 > rule.target } ?? false
    guard least >= range.upperBound, !isTooHard else {
      sessionsAtTop = 0
      if least < repetitions {
        return (.held, .repetitionsMissed(least: least, target: repetitions))
      }
      guard repetitions < range.upperBound else {
        return (.held, .effort(effort ?? rule.target, target: rule.target...rule.target))
      }
      raiseRepetitions()
      return (.raised, .repetitionsReached)
    }
    sessionsAtTop += 1
    guard sessionsAtTop >= rule.sessions else {
      let isBelowTop = repetitions < range.upperBound
      raiseRepetitions()
      return (
        isBelowTop ? .raised : .held, .building(streak: sessionsAtTop, of: rule.sessions)
      )
    }
    raiseLoad()
    return (.raised, .repetitionsReached)
  }

  private mutating func fallBelow() -> Move {
    sessionsBelow += 1
    sessionsAtTop = 0
    guard sessionsBelow >= 2 else { return (.held, .belowRange(sessions: sessionsBelow)) }
    // Below one step only body weight is left, where the prescription began with it.
    let least = startLoad == Amount(0) ? Amount(0) : rule.step
    guard kilograms > least else { return (.held, .belowRange(sessions: sessionsBelow)) }
    lowerLoad(to: max(least, kilograms - rule.step))
    return (.lowered, .belowRange(sessions: 2))
  }

  mutating func interrupt() { sessionsAtTop = 0 }

  mutating func lower() {
    if repetitions > rule.repetitions.lowerBound {
      repetitions = max(rule.repetitions.lowerBound, repetitions - rule.repetitionRise)
      (sessionsAtTop, sessionsBelow) = (0, 0)
    } else if kilograms > startLoad {
      lowerLoad(to: max(startLoad, kilograms - rule.step))
    }
    sessionsAtTop = 0
  }

  mutating func raise() {
    if repetitions < rule.repetitions.upperBound { raiseRepetitions() } else { raiseLoad() }
  }

  mutating func limit(to other: DoublePosition) {
    // A lighter load with more repetitions is a step back.
    guard (other.kilograms, other.repetitions) < (kilograms, repetitions) else { return }
    (kilograms, repetitions) = (other.kilograms, other.repetitions)
    (sessionsAtTop, sessionsBelow) = (0, 0)
  }

  var load: Amount? {
    get { kilograms > Amount(0) ? kilograms : nil }
    set {
      let least = min(rule.step, startLoad)
      kilograms = max(least, (newValue ?? Amount(0)).rounded(downTo: rule.step))
    }
  }

  private mutating func raiseRepetitions() {
    repetitions = min(repetitions + rule.repetitionRise, rule.repetitions.upperBound)
  }

  private mutating func raiseLoad() {
    kilograms = kilograms + rule.step
    repetitions = rule.repetitions.lowerBound
    (sessionsAtTop, sessionsBelow) = (0, 0)
  }

  /// Back to a lighter load, from where its top is two repetitions away.
  private mutating func lowerLoad(to lighter: Amount) {
    kilograms = lighter
    repetitions = max(rule.repetitions.lowerBound, rule.repetitions.upperBound - 2)
    (sessionsAtTop, sessionsBelow) = (0, 0)
  }
}

extension DoubleProgression {
  /// The repetitions of one step: 2 in ranges five and more wide.
  fileprivate var repetitionRise: Int { repetitions.count > 5 ? 2 : 1 }
}
