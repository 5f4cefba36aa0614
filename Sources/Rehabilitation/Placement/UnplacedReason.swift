/// Why a session has no place.
public enum UnplacedReason: Hashable, Sendable {
  /// None of its days has a window that is long enough.
  case noWindow(ClosedRange<CivilDate>)
  /// Its last possible place was taken by a rule about another session.
  case spacing(SpacingRule, Session.ID)
  /// No place leaves its least gap to the activity's other sessions.
  case gap(hours: Int)
  /// Its days already hold as many of the activity's sessions as they can.
  case crowded(ClosedRange<CivilDate>)
  /// Its load class may not come before this day: a wound is not healed, or an injury is fresh.
  case tooSoon(until: CivilDate)
  /// The user must type the date it ends on.
  case needsEndDate(activity: String)
}
