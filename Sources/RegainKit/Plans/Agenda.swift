import Planning
import Rehabilitation

/// What a plan asks for today.
public struct Agenda: Sendable {
  /// The plan.
  public let schedule: Schedule

  /// What a plan asks for on the day that it is looked at.
  package init(_ schedule: Schedule) {
    self.schedule = schedule
  }

  /// Today.
  public var today: CivilDate { schedule.plan.today }

  /// The notices.
  public var notices: [Notice] { schedule.plan.course.notices }

  /// The sessions of today.
  public var sessions: [PlacedSession] { schedule.placed.filter { $0.date == today } }

  /// The first session after today that a person logs; `nil` for none.
  public var next: PlacedSession? {
    schedule.placed.first { $0.date > today && $0.session.isLogged }
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
