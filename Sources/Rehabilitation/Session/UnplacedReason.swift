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
  /// It can lie on its days only while the person is busy, as in this time.
  case busy(Range<CivilDateTime>)
  /// All of its days are taken off.
  case blackout(ClosedRange<CivilDate>)
  /// Its time lies before this moment, from which on sessions are placed.
  case past(CivilDateTime)
  /// It would take the last of seven days without strength or impact (EVIDENCE 9, rule 21).
  case restDay(ClosedRange<CivilDate>)
  /// Its days already hold as many procedures as they may (EVIDENCE 5.6).
  case procedures(ClosedRange<CivilDate>)
  /// It falls to a rest that ends before this day.
  case rest(until: CivilDate)
  /// The user must type the date it ends on.
  case needsEndDate(activity: String)
}
