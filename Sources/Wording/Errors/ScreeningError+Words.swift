import Rehabilitation

extension ScreeningError {
  /// The error in words, with the detail to change.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .ageOutOfRange(let age): "'\(steps(.age))' takes 0 to 120 years, not \(age)."
    case .namelessWord(let name):
      "'\(name)' names nobody: '\(steps(.diagnosedBy))' and '\(steps(.clearedBy))' take the name of a doctor "
        + "or physiotherapist, who answers for it."
    }
  }
}
