/// How somebody follows a plan, as far as a journal can tell.
public enum Person: String, CaseIterable, Sendable {
  /// Starts, and never reports anything.
  case silent
  /// Logs each session on its evening.
  case everything
  /// Logs every other session.
  case half
  /// Logs the mornings, and no session.
  case mornings
  /// Logs each session one to three days later.
  case late
  /// Logs two days at once, the later session first.
  case outOfOrder = "out-of-order"
  /// Logs sessions, and never a measure or a goal.
  case neverMeasures = "never-measures"
  /// Reports nothing for 10, 20, 40 or 70 days, and comes back.
  case ill
  /// Pauses for one to three weeks.
  case pauses
  /// Spends weeks in another zone.
  case travels
  /// Follows two programmes at once.
  case twoProgrammes = "two-programmes"

  /// Whether sessions are reported.
  var logsSessions: Bool { self != .silent && self != .mornings }
}
