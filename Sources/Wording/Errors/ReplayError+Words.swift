import Planning

extension ReplayError {
  /// The error in words.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noEnrolment: "it does not begin with an enrolment."
    case .missingEdition(let entry): "the programmes of entry \(entry) are missing."
    case .plan(let error): error.words(offering: steps)
    }
  }
}
