/// What a person did in days without a report, as they say at the first report after them
/// (EVIDENCE 12.4).
public enum Meanwhile: String, CaseIterable, Hashable, Codable, Sendable {
  /// The sessions as they were planned: the doses go on.
  case asPlanned = "as-planned"
  /// Fewer sessions, or easier ones: the last completed week's doses come again.
  case less
  /// No session at all: a break since the last one that was reported.
  case nothing
}
