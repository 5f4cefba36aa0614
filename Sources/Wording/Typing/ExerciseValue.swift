import Rehabilitation

/// A value of one exercise, as it is typed: `10,9,9`, `sit-to-stand=10,9,9`, `leg-press=40 kg`.
public struct ExerciseValue: Hashable, Sendable {
  /// The exercise, as it was typed; empty for the session's only one.
  public let exercise: String
  /// What stands behind the equals sign, or all of it.
  public let value: String

  /// The parts of a text.
  public init(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    exercise = parts.count == 2 ? parts[0] : ""
    value = parts[parts.count - 1]
  }

  /// Whether the value is a load: a unit of weight ends it.
  public var isLoad: Bool {
    let unit = value.lowercased().reversed().prefix { $0.isLetter }.reversed()
    return ["kg", "kgs", "kilo", "kilos", "lb", "lbs", "pound", "pounds", "g"].contains(
      String(unit))
  }
}
