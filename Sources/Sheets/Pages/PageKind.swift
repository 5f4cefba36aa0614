/// A sheet of a printed plan.
public enum PageKind: String, CaseIterable, Hashable, Sendable {
  /// The whole way on one sheet: phases, doses, what to expect, when to stop.
  case overview
  /// One sheet a week, with boxes to tick.
  case week
  /// Rows to fill by hand, a session each.
  case diary
  /// A month as a grid of days.
  case month
  /// The curves alone.
  case progress
  /// What a clinician asks first: adherence, pain, load, gates, changes, sources.
  case clinician
}
