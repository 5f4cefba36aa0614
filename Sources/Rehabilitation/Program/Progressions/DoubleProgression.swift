/// R2: repetitions climb through a range, then the load steps up and they start again (EVIDENCE R2;
/// F94).
public struct DoubleProgression: Hashable, Sendable {
  /// The range of repetitions, lowest first.
  public let repetitions: ClosedRange<Int>
  /// The load step in kilograms.
  public let step: Amount
  /// The effort (0-10) up to which a session counts.
  public let target: Int
  /// How many green sessions at the top lead to the next load: 1 usually, 2 to be cautious.
  public let sessions: Int

  /// Progression by repetitions, then load.
  public init(repetitions: ClosedRange<Int>, step: Amount, target: Int, sessions: Int) {
    self.repetitions = repetitions
    self.step = step
    self.target = target
    self.sessions = sessions
  }
}
