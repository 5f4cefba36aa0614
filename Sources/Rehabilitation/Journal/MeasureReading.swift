/// A value of an outcome measure.
public struct MeasureReading: Hashable, Codable, Sendable {
  /// The measure's id, such as `flexion`.
  public var measure: String
  /// The value, in the measure's unit.
  public var value: Amount
  /// The value of the other leg, where both were tested.
  public var otherSide: Amount?
  /// The day it was taken.
  public var date: CivilDate

  /// A value that was taken on a day.
  public init(measure: String, value: Amount, otherSide: Amount? = nil, date: CivilDate) {
    self.measure = measure
    self.value = value
    self.otherSide = otherSide
    self.date = date
  }
}

extension MeasureReading {
  /// Whether it says of a day what a check-in says of its morning: pain or swelling.
  package var isOfMorning: Bool { ["pain", "swelling", "girth"].contains(measure) }

  /// Whether a rule or a limit follows it at once.
  package var isJudged: Bool { isOfMorning || measure == "night-wakings" || measure == "effort" }
}
