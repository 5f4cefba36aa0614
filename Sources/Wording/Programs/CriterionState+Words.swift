import Rehabilitation

extension CriterionState {
  /// What was found of the criterion, in a few words; `nil` where nothing was logged that it goes by.
  public var foundWords: String? {
    let said = criterion.needsClinician && isMet ? "as your clinician said" : "as you said"
    return found?.words ?? (isAnswered ? said : nil)
  }
}

extension CriterionState.Finding {
  /// What was found, in a few words: `3 of 4`, `now 95`.
  package var words: String {
    switch self {
    case .count(let count, let total): "\(count) of \(total)"
    case .value(let value): "now \(value)"
    case .oneLeg(let value): "\(value) for one leg; the other leg is missing"
    }
  }
}
