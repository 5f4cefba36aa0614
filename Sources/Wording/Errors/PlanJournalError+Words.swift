import ProgramFiles

extension PlanJournalError {
  /// Why the journal of a plan, by its name, makes none.
  public func words(of plan: String, offering steps: NextStepWording) -> String {
    switch self {
    case .noBeginning:
      "the journal of '\(plan)' has no beginning: the entry that starts it is missing."
    case .unknownZone(let zone, let entry):
      "entry \(entry) of '\(plan)' is in the time zone '\(zone.printable(limit: 60))', which is not known here."
    case .impossible(let entry, let fault):
      "entry \(entry) of '\(plan)' makes no plan: \(fault.words)."
    case .unreadable(let diagnostics):
      "a programme of '\(plan)' cannot be read any more:\n"
        + diagnostics.map { $0.words(offering: steps) }.joined(separator: "\n")
    case .replay(let error):
      "the journal of '\(plan)' makes no plan: \(error.words(offering: steps))"
    }
  }
}
