import Rehabilitation

extension MeasureOutcome {
  /// Whether the change matters: `better, and it matters`.
  package var words: String {
    let way: String
    switch direction {
    case .same: return "the same"
    case .better: way = "better"
    case .worse: way = "worse"
    case .changed: way = "changed"
    }
    switch extent {
    case .matters: return "\(way), and it matters"
    case .mayMatter: return "\(way); it may matter"
    case .little: return "\(way), too little to matter"
    case .unknown: return way
    }
  }

  /// The change with its sign, of a value that went up or down: `+7`, `−2.5`.
  package func signed(isMore: Bool) -> String {
    direction == .same ? "0" : "\(isMore ? "+" : "−")\(amount)"
  }
}

extension Measure.Change {
  /// The change that matters: `9`, `5–10, the error of measuring`, `12% of the first value`.
  package var words: String {
    let written = { (amounts: ClosedRange<Amount>) in
      amounts.lowerBound == amounts.upperBound
        ? "\(amounts.lowerBound)" : "\(amounts.lowerBound)–\(amounts.upperBound)"
    }
    let amount =
      switch size {
      case .amount(let amounts): written(amounts)
      case .percent(let percent): "\(written(percent))% of the first value"
      }
    return scope.map { "\(amount) (\($0))" } ?? amount
  }
}
