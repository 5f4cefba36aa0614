import Planning

/// Why the journal of a plan makes none.
public enum PlanJournalError: Error, Hashable, Sendable {
  /// It has no enrolment.
  case noBeginning
  /// A programme that it pinned cannot be read by this version.
  case unreadable([Diagnostic])
  /// Its entries make no plan.
  case replay(ReplayError)
}
