import Planning
import Rehabilitation

/// Why the journal of a plan makes none.
public enum PlanJournalError: Error, Hashable, Sendable {
  /// It has no enrolment.
  case noBeginning
  /// An entry, by its number, names a time zone that the system does not know.
  case unknownZone(String, entry: Int)
  /// Its first entry, by its number, has a value that is not possible.
  case impossible(entry: Int, OutOfRange)
  /// A programme that it pinned cannot be read by this version.
  case unreadable([Diagnostic])
  /// Its entries make no plan.
  case replay(ReplayError)
}
