import Calendars
import Planning
import Rehabilitation

/// What a plan asks for today, or on another day.
public struct Agenda: Sendable {
  /// The plan.
  public let schedule: Schedule
  /// The day.
  public let date: CivilDate

  /// What a plan asks for on a day; the one that it is looked at if none is given.
  public init(_ schedule: Schedule, on date: CivilDate? = nil) {
    self.schedule = schedule
    self.date = date ?? schedule.plan.today
  }

  /// Today.
  public var today: CivilDate { schedule.plan.today }

  /// The notices.
  public var notices: [Notice] { schedule.plan.course.notices }

  /// The sessions of the day.
  public var sessions: [PlacedSession] { schedule.placed.filter { $0.date == date } }

  /// The doses of the day that a clock's change brings to another distance than ordered.
  public var doseGaps: [DoseGap] {
    guard sessions.contains(where: { $0.session.kind == .medicine }) else { return [] }
    return schedule.doseGaps(from: date).filter {
      $0.first.date == date || $0.second.date == date
    }
  }

  /// The first session after the day that a person logs; `nil` for none.
  public var next: PlacedSession? {
    schedule.placed.first { $0.date > date && $0.session.isLogged }
  }

  /// The measures that a session is for, as long as it is not logged.
  public func openMeasures(of placed: PlacedSession) -> [Measure] {
    schedule.plan.course.records[placed.session.id] == nil ? placed.session.measures : []
  }

  /// The exercise sessions of the last three days that are not logged.
  public var unlogged: [PlacedSession] {
    schedule.placed.filter {
      $0.session.status == .missed && $0.date.days(to: today) <= 3 && $0.session.load.isExercise
    }
  }
}
