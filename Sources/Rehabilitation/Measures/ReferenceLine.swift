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
  /// A person's sex, as the tables of norms have it.
  public enum Sex: String, CaseIterable, Hashable, Sendable {
    case female, male
  }

  /// The lines that hold for everybody.
  public static let all = [
    ReferenceLine("timed-up-and-go", Amount(12), "from here on, more falls", "K-STEADI"),
    ReferenceLine("fast-walk", Amount(1), "a slow walk, in a study of sore knees", "F34"),
    ReferenceLine("womac-function", Amount(28), "limited, in a study of sore knees", "F34"),
    ReferenceLine("steps", Amount(6000), "the aim for sore knees", "F34"),
    ReferenceLine("extension-deficit", Amount(0), "straight", "K-goniometer"),
    ReferenceLine("flexion", Amount(90), "stairs, from 90 to 100", "K-goniometer"),
    ReferenceLine("flexion", Amount(105), "a low chair", "K-goniometer"),
    ReferenceLine("flexion", Amount(110), "daily tasks", "K-goniometer"),
    ReferenceLine("balance-reach", Amount(94), "below it, more injuries among girls", "F142"),
  ]

  /// The lines of a measure, with those of a person's age and sex where they are known.
  public static func lines(for measure: Measure, age: Int? = nil, sex: Sex? = nil)
    -> [ReferenceLine]
  {
    var lines = all.filter { $0.measure == measure.id }
    if measure.id == "chair-stand", let age, let sex, let least = chairStands(age: age, sex: sex) {
      lines.append(
        ReferenceLine(measure.id, Amount(least), "below it, fewer than average", "K-STEADI"))
    }
    return lines
  }

  /// The chair stands in 30 seconds that are average at an age; fewer are below it.
  ///
  /// - Returns: `nil` below 60 and above 94, where there is no norm.
  /// - Source: EVIDENCE 6.3, CDC STEADI.
  public static func chairStands(age: Int, sex: Sex) -> Int? {
    let norms = [
      (60...64, 14, 12), (65...69, 12, 11), (70...74, 12, 10), (75...79, 11, 10), (80...84, 10, 9),
      (85...89, 8, 8), (90...94, 7, 4),
    ]
    let norm = norms.first { $0.0.contains(age) }
    return norm.map { sex == .male ? $0.1 : $0.2 }
  }
}
