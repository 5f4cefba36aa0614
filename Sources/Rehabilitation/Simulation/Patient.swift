/// Somebody who follows a plan in a manner that can be foreseen.
public enum Patient: String, CaseIterable, Hashable, Sendable {
  /// Does everything on time, and the knee is quiet.
  case perfect
  /// Leaves three of ten sessions out and tells nothing of them.
  case missing30 = "missing-30"
  /// Is perfect but for a flare in the third week.
  case flare
  /// Has pain in the amber band every second time, and passes gates only at the second try.
  case slow
  /// Tells of mornings and evenings beside every session.
  case twiceADay = "twice-a-day"

  /// What is told of a session on a day of the plan, from 0, under the pain limits of its phase;
  /// `nil` where nothing is.
  func record(of session: Session, onDay day: Int, limits: PainLimits) -> SessionRecord? {
    var record = SessionRecord(session: session.id)
    record.pain = min(1, limits.green)
    record.donePercent = 100
    switch self {
    case .perfect, .twiceADay: break
    case .missing30:
      // By the ordinal, so that the same sessions are missed each time.
      if (session.id.ordinal * 7) % 10 < 3 { return nil }
    case .flare:
      if hasFlare(onDay: day) { record.pain = Patient.usualPain + 3 }
    case .slow:
      if session.id.ordinal.isMultiple(of: 2) { record.pain = min(limits.amber, limits.green + 1) }
    }
    return record
  }

  /// What is told of a morning; `nil` where nothing is.
  func checkIn(on date: CivilDate, day: Int) -> CheckIn? {
    var checkIn = CheckIn(date: date)
    checkIn.morning = hasFlare(onDay: day - 1) ? Patient.usualPain + 3 : Patient.usualPain
    checkIn.swelling = 0
    return checkIn
  }

  /// Whether a gate's criterion is said to be met when it is asked for so many times.
  func confirms(attempt: Int) -> Bool { self != .slow || attempt > 1 }

  /// The pain that is usual for all of them.
  static let usualPain = 1

  private func hasFlare(onDay day: Int) -> Bool { self == .flare && (15...17).contains(day) }
}
