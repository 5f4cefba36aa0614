import Rehabilitation

/// The position of a person in one rule.
///
/// The master gate (EVIDENCE 2) stands once, in ``DosePosition``: a rule has only its step up and down,
/// and its step after a green session or after a week that was not red.
protocol RulePosition: Hashable, Sendable {
  /// What a rule decided.
  typealias Move = (change: DoseStep.Change, reason: DoseStep.Reason)

  /// The dose of the next session.
  func dose(of prescription: Prescription) -> ProjectedDose
  /// The step after a green session in which `dose` was prescribed.
  mutating func rise(after outcome: SessionOutcome, of dose: Dose) -> Move
  /// Begins again to count what an amber session interrupts.
  mutating func interrupt()
  /// One step back, or none from the first.
  mutating func lower()
  /// Some weeks back, or as many steps where the rule counts sessions.
  mutating func goBack(weeks: Int)
  /// One step forward by hand, or none from the last.
  mutating func raise()
  /// The step after a week that was not red.
  mutating func closeWeek(_ outcome: WeekOutcome) -> Move
  /// Counts a week that is to be done again.
  mutating func repeatWeek()
  /// Starts a quota again at a share of an earlier one, in percent.
  mutating func restart(atPercent percent: Int, of dose: Dose)
  /// Halves each further rise, where it is an amount a week.
  mutating func halveRise()
  /// Goes back to another position in the same rule, where that asks for less.
  mutating func limit(to other: Self)

  /// Whether the last row, rung or goal is reached.
  var isAtTop: Bool { get }
  /// Whether weeks raise the dose, not sessions.
  var countsWeeks: Bool { get }
  /// How many weeks a rule that counts them is behind the calendar.
  var weeksBehind: Int { get }
  /// The week that a rule which counts them stands in, from 1; `nil` for others.
  var ownWeek: Int? { get }
  /// The most rises in seven days; `nil` where the rule sets none.
  var mostRisesPerWeek: Int? { get }
  /// The load in kilograms, where the rule moves one; rounded down where it is set.
  var load: Amount? { get set }
}

extension RulePosition {
  mutating func interrupt() {}
  mutating func goBack(weeks: Int) {
    for _ in 0..<weeks { lower() }
  }
  mutating func closeWeek(_ outcome: WeekOutcome) -> Move { (.unchanged, .countsSessions) }
  mutating func repeatWeek() {}
  mutating func restart(atPercent percent: Int, of dose: Dose) {}
  mutating func halveRise() {}

  var isAtTop: Bool { false }
  var countsWeeks: Bool { false }
  var weeksBehind: Int { 0 }
  var ownWeek: Int? { nil }
  var mostRisesPerWeek: Int? { nil }
  var load: Amount? {
    get { nil }
    set {}
  }

  /// Goes back to another position, where that is one in the same rule and asks for less.
  mutating func limit(toAny other: any RulePosition) {
    if let other = other as? Self { limit(to: other) }
  }

  /// Whether it stands in a later week than another position.
  func isBeyond(_ other: (any RulePosition)?) -> Bool {
    guard let week = ownWeek, let before = other?.ownWeek else { return false }
    return week > before
  }

  /// How a load moved, for this reason.
  func move(
    from before: Amount?, to after: Amount, because reason: DoseStep.Reason
  ) -> Move {
    let before = before ?? Amount(0)
    return (after > before ? .raised : after < before ? .lowered : .held, reason)
  }
}
