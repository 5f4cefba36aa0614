/// How a dose climbs from session to session or week to week: the P of FITT-VP.
///
/// R1-R11 are the rules of EVIDENCE part 2.
public enum ProgressionRule: Hashable, Sendable {
  /// A table: the dose of each week of the phase.
  case weekly([WeeklyDose])
  /// Ordered rungs of doses, exercises or aids (also R8 walk-run and R10 holds).
  case ladder(Ladder)
  /// R1: a share a week.
  case linear(LinearProgression)
  /// R2: repetitions up to the top of a range, then load.
  case double(DoubleProgression)
  /// R3: DAPRE and its APRE variants.
  case adjustedByRepetitions(AdjustedProgression)
  /// R4: DeLorme or Oxford, around a 10RM that is tested again each week.
  case tenRepetitionMaximum(TenRepetitionProgression)
  /// R5: two spare repetitions in the last set, twice.
  case twoForTwo(TwoForTwoProgression)
  /// R6: load by felt effort.
  case effort(EffortProgression)
  /// R7: a quota by time, below what was tolerated.
  case quota(QuotaProgression)
  /// R9: joint movement in degrees.
  case motion(MotionProgression)
  /// R11: steps a day.
  case steps(StepProgression)

  /// The name of the rule in a programme file.
  public var name: Name {
    switch self {
    case .weekly: .weekly
    case .ladder: .ladder
    case .linear: .linear
    case .double: .double
    case .adjustedByRepetitions: .dapre
    case .tenRepetitionMaximum(let rule): rule.order == .lightToHeavy ? .delorme : .oxford
    case .twoForTwo: .twoForTwo
    case .effort: .effort
    case .quota: .quota
    case .motion: .motion
    case .steps: .steps
    }
  }

  /// The names of the rules in a programme file.
  public enum Name: String, CaseIterable, Hashable, Sendable {
    case weekly, ladder, linear, double, dapre, delorme, oxford
    case twoForTwo = "two-for-two"
    case effort, quota, motion, steps
  }
}
