import Rehabilitation

/// The position of a person in a rule that counts weeks: a table of doses, R1, R7 or R11.
struct WeeklyPosition: RulePosition {
  /// An amount that the rule goes on from, other than its own start.
  private struct Origin: Hashable {
    var amount: Amount
    var week: Int
    /// What each further rise is divided by.
    var divisor = 1
  }

  private let rule: ProgressionRule
  private let written: Dose
  private let trials: [Amount]
  private let baseline: Int
  private let firstWeek: Int
  private var week = 1
  private var lag = 0
  private var origin: Origin?

  /// The position in the week of the phase in which the activity begins.
  ///
  /// `steps` is the baseline of steps a day; `nil` stands for the rule's own.
  init(_ prescription: Prescription, trials: [Amount], steps: Amount?, firstWeek: Int) {
    rule = prescription.progression ?? .weekly([])
    written = prescription.dose
    self.trials = trials
    self.firstWeek = firstWeek
    if case .steps(let rule) = rule {
      baseline = steps.map { $0.thousandths / 1000 } ?? rule.baseline
    } else {
      baseline = 0
    }
  }

  func dose(of prescription: Prescription) -> ProjectedDose {
    ProjectedDose(prescription, dose: dose(inWeek: week))
  }

  func rise(after outcome: SessionOutcome, of dose: Dose) -> Move { (.unchanged, .waitsForWeek) }

  mutating func closeWeek(_ outcome: WeekOutcome) -> Move {
    // A week of which nothing was done is a break, which R13 answers.
    let isBreak = outcome.planned > 0 && outcome.undone >= outcome.planned
    if rule.name == .quota, outcome.missed >= 3, !isBreak {
      repeatWeek()
      lower()
      return (.lowered, .misses(outcome.missed))
    }
    if let reason = isBreak ? .notDone : reasonToHold(outcome) {
      repeatWeek()
      return (.held, reason)
    }
    guard !isAtTop else {
      lag = max(0, lag - 1)
      return (.unchanged, .topReached)
    }
    week += 1
    return (.raised, .weekDone(next: week))
  }

  private func reasonToHold(_ outcome: WeekOutcome) -> DoseStep.Reason? {
    if outcome.signal == .amber { return .signal(.amber) }
    return rule.name == .quota && outcome.missed == 2 ? .misses(2) : nil
  }

  mutating func repeatWeek() { lag += 1 }

  /// Back to the nearest week before that asks for another dose.
  mutating func lower() {
    let (dose, from) = (dose(inWeek: week), week)
    while week > 1 {
      week -= 1
      if self.dose(inWeek: week) != dose { break }
    }
    lag += from - week
  }

  mutating func goBack(weeks: Int) {
    let before = week
    week = max(1, week - weeks)
    lag += before - week
  }

  /// On to the nearest week after that asks for another dose.
  mutating func raise() {
    let (dose, from) = (dose(inWeek: week), week)
    while !isAtTop, week - from < 52 {
      week += 1
      if self.dose(inWeek: week) != dose { break }
    }
    lag -= week - from
  }

  mutating func restart(atPercent percent: Int, of dose: Dose) {
    guard rule.name == .quota, let last = dose.quantity(movedBy: .quota)?.low else { return }
    // A share of what once was green is no way up from what was lowered since.
    let restarted = min(last.scaled(byPercent: percent), amount(inWeek: week) ?? last)
    origin = Origin(amount: restarted, week: week, divisor: origin?.divisor ?? 1)
  }

  mutating func limit(to other: WeeklyPosition) {
    let amounts = [amount(inWeek: week), other.amount(inWeek: other.week)].compactMap { $0 }
    if other.week < week {
      lag += week - other.week
      week = other.week
    }
    guard let least = amounts.min(), amount(inWeek: week) != least else { return }
    origin = Origin(amount: least, week: week, divisor: origin?.divisor ?? 1)
  }

  mutating func halveRise() {
    guard let amount = amount(inWeek: week) else { return }
    origin = Origin(amount: amount, week: week, divisor: min(64, (origin?.divisor ?? 1) * 2))
  }

  var isAtTop: Bool {
    switch rule {
    case .weekly(let doses): doses.last.map { phaseWeek(week) >= $0.weeks.lowerBound } ?? true
    case .quota(let rule): amount(inWeek: week) == rule.top(trials: trials)
    case .steps(let rule): amount(inWeek: week) == Amount(max(rule.goal, baseline))
    default: written.quantity(movedBy: .linear) == nil
    }
  }

  var countsWeeks: Bool { true }
  var ownWeek: Int? { week }
  var weeksBehind: Int {
    // A table's last row is done for as long as it stands; a goal is reached at once.
    if case .weekly = rule { return max(0, lag) }
    return isAtTop ? 0 : max(0, lag)
  }

  var load: Amount? {
    get { rule.name == .linear && written.load != nil ? amount(inWeek: week) : nil }
    set {
      guard let newValue, load != nil else { return }
      origin = Origin(amount: newValue, week: week, divisor: origin?.divisor ?? 1)
    }
  }

  private func phaseWeek(_ week: Int) -> Int { firstWeek + week - 1 }

  private func dose(inWeek week: Int) -> Dose {
    if case .weekly(let doses) = rule {
      let row = doses.last { $0.weeks.lowerBound <= phaseWeek(week) } ?? doses.first
      return row?.dose ?? written
    }
    return amount(inWeek: week).map { written.moved(by: rule.name, to: $0) } ?? written
  }

  private func amount(inWeek week: Int) -> Amount? {
    switch rule {
    case .linear(let rule):
      guard let base = written.quantity(movedBy: .linear)?.low else { return nil }
      let resumed = resumedAmount(inWeek: week) { rule.rise(of: $0, over: $1) }
      return resumed.map { max(min(rule.step, base), $0.rounded(downTo: rule.step)) }
        ?? rule.amount(from: base, inWeek: week)
    case .quota(let rule):
      let resumed = resumedAmount(inWeek: week) { rule.rise(over: $1, trials: trials) }
      return resumed.map { rule.rounded($0, trials: trials) }
        ?? rule.quota(inWeek: week, trials: trials)
    case .steps(let rule):
      let resumed = resumedAmount(inWeek: week) { Amount(rule.rise(over: $1, from: baseline)) }
      return Amount(
        resumed.map { rule.rounded($0.thousandths / 1000, from: baseline) }
          ?? rule.target(inWeek: week, from: baseline))
    default: return nil
    }
  }

  /// The amount, not yet rounded, where the rule goes on from another than its own start.
  ///
  /// `rise` gives what a number of weeks adds to an amount.
  private func resumedAmount(inWeek week: Int, rise: (Amount, Int) -> Amount) -> Amount? {
    guard let origin else { return nil }
    let risen = rise(origin.amount, abs(week - origin.week))
    let change = Amount(thousandths: risen.thousandths / origin.divisor)
    return week >= origin.week ? origin.amount + change : origin.amount - change
  }
}
