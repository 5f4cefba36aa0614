/// A prescription with the dose of one session.
struct ProjectedDose: Hashable {
  /// The prescription, with its dose and exercise replaced by this session's.
  var prescription: Prescription
  /// The name of the ladder's rung, where the rung has one.
  var rung: String?

  init(_ prescription: Prescription, rung: String? = nil) {
    self.prescription = prescription
    self.rung = rung
  }
}

/// The doses of a prescription, session after session, on the assumption "on time and green".
struct DoseProjection {
  private let prescription: Prescription
  private let trials: [Amount]
  private let firstWeek: Int
  private var ladder = LadderPosition()
  private var double: DoublePosition?

  /// The doses of a prescription whose first session lies in `firstWeek` of its phase.
  init(_ prescription: Prescription, trials: [Amount], firstWeek: Int) {
    self.prescription = prescription
    self.trials = trials
    self.firstWeek = firstWeek
  }

  /// The dose of the next session, in a week of the phase counted from 1.
  ///
  /// A table names weeks of the phase; a rule that raises begins with the first session.
  mutating func next(week: Int, on date: CivilDate) -> ProjectedDose {
    var projected = ProjectedDose(prescription)
    let weekOfRule = week - firstWeek + 1
    switch prescription.progression {
    case .weekly(let doses):
      let dose = doses.last { $0.weeks.lowerBound <= week } ?? doses.first
      projected.prescription.dose = dose?.dose ?? prescription.dose
    case .ladder(let rule):
      let rung = rule.rungs[ladder.rung]
      projected.rung = rung.title
      projected.prescription.dose = rung.dose ?? prescription.dose
      projected.prescription.exercise = rung.exercise ?? prescription.exercise
      ladder.recordGreenSession(on: date, climbing: rule)
    case .linear(let rule):
      guard let base = prescription.dose.quantity(movedBy: .linear) else { break }
      let amount = rule.amount(from: base.low, inWeek: weekOfRule)
      projected.prescription.dose = prescription.dose.moved(by: .linear, to: amount)
    case .double(let rule):
      let position = double ?? DoublePosition(start: prescription.dose, rule: rule)
      projected.prescription.dose = position.dose(from: prescription.dose)
      double = position.afterGreenSession(by: rule)
    case .quota(let rule):
      let quota = rule.quota(inWeek: weekOfRule, trials: trials)
      projected.prescription.dose = prescription.dose.moved(by: .quota, to: quota)
    case .steps(let rule):
      let target = Amount(rule.target(inWeek: weekOfRule))
      projected.prescription.dose = prescription.dose.moved(by: .steps, to: target)
    case .effort, .adjustedByRepetitions, .tenRepetitionMaximum, .twoForTwo, .motion, nil:
      // These follow what the person reports; until then the dose stays as it is written.
      break
    }
    return projected
  }
}
