extension Criterion {
  /// Whether a reading meets the criterion; `nil` where it says nothing about it.
  ///
  /// A reading of both legs counts for a symmetry, one of a leg for a limit.
  public func isMet(by reading: MeasureReading) -> Bool? {
    switch bare {
    case .measure(reading.measure, let comparison, let limit):
      switch comparison {
      case .atLeast: return reading.value >= limit.low
      case .atMost: return reading.value <= limit.low
      }
    case .symmetry(reading.measure, let percent):
      return reading.symmetry.map { $0 >= Amount(percent) }
    case .swelling(let grade) where reading.measure == "swelling":
      return reading.value <= Amount(grade)
    default: return nil
    }
  }
}

extension Measure.Unit {
  /// The unit as a gate's limit is written with; `nil` where no limit can be written.
  public var ofLimits: Quantity.Unit? {
    switch self {
    case .points: .points
    case .seconds: .seconds
    case .minutes: .minutes
    case .centimetres: .centimetres
    case .metres: .metres
    case .degrees: .degrees
    case .kilograms: .kilograms
    case .percent: .percent
    case .steps: .steps
    case .grade, .count, .nights, .metresPerSecond: nil
    }
  }
}
