/// Why a report on a session, a morning or a measure is not stored.
public enum ReportError: Error, Hashable, Sendable {
  /// A reading is outside its scale.
  case outOfRange(Reading, Int, ClosedRange<Int>)
  /// There is no red flag of this id.
  case unknownFlag(String)
  /// The day is after today.
  case ahead(CivilDate)
  /// The day lies more than a year before the plan's first day.
  case tooEarly(CivilDate, start: CivilDate)
  /// The plan has no such session; those near today.
  case unknownSession(String, plan: String, near: [Session.ID])
  /// Every session up to today is logged; the last of them, and the one that comes next.
  case nothingWaits(plan: String, last: Session.ID?, next: PlacedSession?)
  /// The session is planned for a later day.
  case notYet(PlacedSession)
  /// A value is of none of the session's exercises.
  case unknownExercise(Reading, known: [String])
  /// A diary has no row.
  case emptyDiary
  /// A note has more characters than this.
  case noteTooLong(limit: Int)
  /// A session that was left out has no readings.
  case readingsOfSkipped
  /// Flags are reported, and that there are none.
  case contradictoryFlags
  /// Nothing is said of the session or the morning.
  case nothingSaid
  /// A measurement is logged without its value; the measures that it is for.
  case needsValue(Session.ID, measures: [String], plan: String)
  /// Values are so much more than ordered that they need a word that they are right.
  case doubtful([ReportDoubt])
  /// What was done without a plan has no length.
  case extraWithoutMinutes(String)
  /// What an activity asks of the body is not known.
  case unknownLoad(String)
  /// What only an ordered session has is logged of one that nobody planned.
  case notOfExtra(Reading)
  /// The days before the report are not without one.
  case noSilence(before: CivilDate)

  /// A reading that can be logged.
  public enum Reading: String, Hashable, Sendable {
    case before, pain, morning, usual, effort, done, repetitions, load, swelling, stiffness
    case minutes, name
  }
}
