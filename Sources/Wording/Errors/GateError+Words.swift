import Rehabilitation

extension GateError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noneOpen(let plan): "no gate is open in '\(plan)'."
    case .needsClinician(let number, let plan):
      "only your clinician's word meets criterion \(number): "
        + "'\(steps(.answerGoal(plan: plan, goal: number, needsClinician: true)))'."
    case .unknownCriterion(let number, let count, let plan):
      "no criterion \(number); there are 1 to \(count): '\(steps(.showGate(plan: plan)))' shows them."
    }
  }
}
