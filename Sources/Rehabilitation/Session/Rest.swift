/// Work that a verdict puts off, over a span of the wall clock.
///
/// The span begins when the judged session ended, or with the judged morning, and not when somebody
/// reported it: the same reaction covers the same days whenever it is logged (EVIDENCE 12.10).
package struct Rest: Hashable {
  /// What was judged.
  package enum Origin: Hashable {
    case session(Session.ID)
    case morning(CivilDate)
  }

  /// The activity it is for; `nil` where it is for load classes.
  package let activity: String?
  /// The load classes it is for.
  let loads: Set<LoadClass>
  /// The time without it, on the wall clock.
  package let span: Range<CivilDateTime>
  /// Whether one session a day stays in that time.
  package let leavesOneADay: Bool

  /// A time without some work.
  package init(
    activity: String?, loads: Set<LoadClass>, span: Range<CivilDateTime>,
    leavesOneADay: Bool = false
  ) {
    self.activity = activity
    self.loads = loads
    self.span = span
    self.leavesOneADay = leavesOneADay
  }

  /// The calm days after a flare began: no strength and no impact from then on, and on the two days after
  /// (EVIDENCE P23, days 0 to 2; DES).
  package static func flare(from start: CivilDateTime) -> Rest {
    Rest(
      activity: nil,
      loads: [
        .strength, .tendonHeavy, .isometricHeavy, .plyometric, .running, .neuromuscularClass,
      ],
      span: start..<CivilDateTime(start.date.advanced(by: 3), TimeOfDay(0)))
  }

  /// Whether it puts off a session.
  package func concerns(_ session: Session) -> Bool {
    !leavesOneADay && (session.id.activity == activity || loads.contains(session.load))
  }

  /// The first day on which a session may lie again.
  ///
  /// A day that the rest reaches into is free of the session, unless the session keeps to a time of day
  /// that comes after the rest's end.
  package func firstDay(for session: Session) -> CivilDate {
    let end = span.upperBound
    let isOver =
      end.time.minutes == 0 || session.place.isTimeFixed && session.place.wishedTime >= end.time
    return isOver ? end.date : end.date.advanced(by: 1)
  }
}
