import Rehabilitation

/// A check that no dose climbs higher at once than its own rule allows.
///
/// Compared is the highest dose of the phase stay so far, or the first one that is prescribed: the way back
/// to it after a flare is no jump.
struct DoseWatch {
  /// One prescription within one phase stay.
  private struct Strand: Hashable {
    let program: String, phase: String, activity: String
    let stay: CivilDate
    let position: Int
  }

  /// The highest dose of a strand, and the days on which it was raised.
  private struct Peak {
    var height: Int
    var dose: Dose
    var climbs = [CivilDate]()
  }

  private var peaks = [Strand: Peak]()
  /// The doses that climbed too high at once.
  private(set) var jumps = [Simulation.Jump]()

  /// Checks the doses of a session of an activity, in a phase stay that began on a day.
  mutating func see(_ placed: PlacedSession, of activity: Activity, inStayFrom stay: CivilDate) {
    let session = placed.session
    guard session.mainItems.count == activity.prescriptions.count else { return }
    for (position, item) in session.mainItems.enumerated() {
      let strand = Strand(
        program: session.program, phase: session.phase, activity: session.id.activity, stay: stay,
        position: position)
      let prescription = activity.prescriptions[position]
      guard let dose = item.dose, let height = prescription.height(of: item) else { continue }
      guard var peak = peaks[strand] else {
        let first = prescription.firstHeight
        peaks[strand] = Peak(
          height: max(height, first), dose: first > height ? prescription.dose : dose)
        continue
      }
      guard height > peak.height else { continue }
      peak.climbs.removeAll { $0.days(to: placed.date) >= 7 }
      peak.climbs.append(placed.date)
      let isTooOften = prescription.mostClimbsAWeek.map { peak.climbs.count > $0 } ?? false
      if isTooOften || height > prescription.most(after: peak.height) {
        jumps.append(
          Simulation.Jump(
            phase: session.phase, activity: session.id.activity, exercise: item.name,
            date: placed.date, from: peak.dose, to: dose))
      }
      peaks[strand] = Peak(height: height, dose: dose, climbs: peak.climbs)
    }
  }
}

extension Prescription {
  /// How high an item stands on the scale that the rule climbs: a row, a rung, degrees, or thousandths
  /// of an amount; `nil` where it is not on the scale, as in a lighter week.
  fileprivate func height(of item: SessionItem) -> Int? {
    guard let dose = item.dose else { return nil }
    switch progression {
    case nil: return nil
    case .weekly(let rows): return rows.position(of: dose)
    case .ladder(let ladder):
      return ladder.rungs.firstIndex { rung in
        rung.dose ?? self.dose == dose && rung.exercise ?? exercise == item.exercise
          && rung.title.map { item.name == $0 || item.name.hasSuffix(": \($0)") } ?? true
      }
    case .motion: return dose.range?.upperBound
    case .double, .effort: return dose.load?.thousandths ?? 0
    case .adjustedByRepetitions, .tenRepetitionMaximum: return dose.heaviestSet?.thousandths
    case .some(let rule): return dose.quantity(movedBy: rule.name)?.low.thousandths
    }
  }

  /// How high the prescribed dose stands; 0 on a scale of rows or rungs, which begins there.
  fileprivate var firstHeight: Int {
    switch progression {
    case nil, .weekly, .ladder: 0
    case .motion: dose.range?.upperBound ?? 0
    case .double, .effort: dose.load?.thousandths ?? 0
    case .adjustedByRepetitions, .tenRepetitionMaximum: dose.heaviestSet?.thousandths ?? 0
    case .some(let rule): dose.quantity(movedBy: rule.name)?.low.thousandths ?? 0
    }
  }

  /// The most that may follow a height, by the rule's own cap; rounding may add one step.
  fileprivate func most(after height: Int) -> Int {
    func share(_ percent: Int, of amount: Int) -> Int {
      Amount(thousandths: amount).scaled(byPercent: percent).thousandths
    }
    switch progression {
    case nil: return height
    case .weekly, .ladder: return height + 1
    case .linear(let rule): return height + share(rule.percent, of: height) + rule.step.thousandths
    case .double(let rule): return height + rule.step.thousandths
    case .effort(let rule):
      return max(rule.step.thousandths, height + share(EffortProgression.mostPercent, of: height))
    case .twoForTwo(let rule): return height + share(rule.percent, of: height)
    case .adjustedByRepetitions: return height + AdjustedProgression.mostRise.thousandths
    case .tenRepetitionMaximum: return height + TenRepetitionProgression.mostRise.thousandths
    case .quota(let rule):
      return height + share(rule.risePercent, of: rule.baseline.thousandths) + rule.step.thousandths
    case .motion(let rule): return height + rule.step
    case .steps(let rule):
      // Targets are shown to the nearest hundred.
      return height + (rule.rise(over: 1, from: rule.baseline) + 100) * 1000
    }
  }

  /// How often within 7 days a height may be raised; `nil` for any.
  fileprivate var mostClimbsAWeek: Int? {
    switch progression {
    case .ladder(let ladder): ladder.mostPerWeek
    case .motion(let rule): rule.mostPerWeek
    default: nil
    }
  }
}

extension [WeeklyDose] {
  /// The position of a dose among those that differ from the one before.
  fileprivate func position(of dose: Dose) -> Int? {
    guard let index = firstIndex(where: { $0.dose == dose }) else { return nil }
    return zip(self, dropFirst()).prefix(index).count { $0.dose != $1.dose }
  }
}

extension Dose {
  /// The heaviest of sets that each have their own load.
  fileprivate var heaviestSet: Amount? {
    guard case .loadedSets(let sets) = work else { return nil }
    return sets.compactMap(\.load?.low).max()
  }
}

extension AdjustedProgression {
  /// The most that a working weight rises from one session to the next: what the fourth set adds, and
  /// what its repetitions add to that (EVIDENCE R3, F82).
  fileprivate static let mostRise = Amount(10)
}

extension TenRepetitionProgression {
  /// The most that a test adds: three tries (EVIDENCE R4, F89).
  fileprivate static let mostRise = rise + rise + rise
}
