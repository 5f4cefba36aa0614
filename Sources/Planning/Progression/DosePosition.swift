import Rehabilitation

/// The position of a person in one prescription's progression, within one phase.
struct DosePosition: Hashable {
  let prescription: Prescription
  /// The position before the first session; `nil` where the dose stays.
  let start: (any RulePosition)?
  private var standing: DoseStanding
  /// Whether red steps it back where no rule does (EVIDENCE R0); so it is for exercise.
  private let hasGenericStep: Bool
  /// Whether a step back was made in this week, so that its end makes no second one.
  private var hasLowered = false
  /// Where the dose stood in the last session that was done, and the load that was used in it.
  private(set) var lastDone: DoseStanding?
  /// Where the dose stood in the last green session.
  private var green: DoseStanding?
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
  ///   - isExercise: Whether it is exercise, which the generic step is for.
  init(
    _ prescription: Prescription, trials: [Amount], tests: [String: Amount], firstWeek: Int,
    isExercise: Bool = true
  ) {
    self.prescription = prescription
    hasGenericStep = isExercise
    start = prescription.position(trials: trials, tests: tests, firstWeek: firstWeek)
    standing = DoseStanding(start)
    projected = ProjectedDose(prescription)
    project()
  }

  /// Displays the dose where the position stands now.
  private mutating func project() { projected = standing.dose(of: prescription) }

  /// The dose of the last green session.
  var lastGreen: ProjectedDose? { green?.dose(of: prescription) }

  /// The last green dose, or else the next one; no more than what a red session left.
  var lastGreenSinceRed: ProjectedDose {
    guard leftOutSince == nil, var green else { return projected }
    green.limit(to: standing)
    return green.dose(of: prescription)
  }

  /// How many weeks a rule that counts them is behind the calendar, since weeks were repeated.
  var weeksBehind: Int { standing.position?.weeksBehind ?? 0 }

  /// The most rises in seven days that the rule allows; `nil` where it sets none.
  var mostRisesPerWeek: Int? { standing.position?.mostRisesPerWeek }

  /// The day since which the exercise is left out; `nil` where it is done.
  var leftOutSince: CivilDate? { standing.generic.leftOutSince }

  /// Counts one session: one step at most.
  mutating func record(_ outcome: SessionOutcome) -> DoseStep {
    let prescribed = projected.dose
    let (prescription, isExercise) = (prescription, hasGenericStep)
    let isGreen = outcome.signal == .green && outcome.donePercent >= DosePosition.leastDonePercent
    if outcome.donePercent > 0 {
      lastDone = standing
      lastDone?.use(outcome.load)
    }
    if isGreen { green = standing }
    return step { standing, hasLowered in
      if standing.position == nil, standing.generic.isWhole, outcome.signal < .red {
        // Nothing is to be decided but how many red sessions run.
        if isGreen || outcome.signal == .amber { standing.interrupt() }
        return (.unchanged, .noRule)
      }
      switch outcome.signal {
      case .red, .stop:
        hasLowered = true
        return standing.stepBack(
          of: prescription, isExercise: isExercise, on: outcome.date,
          because: .signal(outcome.signal))
      case .amber:
        standing.interrupt()
        return (.held, .signal(.amber))
      case .green where outcome.donePercent <= 0:
        return (.held, outcome.isReported ? .notDone : .notReported)
      case .green where !isGreen: return (.held, .partlyDone(percent: outcome.donePercent))
      case .green: return standing.rise(after: outcome, of: prescribed)
      }
    }
  }

  /// The least share of a session that counts, in percent (EVIDENCE 3.6, row 11).
  static let leastDonePercent = 80

  /// Counts the end of a week of the phase.
  mutating func closeWeek(_ outcome: WeekOutcome) -> DoseStep {
    // A week that was not green gives no set back that a break took.
    step(endsWeek: outcome.signal == .green) { standing, hasLowered in
      defer { hasLowered = false }
      guard standing.position != nil else { return (.unchanged, .noRule) }
      guard outcome.signal >= .red else {
        // No week raises what is below the rule's own dose.
        if !standing.generic.isWhole, standing.position?.countsWeeks == true {
          standing.position?.repeatWeek()
          return (.held, .belowPrescribed)
        }
        return standing.position?.closeWeek(outcome) ?? (.unchanged, .noRule)
      }
      standing.position?.repeatWeek()
      guard !hasLowered else { return (.held, .signal(outcome.signal)) }
      standing.position?.lower()
      return (.lowered, .signal(outcome.signal))
    }
  }

  /// Takes an exercise that was left out up again, since somebody was asked.
  mutating func review() -> DoseStep {
    step { standing, _ in
      standing.generic.review()
      return (.raised, .reviewed)
    }
  }

  /// One step back by hand.
  mutating func stepBack() -> DoseStep {
    let (prescription, isExercise) = (prescription, hasGenericStep)
    return step { standing, hasLowered in
      hasLowered = true
      return standing.stepBack(
        of: prescription, isExercise: isExercise, on: nil, because: .byHand)
    }
  }

  /// One step forward by hand.
  mutating func stepForward() -> DoseStep {
    step { standing, _ in
      if standing.generic.count > 0 {
        standing.generic.raise()
        return (.raised, .byHand)
      }
      guard let position = standing.position else { return (.unchanged, .noRule) }
      guard !position.isAtTop else { return (.unchanged, .topReached) }
      standing.position?.raise()
      return (.raised, .byHand)
    }
  }

  /// Moves where the dose stands.
  ///
  /// - Returns: The change of the displayed dose.
  mutating func step(
    endsWeek: Bool = false,
    _ decide: (inout DoseStanding, inout Bool) -> RulePosition.Move
  ) -> DoseStep {
    let before = projected
    var (moved, lowered) = (standing, hasLowered)
    if endsWeek { moved.endWeek() }
    let (change, reason) = decide(&moved, &lowered)
    (standing, hasLowered) = (moved, lowered)
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
    let parts: [AnyHashable] = [
      prescription, hasLowered, hasGenericStep, green, standing, lastDone,
    ]
    return start.map { parts + [AnyHashable($0)] } ?? parts
  }
}
