import Rehabilitation

/// Where a plan stands today.
public enum PlanStanding: Hashable, Sendable {
  /// A warning sign stopped it, until somebody has looked at the knee.
  case stopped
  /// It begins on this day.
  case begins(CivilDate)
  /// A phase of it, by its title, sleeps since a day, and nothing is planned until something is reported.
  case asleep(String, since: CivilDate)
  /// It is over since a day, the one after its last.
  case over(since: CivilDate)
  /// It is in this week of a phase, by its title.
  case inPhase(String, week: Int)
  /// It runs, and no phase has begun.
  case running
}

extension Plan {
  /// The last day.
  public var lastDay: CivilDate { span.upperBound.advanced(by: -1) }

  /// Where it stands today.
  public var standing: PlanStanding {
    if course.lock != nil { return .stopped }
    if today < enrolment.start { return .begins(enrolment.start) }
    if today >= span.upperBound, let stage = stages.first(where: { $0.asleepSince != nil }),
      let since = stage.asleepSince
    {
      return .asleep(stage.phase.title, since: since)
    }
    if today >= span.upperBound { return .over(since: span.upperBound) }
    let stage = stages.last { $0.dates.lowerBound <= today }
    return stage.map { .inPhase($0.phase.title, week: $0.week(of: today)) } ?? .running
  }
}
