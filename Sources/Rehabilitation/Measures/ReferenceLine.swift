/// A value to draw beside one's own in a chart (EVIDENCE 6.3).
public struct ReferenceLine: Hashable, Sendable {
  /// The id of the measure.
  public let measure: String
  /// The value, in the measure's unit.
  public let value: Amount
  /// What it says, in a few words.
  public let meaning: String
  /// Where it comes from.
  public let citations: [Citation]

  init(_ measure: String, _ value: Amount, _ meaning: String, _ citations: String...) {
    self.measure = measure
    self.value = value
    self.meaning = meaning
    self.citations = citations.map { Citation($0) }
  }
}

extension ReferenceLine {
  /// The lines of all measures; they hold for everybody.
  public static let all = [
    ReferenceLine("timed-up-and-go", Amount(12), "to compare with, no forecast", "K-STEADI"),
    ReferenceLine("fast-walk", Amount(1), "a slow walk, in a study of sore knees", "F34"),
    ReferenceLine("womac-function", Amount(28), "limited, in a study of sore knees", "F34"),
    ReferenceLine("steps", Amount(6000), "the aim for sore knees", "F34"),
    ReferenceLine("extension-deficit", Amount(0), "straight", "K-goniometer"),
    ReferenceLine("flexion", Amount(90), "stairs, from 90 to 100", "K-goniometer"),
    ReferenceLine("flexion", Amount(105), "a low chair", "K-goniometer"),
    ReferenceLine("flexion", Amount(110), "daily tasks", "K-goniometer"),
    ReferenceLine("balance-reach", Amount(94), "below it, more injuries among girls", "F142"),
  ]
}
