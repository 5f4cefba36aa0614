/// Work that a verdict puts off.
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
  /// The days without it.
  package let days: Range<CivilDate>
  /// Whether one session a day stays on those days.
  package let leavesOneADay: Bool

  /// Days without some work.
  package init(
    activity: String?, loads: Set<LoadClass>, days: Range<CivilDate>, leavesOneADay: Bool = false
  ) {
    self.activity = activity
    self.loads = loads
    self.days = days
    self.leavesOneADay = leavesOneADay
  }

  /// The calm days after a flare began: no strength and no impact (EVIDENCE P23, days 1 and 2; DES).
  package static func flare(on date: CivilDate) -> Rest {
    Rest(
      activity: nil,
      loads: [
        .strength, .tendonHeavy, .isometricHeavy, .plyometric, .running, .neuromuscularClass,
      ],
      days: date.advanced(by: 1)..<date.advanced(by: 3))
  }

  /// Whether a session may not lie on a day.
  package func forbids(_ session: Session, on date: CivilDate) -> Bool {
    days.contains(date) && !leavesOneADay
      && (session.id.activity == activity || loads.contains(session.load))
  }
}
