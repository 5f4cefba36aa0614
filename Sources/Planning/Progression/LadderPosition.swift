import Rehabilitation

/// The position of a person on a ladder (EVIDENCE R8, R10).
struct LadderPosition: RulePosition {
  private let ladder: Ladder
  /// The rung, from 0.
  private(set) var rung = 0
  /// The qualifying sessions on this rung, one after the other.
  private(set) var streak = 0
  /// The climbs of the last 7 days.
  private var climbs = [CivilDate]()

  /// The position on the first of a ladder's rungs, of which there is at least one.
  init(_ ladder: Ladder) {
    self.ladder = ladder
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    let rung = ladder.rungs[rung]
    var projected = ProjectedDose(prescription, dose: rung.dose ?? prescription.dose)
    projected.exercise = rung.exercise ?? prescription.exercise
    projected.rung = rung.title
    return projected
  }

  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move {
    streak += 1
    guard !isAtTop else { return (.unchanged, .topReached) }
    let needed = ladder.sessionsPerRung
    guard streak >= needed else { return (.held, .building(streak: streak, of: needed)) }
    climbs.removeAll { $0.days(to: outcome.date) >= 7 }
    if let most = ladder.mostPerWeek, climbs.count >= most { return (.held, .capPerWeek(most)) }
    climbs.append(outcome.date)
    raise()
    return (.raised, .rungDone(sessions: needed))
  }

  mutating func interrupt() { streak = 0 }

  mutating func lower() {
    rung = max(0, rung - 1)
    streak = 0
  }

  mutating func raise() {
    rung = min(rung + 1, ladder.rungs.count - 1)
    streak = 0
  }

  mutating func limit(to other: LadderPosition) {
    guard other.rung < rung else { return }
    rung = other.rung
    streak = 0
  }

  var mostRisesPerWeek: Int? { ladder.mostPerWeek }

  var isAtTop: Bool { rung + 1 >= ladder.rungs.count }
}
