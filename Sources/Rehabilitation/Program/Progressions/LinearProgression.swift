/// R1: load, repetitions or time grow by a share each week (EVIDENCE R1; F94, F72).
public struct LinearProgression: Hashable, Sendable {
  /// Whether the share is taken of the first week or of the week before.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    case additive, compound
  }

  /// The share in percent a week, 1...20.
  public let percent: Int
  /// What the share is taken of.
  public let form: Form
  /// What the result is rounded down to, in the dose's own unit.
  public let step: Amount

  /// Growth by a share each week.
  public init(percent: Int, form: Form, step: Amount) {
    self.percent = percent
    self.form = form
    self.step = step
  }
}
