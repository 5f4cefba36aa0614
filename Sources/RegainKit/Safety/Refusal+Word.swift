import Rehabilitation

extension Screening.Refusal {
  /// Whether only somebody's word is missing.
  public var isMissingWord: Bool {
    switch self {
    case .needsDiagnosis, .needsClearance: true
    default: false
    }
  }
}
