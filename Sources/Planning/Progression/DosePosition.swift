import Rehabilitation

/// The position of a person in one prescription's progression, within one phase.
struct DosePosition: Hashable {
  let prescription: Prescription
  /// The position before the first session; `nil` where the dose stays.
  let start: (any RulePosition)?
  private var position: (any RulePosition)?
  /// Whether a step back was made in this week, so that its end makes no second one.
  private var hasLowered = false
  /// The weeks in which the dose still has fewer sets, after a break, and how many fewer.
  private var easedWeeks = 0, fewerSets = 0
  /// The dose of the last green session.
  private(set) var lastGreen: ProjectedDose?
  /// The dose of the next session.
  private(set) var projected: ProjectedDose

  /// The position before the first session.
  ///
  /// - Parameters:
  ///   - prescription: What is prescribed.
  ///   - trials: What was managed on ordinary days, in the unit of a quota; empty for the rule's own.
  ///   - tests: The results of tests by name: `6RM leg-press`, `1RM leg-press`, `10RM leg-press` in
  ///     kilograms, `flexion` in degrees, `steps` as the median of a week.
  ///   - firstWeek: The phase's week of the activity's first session, from 1.
  init(_ prescription: Prescription, trials: [Amount], tests: [String: Amount], firstWeek: Int) {
    self.prescription = prescription
    start = prescription.position(trials: trials, tests: tests, firstWeek: firstWeek)
    position = start
    projected = ProjectedDose(prescription)
    project()
  }

  /// Displays the dose where the position stands now.
  private mutating func project() {
    projected = position?.dose(of: prescription) ?? ProjectedDose(prescription)
    if easedWeeks > 0 { projected.dose = projected.dose.withFewerSets(fewerSets) }
  }

  /// How many weeks a rule that counts them is behind the calendar, since weeks were repeated.
  var weeksBehind: Int { position?.weeksBehind ?? 0 }

  /// Counts one session: one step at most.
  mutating func record(_ outcome: SessionOutcome) -> DoseStep {
    let prescribed = projected.dose
    let isGreen = outcome.signal == .green && outcome.donePercent >= DosePosition.leastDonePercent
    if isGreen { lastGreen = projected }
    return step { position, hasLowered in
      switch outcome.signal {
      case .red, .stop:
        position.lower()
        hasLowered = true
        return (.lowered, .signal(outcome.signal))
      case .amber:
        position.interrupt()
        return (.held, .signal(.amber))
      case .green where outcome.donePercent <= 0: return (.held, .notDone)
      case .green where !isGreen: return (.held, .partlyDone(percent: outcome.donePercent))
      case .green: return position.rise(after: outcome, of: prescribed)
      }
    }
  }

  /// The weeks for which a return has fewer sets, by convention: those it goes back.
  private static let weeksOfEase = 2

  /// The least share of a session that counts, in percent (EVIDENCE 3.6, row 11).
  private static let leastDonePercent = 80

  /// Counts the end of a week of the phase.
  mutating func closeWeek(_ outcome: WeekOutcome) -> DoseStep {
    step(endsWeek: true) { position, hasLowered in
      defer { hasLowered = false }
      guard outcome.signal >= .red else { return position.closeWeek(outcome) }
      position.repeatWeek()
      guard !hasLowered else { return (.held, .signal(outcome.signal)) }
      position.lower()
      return (.lowered, .signal(outcome.signal))
    }
  }

  /// One step back by hand.
  mutating func stepBack() -> DoseStep {
    step { position, hasLowered in
      position.lower()
      hasLowered = true
      return (.lowered, .byHand)
    }
  }

  /// One step forward by hand.
  mutating func stepForward() -> DoseStep {
    step { position, _ in
      guard !position.isAtTop else { return (.unchanged, .topReached) }
      position.raise()
      return (.raised, .byHand)
    }
  }

  /// Moves the position.
  ///
  /// Sets that are left out are so from now on, for two weeks.
  ///
  /// - Returns: The change of the displayed dose.
  mutating func step(
    endsWeek: Bool = false, leavingOut sets: Int = 0,
    _ decide: (inout any RulePosition, inout Bool) -> RulePosition.Move
  ) -> DoseStep {
    let before = projected
    if endsWeek { easedWeeks = max(0, easedWeeks - 1) }
    if sets > 0 { (easedWeeks, fewerSets) = (DosePosition.weeksOfEase, sets) }
    guard var moved = position else {
      project()
      return DoseStep(
        change: .unchanged, rule: nil, reason: .noRule, before: before, after: before)
    }
    let (change, reason) = decide(&moved, &hasLowered)
    position = moved
    project()
    let after = projected
    var shown = change
    // What counts is the dose as it is displayed.
    if before == after, change == .raised { shown = .unchanged }
    if before == after, change == .lowered { shown = .held }
    return DoseStep(
      change: shown, rule: prescription.progression?.name, reason: reason, before: before,
      after: after)
  }

  /// Whether both are at the same position in the same prescription.
  static func == (left: DosePosition, right: DosePosition) -> Bool { left.parts == right.parts }

  /// Feeds what makes the position into `hasher`.
  func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  private var parts: [AnyHashable] {
    var parts: [AnyHashable] = [prescription, hasLowered, easedWeeks, fewerSets, lastGreen]
    for position in [start, position] {
      if let position { parts.append(AnyHashable(position)) }
    }
    return parts
  }
}
