/// How certain something is; the raw value is iCalendar's word.
///
/// An event may be tentative, confirmed or cancelled; a to-do may be needs-action, in-process,
/// completed or cancelled. Another combination is refused when written.
///
/// - Source: RFC 5545 §3.8.1.11.
public enum Status: String, Hashable, Sendable, CaseIterable {
  case tentative = "TENTATIVE"
  case confirmed = "CONFIRMED"
  case cancelled = "CANCELLED"
  case needsAction = "NEEDS-ACTION"
  case inProcess = "IN-PROCESS"
  case completed = "COMPLETED"
}
