import Rehabilitation

extension CriterionState {
  /// What was found of the criterion, in a few words; `nil` where nothing was logged that it goes by.
  public var foundWords: String? { found?.words ?? (isAnswered ? "as you said" : nil) }
}

extension CriterionState.Finding {
  /// What was found, in a few words: `3 of 4`, `now 95`.
  package var words: String {
    switch self {
    case .count(let count, let total): "\(count) of \(total)"
    case .value(let value): "now \(value)"
    }
  }
}
