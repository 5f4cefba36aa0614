import Rehabilitation

/// Why a journal makes no plan.
public enum ReplayError: Error, Hashable, Sendable {
  /// The journal does not begin with an enrolment.
  case noEnrolment
  /// The programmes that an entry pinned are missing from the inputs.
  case missingEdition(entry: Int)
  /// The enrolment fits none of its programmes.
  case plan(PlanError)
}

extension Schedule {
  /// The plan of a journal, as of a moment; see ``ReplayedJournal``.
  ///
  /// - Throws: ``ReplayError`` where the journal makes no plan.
  package init(
    replaying entries: [JournalEntry], inputs: ReplayInputs, at moment: CivilDateTime
  ) throws(ReplayError) {
    self = try ReplayedJournal(entries, inputs: inputs, at: moment).schedule
  }
}
