import Rehabilitation

/// Where the dose of one prescription stands: by its rule, and below it by generic steps and after a break.
struct DoseStanding: Hashable {
  /// The position in the rule; `nil` where there is none.
  var position: (any RulePosition)?
  /// The steps back that no rule makes.
  var generic = GenericStep()
  /// The weeks in which the dose still has fewer sets, after a break, and how many fewer.
  private var easedWeeks = 0, fewerSets = 0
  /// The share in percent of a load that no rule moves in those weeks.
  private var easedPercent = 100

  /// The weeks for which a return has fewer sets, by convention: those it goes back.
  private static let weeksOfEase = 2

  /// Where a dose stands at the start of a rule, or without one.
  init(_ position: (any RulePosition)?) {
    self.position = position
  }

  /// The dose by the rule alone.
  func ruledDose(of prescription: Prescription) -> ProjectedDose {
    var dose = position?.dose(of: prescription) ?? ProjectedDose(prescription)
    guard easedWeeks > 0 else { return dose }
    if position == nil, easedPercent < 100 {
      dose.dose = dose.dose.lightened(setsPercent: 100, loadPercent: easedPercent)
    }
    dose.dose = dose.dose.withFewerSets(fewerSets)
    return dose
  }

  /// The dose of the next session.
  func dose(of prescription: Prescription) -> ProjectedDose {
    var dose = ruledDose(of: prescription)
    guard !generic.isWhole else { return dose }
    dose.dose = generic.dose(from: dose.dose)
    if generic.leftOutSince != nil { dose.advice = .leftOut }
    return dose
  }

  /// Counts a session that was done with another load than the prescribed one: no more of it was done.
  mutating func use(_ load: Amount?) {
    guard let load, position?.load.map({ load < $0 }) ?? true else { return }
    position?.load = load
  }

  /// Begins again to count what an amber session interrupts.
  mutating func interrupt() {
    position?.interrupt()
    generic.interrupt()
  }

  /// Counts a week of those with fewer sets.
  mutating func endWeek() { easedWeeks = max(0, easedWeeks - 1) }

  /// Leaves out sets, and a share of a load that no rule moves, from now on, for two weeks.
  mutating func ease(fewerSets sets: Int, percent: Int) {
    guard sets > 0 || percent < 100 else { return }
    let isEased = easedWeeks > 0
    fewerSets = max(sets, isEased ? fewerSets : 0)
    easedPercent = min(percent, isEased ? easedPercent : 100)
    easedWeeks = DoseStanding.weeksOfEase
  }

  /// Goes back to where a dose stood before, in all in which that is less.
  mutating func limit(to other: DoseStanding) {
    if let most = other.position { position?.limit(toAny: most) }
    generic.limit(to: other.generic)
    if other.easedWeeks > 0 { ease(fewerSets: other.fewerSets, percent: other.easedPercent) }
  }

  /// Whether both stand at the same dose in the same way.
  static func == (left: DoseStanding, right: DoseStanding) -> Bool { left.parts == right.parts }

  /// Feeds what makes it into `hasher`.
  func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  private var parts: [AnyHashable] {
    let parts: [AnyHashable] = [generic, easedWeeks, fewerSets, easedPercent]
    return position.map { parts + [AnyHashable($0)] } ?? parts
  }
}
