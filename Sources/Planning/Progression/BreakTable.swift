import Rehabilitation

/// The return after a break since the last done session (EVIDENCE R13, all `DES`).
///
/// | Days | Strength, tendon | Running, walking | Class |
/// |---|---|---|---|
/// | 0-6 | go on | the same quota | go on |
/// | 7-13 | the last completed week | one level or week back | the last level |
/// | 14-27 | two weeks back, 80% of the load, one set less | two back | one back |
/// | 28-55 | the phase's start, 65% of the load | the phase's start | the phase's start |
/// | 56 and more, injury, illness | new baseline | new baseline | new baseline |
///
/// Each row starts from the last session that was done and reported, and never gives more than the rows of
/// shorter breaks: a new baseline is the smaller of the phase's start and the row before it (12.3).
public enum BreakTable {
  /// The kinds of training that have columns of their own.
  public enum Training: String, CaseIterable, Hashable, Sendable {
    case strength, endurance, group

    /// The kind that a class of load belongs to; `nil` for what is no exercise and just goes on.
    public init?(_ load: LoadClass) {
      guard load.isExercise else { return nil }
      switch load {
      case .running, .plyometric, .aerobicLow: self = .endurance
      case .neuromuscularClass, .mobility: self = .group
      default: self = .strength
      }
    }
  }

  /// The row for a break of some days.
  ///
  /// - Parameters:
  ///   - days: From the last done session to the return, 0 or more.
  ///   - load: The activity's class.
  ///   - afterIllness: Whether an injury or an illness was the reason, which needs a new baseline.
  ///   - own: The programme's rows, which stand in for the standard ones; empty for those.
  /// - Returns: The row of the longest break that is not longer.
  public static func row(
    days: Int, load: LoadClass, afterIllness: Bool = false, own: [Settings.Break] = []
  ) -> Settings.Break {
    rows(days: days, load: load, afterIllness: afterIllness, own: own).last ?? goOn
  }

  /// The rows of all breaks that are not longer than a number of days, shortest first, at least one.
  ///
  /// The last one is the break's own; none gives more than those before it. The parameters are those of
  /// ``row(days:load:afterIllness:own:)``.
  public static func rows(
    days: Int, load: LoadClass, afterIllness: Bool = false, own: [Settings.Break] = []
  ) -> [Settings.Break] {
    guard let training = Training(load) else { return [goOn] }
    let rows = (own.isEmpty ? standard(for: training) : own).sorted { $0.fromDays < $1.fromDays }
    if afterIllness { return rows.filter { $0.to != .newBaseline } + [newBaseline] }
    let passed = rows.filter { $0.fromDays <= days }
    return passed.isEmpty ? [goOn] : passed
  }

  /// The standard rows of a kind of training, shortest break first.
  public static func standard(for training: Training) -> [Settings.Break] {
    let middle: [Settings.Break] =
      switch training {
      case .strength:
        [
          Settings.Break(fromDays: 7, to: .lastCompletedWeek, loadPercent: 100),
          Settings.Break(fromDays: 14, to: .twoWeeksBack, loadPercent: 80, fewerSets: 1),
          Settings.Break(fromDays: 28, to: .phaseStart, loadPercent: 65, fewerSets: 1),
        ]
      case .endurance:
        [
          Settings.Break(fromDays: 7, to: .oneWeekBack, loadPercent: 100),
          Settings.Break(fromDays: 14, to: .twoWeeksBack, loadPercent: 100),
          Settings.Break(fromDays: 28, to: .phaseStart, loadPercent: 100),
        ]
      case .group:
        [
          Settings.Break(fromDays: 7, to: .lastCompletedWeek, loadPercent: 100),
          Settings.Break(fromDays: 14, to: .oneWeekBack, loadPercent: 100),
          Settings.Break(fromDays: 28, to: .phaseStart, loadPercent: 100),
        ]
      }
    return [goOn] + middle + [newBaseline]
  }

  static let goOn = Settings.Break(fromDays: 0, to: .same, loadPercent: 100)
  /// From so many days on a break asks for a new baseline, and a new test (EVIDENCE 12.3).
  static let newBaselineDays = 56
  private static let newBaseline = Settings.Break(
    fromDays: newBaselineDays, to: .newBaseline, loadPercent: 100)
}
