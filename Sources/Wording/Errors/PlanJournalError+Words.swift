import ProgramFiles

extension PlanJournalError {
  /// Why the journal of a plan, by its name, makes none.
  public func words(of plan: String, offering steps: NextStepWording) -> String {
    switch self {
    case .noBeginning: "the journal of '\(plan)' has no beginning."
    case .unreadable(let diagnostics):
      "a programme of '\(plan)' cannot be read any more:\n"
        + diagnostics.map { $0.words(offering: steps) }.joined(separator: "\n")
    case .replay(let error):
      "the journal of '\(plan)' makes no plan: \(error.words(offering: steps))"
    }
  }
}
