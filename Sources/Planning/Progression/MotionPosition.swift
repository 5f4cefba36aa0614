import Rehabilitation

/// The position of a person in a progression of a joint's movement (EVIDENCE R9).
struct MotionPosition: RulePosition {
  private let rule: MotionProgression
  private let first: Int
  /// The bend that is aimed at, in degrees.
  private var target: Int
  /// The measuring days on which it was met.
  private var passes = Set<CivilDate>()
  /// The climbs of the last 7 days.
  private var climbs = [CivilDate]()

  /// The pain up to which a measurement counts, 0-10.
  static let mostPain = 4
  /// The measuring days that a rung takes.
  static let daysPerRung = 2

  /// The position at a measured bend, down to 5 degrees, or else at the end of a dose's range.
  init(_ rule: MotionProgression, start: Amount?, range: ClosedRange<Int>?) {
    self.rule = rule
    let measured = start.map { $0.thousandths / 5000 * 5 }
    first = min(rule.goal, measured ?? range?.upperBound ?? rule.goal)
    target = first
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    var dose = prescription.dose
    dose.range = min(dose.range?.lowerBound ?? 0, target)...target
    return ProjectedDose(prescription, dose: dose)
  }

  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move {
    guard let measured = outcome.measured, measured.unit == .degrees else {
      return (.held, .notReported)
    }
    if let pain = outcome.pain, pain > MotionPosition.mostPain { return (.held, .painAbove(pain)) }
    let degrees = measured.low.thousandths / 1000
    guard degrees >= target else { return (.held, .measured(degrees, target: target)) }
    passes.insert(outcome.date)
    guard !isAtTop else { return (.unchanged, .topReached) }
    let needed = MotionPosition.daysPerRung
    guard passes.count >= needed else {
      return (.held, .building(streak: passes.count, of: needed))
    }
    climbs.removeAll { $0.days(to: outcome.date) >= 7 }
    guard climbs.count < rule.mostPerWeek else { return (.held, .capPerWeek(rule.mostPerWeek)) }
    climbs.append(outcome.date)
    defer { raise() }
    return (.raised, .measured(degrees, target: target))
  }

  mutating func lower() {
    target = max(first, target - rule.step)
    passes = []
  }

  mutating func raise() {
    target = min(rule.goal, target + rule.step)
    passes = []
  }

  mutating func limit(to other: MotionPosition) {
    guard other.target < target else { return }
    target = other.target
    passes = []
  }

  var mostRisesPerWeek: Int? { rule.mostPerWeek }

  var isAtTop: Bool { target >= rule.goal }
}
