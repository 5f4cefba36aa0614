import Rehabilitation

extension ScreeningError {
  /// The error in words, with the detail to change.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .ageOutOfRange(let age): "'\(steps(.age))' takes 0 to 120 years, not \(age)."
    }
  }
}
