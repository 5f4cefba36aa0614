import Rehabilitation

extension ReportDoubt {
  /// The question whether a value is right, with what was ordered.
  public var question: String {
    switch self {
    case .load(let name, let load, let ordered):
      "Really \(load) kg of \(name)? Ordered were \(ordered) kg."
    case .repetitions(let name, let count, let ordered):
      "Really \(count) repetitions of \(name) in a set? Ordered were \(ordered)."
    case .minutes(let minutes, let ordered):
      "Really \(minutes) minutes? Ordered were \(ordered)."
    }
  }
}

extension Measure {
  /// The question whether a value outside the range is right.
  public func question(of value: Amount) -> String {
    "Really \(value) \(unit.rawValue)? \(rangeSentence)"
  }
}
