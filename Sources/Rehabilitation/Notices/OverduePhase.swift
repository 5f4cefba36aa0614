/// A phase that has lasted as long as planned at most, with what is still open.
public struct OverduePhase: Hashable, Sendable {
  /// A goal that is not reached yet.
  public struct Goal: Hashable, Sendable {
    /// Its number among the goals of all open gates of the plan, from 1.
    public let number: Int
    /// The goal, and how it stands.
    public let state: CriterionState

    /// A goal that is not reached yet.
    package init(number: Int, state: CriterionState) {
      self.number = number
      self.state = state
    }
  }

  /// An activity that does not go on past the longest stay.
  public struct Ended: Hashable, Sendable {
    /// The activity's title.
    public let title: String
    /// Why it does not go on, in a sentence.
    public let reason: String

    /// An activity that does not go on.
    package init(title: String, reason: String) {
      self.title = title
      self.reason = reason
    }
  }

  /// The phase's id.
  public let phase: String
  /// The phase's title.
  public let title: String
  /// How many days the phase has lasted, without paused ones.
  public let days: Int
  /// The longest stay that is planned, in days.
  public let longestDays: Int
  /// The goals that are still open.
  public let goals: [Goal]
  /// What does not go on meanwhile.
  public let ended: [Ended]
  /// Whether the programme follows an operation, so that the surgeon is one to ask.
  public let isAfterOperation: Bool

  /// A phase that has lasted as long as planned at most.
  package init(
    phase: String, title: String, days: Int, longestDays: Int, goals: [Goal], ended: [Ended],
    isAfterOperation: Bool
  ) {
    self.phase = phase
    self.title = title
    self.days = days
    self.longestDays = longestDays
    self.goals = goals
    self.ended = ended
    self.isAfterOperation = isAfterOperation
  }
}
