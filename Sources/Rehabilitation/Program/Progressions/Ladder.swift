/// Rungs to climb, one at a time.
public struct Ladder: Hashable, Sendable {
  /// One rung: what changes against the prescription.
  public struct Rung: Hashable, Sendable {
    /// What people read, such as `one crutch` or `feet on a ball`.
    public let title: String?
    /// The exercise of this rung, where it is another one.
    public let exercise: String?
    /// The dose of this rung, where it is another one.
    public let dose: Dose?

    /// A rung.
    public init(title: String? = nil, exercise: String? = nil, dose: Dose? = nil) {
      self.title = title
      self.exercise = exercise
      self.dose = dose
    }
  }

  /// The rungs, easiest first, at least one.
  public let rungs: [Rung]

  /// How many qualifying sessions on a rung lead to the next, 1 or more.
  public let sessionsPerRung: Int

  /// How many rungs may be climbed within 7 days; `nil` for no limit.
  public let mostPerWeek: Int?

  /// A ladder.
  public init(rungs: [Rung], sessionsPerRung: Int, mostPerWeek: Int? = nil) {
    self.rungs = rungs
    self.sessionsPerRung = sessionsPerRung
    self.mostPerWeek = mostPerWeek
  }
}
