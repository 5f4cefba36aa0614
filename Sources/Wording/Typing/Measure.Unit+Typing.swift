import Rehabilitation

/// A factor by which one unit becomes another.
struct UnitScale: Hashable {
  let numerator: Int
  let denominator: Int

  static let same = UnitScale(numerator: 1, denominator: 1)
}

extension Measure.Unit {
  /// The unit in a sentence; empty where values have none.
  var spelled: String {
    switch self {
    case .points, .grade: ""
    case .count: "times"
    default: rawValue
    }
  }

  /// How a typed unit becomes this one; `nil` where it is another kind's.
  func scale(of typed: String) -> UnitScale? { Self.scales[self]?[typed] }

  private static let scales: [Measure.Unit: [String: UnitScale]] = {
    func units(_ scales: [(words: String, numerator: Int, denominator: Int)]) -> [String: UnitScale]
    {
      let pairs = scales.flatMap { scale in
        scale.words.split(separator: " ").map {
          (String($0), UnitScale(numerator: scale.numerator, denominator: scale.denominator))
        }
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    return [
      .points: units([("points point pts pt", 1, 1)]),
      .grade: units([("grade grades", 1, 1)]),
      .count: units([("times time x reps rep repetitions repetition", 1, 1)]),
      .steps: units([("steps step stepsaday steps/day stepsperday", 1, 1)]),
      .nights: units([("nights night", 1, 1)]),
      .seconds: units([("s sec secs second seconds", 1, 1), ("min mins minute minutes", 60, 1)]),
      .minutes: units([
        ("min mins minute minutes", 1, 1), ("h hr hrs hour hours", 60, 1),
        ("s sec secs second seconds", 1, 60),
      ]),
      .centimetres: units([
        ("cm centimetre centimetres centimeter centimeters", 1, 1), ("mm millimetres", 1, 10),
        ("m metre metres meter meters", 100, 1), ("in inch inches \"", 254, 100),
      ]),
      .metres: units([
        ("m metre metres meter meters", 1, 1), ("cm", 1, 100), ("km kilometre kilometres", 1000, 1),
        ("ft foot feet", 3048, 10_000), ("yd yard yards", 9144, 10_000),
        ("mi mile miles", 1_609_344, 1000),
      ]),
      .metresPerSecond: units([("m/s", 1, 1), ("km/h kmh kph", 10, 36)]),
      .degrees: units([("deg degs degree degrees °", 1, 1)]),
      .kilograms: units([
        ("kg kgs kilo kilos kilogram kilograms", 1, 1), ("g gram grams", 1, 1000),
        ("lb lbs pound pounds", 45_359_237, 100_000_000),
      ]),
      .percent: units([("% percent", 1, 1)]),
    ]
  }()
}
