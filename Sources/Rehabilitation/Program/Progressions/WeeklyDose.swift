/// The dose of some weeks of a phase.
public struct WeeklyDose: Hashable, Sendable {
  /// The weeks, counted from the phase's first as 1.
  public let weeks: ClosedRange<Int>
  /// The dose in them.
  public let dose: Dose

  /// The dose of some weeks.
  public init(weeks: ClosedRange<Int>, dose: Dose) {
    self.weeks = weeks
    self.dose = dose
  }
}
