/// What forbids a session a place.
public enum MoveReason: Hashable, Sendable {
  /// It may not lie on that day any more.
  case day(ClosedRange<CivilDate>)
  /// No window of that day holds it.
  case window
  /// The day is taken off.
  case blackout(CivilDate)
  /// The person is busy then, travel not counted.
  case busy(Range<CivilDateTime>)
  /// It is exercise within the calm time after waking, which ends then.
  case afterWaking(TimeOfDay)
  /// It is hard and would end within the calm time before sleep, which begins then.
  case beforeSleep(TimeOfDay)
  /// A clock change falls into it.
  case clockChange(CivilDateTime)
  /// It lies before the first moment that can still be planned.
  case past(CivilDateTime)
  /// Its load class may not come before this day, after an operation or an injury.
  case tooSoon(until: CivilDate)
  /// It breaks a rule with another session.
  case spacing(SpacingRule, Session.ID)
  /// It leaves too little rest to another session of its activity.
  case gap(hours: Int, Session.ID)
  /// It would take the last of seven days without strength or impact (EVIDENCE 9, rule 21).
  case restDay
  /// The day already holds as many procedures as it may (EVIDENCE 5.6).
  case procedures(CivilDate)
  /// Its time is set by the programme or the clinic.
  case fixedTime
  /// Its activity's sessions lie better, or as many of them as can lie, when it moves.
  case betterTogether
}
