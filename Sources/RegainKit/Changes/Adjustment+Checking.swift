import Calendars
import Planning
import Rehabilitation

extension Adjustment {
  /// The days that a hold may take, and the percents of the usual pace that progress may.
  package static let holdDays = FactRange.hold, pacePercents = FactRange.pace

  /// The change as it is stored: a pause begins today at the earliest.
  ///
  /// - Throws: ``ChangeError`` where it is not possible in a plan at a moment.
  func checked(in schedule: Schedule, at now: CivilDateTime) throws(RegainError) -> Adjustment {
    try checkDays(in: schedule, today: now.date)
    try schedule.checkProgress(by: self)
    switch self {
    case .hold(let days) where !Self.holdDays.contains(days):
      throw .change(.holdOutOfRange(days: days))
    case .pace(let percent) where !Self.pacePercents.contains(percent):
      throw .change(.paceOutOfRange(percent: percent))
    case .back(let activity?), .forward(let activity?): try schedule.require(activity: activity)
    case .enter(let phase): try schedule.require(phase: phase)
    case .pause(let from, let to): return try .pause(checked: from, to, today: now.date)
    case .move(let session, let to): try schedule.checkMove(of: session, to: to, at: now)
    case .skip(let session): _ = try schedule.placed(session)
    case .request(let activity, let last):
      if let last, last < now.date { throw .change(.lastDayOver(last)) }
      _ = try schedule.activities(named: activity, areWanted: true)
    case .omit(let activity): _ = try schedule.activities(named: activity, areWanted: false)
    case .zone(let name, let from, let to):
      _ = try PlanZone(reading: name)
      guard from > now.date else { throw .change(.zoneTooSoon) }
      if let to, to < from { throw .change(.zoneReversed) }
    case .reviewed(let clinician): try schedule.checkReview(by: clinician)
    case .operation(let date): try schedule.checkOperation(on: date, today: now.date)
    case .limit(let name, let text): try schedule.checkLimit(name, text)
    case .label(let label):
      if let fault = label.fault(today: now.date) { throw .change(.label(fault)) }
    case .updateProgram: throw .change(.unlintedProgram)
    case .availability(let availability): try availability.check()
    case .hold, .pace, .back(nil), .forward(nil), .resume, .end: break
    }
    return self
  }

  /// Refuses a day whose year must be a slip: before the plan, or ten years from now.
  private func checkDays(in schedule: Schedule, today: CivilDate) throws(RegainError) {
    let days: [CivilDate] =
      switch self {
      case .pause(let from, let to): [from, to]
      case .resume(let date), .end(let date), .operation(let date): [date]
      case .move(_, let place): [place.date]
      case .request(_, let last): [last].compactMap { $0 }
      case .zone(_, let from, let to): [from, to].compactMap { $0 }
      case .availability(let availability):
        // What the plan has already is kept.
        availability.typedDays.filter {
          !schedule.plan.enrolment.availability.typedDays.contains($0)
        }
      case .hold, .back, .forward, .enter, .skip, .omit, .pace, .updateProgram, .reviewed, .limit,
        .label:
        []
      }
    let first = min(schedule.plan.enrolment.start, today)
    let last = today.advanced(by: Enrolment.mostDays)
    for day in days where day < first.advanced(by: -366) || last < day {
      throw .change(.dayTooFar(day, from: first, to: last))
    }
  }

  private static func pause(
    checked from: CivilDate, _ to: CivilDate, today: CivilDate
  ) throws(RegainError) -> Adjustment {
    guard from <= to else { throw .change(.pauseReversed) }
    guard to >= today else { throw .change(.pauseOver(to)) }
    guard from.days(to: to) < 366 else { throw .change(.pauseTooLong) }
    return .pause(from: max(from, today), to: to)
  }
}
