import Rehabilitation

/// What a measure's values mean, as a curve shows it.
public struct MeasureMeaning: Hashable, Sendable {
  /// A value to compare with, such as a gate's limit.
  public struct Reference: Hashable, Sendable {
    /// The value.
    public let value: Amount
    /// What it stands for.
    public let label: String

    /// Both, as a curve shows them: `105: a low chair`.
    var words: String { "\(value): \(label)" }

    /// A value to compare with.
    public init(value: Amount, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What people read.
  public var title: String
  /// The unit; empty for a score.
  public var unit: String
  /// Whether more is better; `nil` where that depends.
  public var isMoreBetter: Bool?
  /// The least change that matters, in the unit; `nil` where nobody knows.
  public var change: Amount?
  /// Values to compare with.
  public var references: [Reference]

  /// What a measure's values mean.
  public init(
    title: String, unit: String, isMoreBetter: Bool?, change: Amount? = nil,
    references: [Reference] = []
  ) {
    self.title = title
    self.unit = unit
    self.isMoreBetter = isMoreBetter
    self.change = change
    self.references = references
  }
  /// The value from which on a change since the first value matters; `nil` where nobody knows.
  func matters(from first: Amount?) -> Amount? {
    guard let first, let change, let isMoreBetter else { return nil }
    return isMoreBetter ? first + change : first - change
  }
}
