import Planning
import ProgramFiles
import Rehabilitation

/// A start that is possible, with nothing stored: cleared programmes, and the choices that fit them.
public struct PlannedStart: Sendable {
  /// The plan as it begins.
  public let schedule: Schedule
  let enrolment: Enrolment
  let cleared: ClearedPrograms
}

extension ClearedPrograms {
  /// The plan that they make with a person's choices, with nothing stored.
  ///
  /// - Throws: ``RegainError/enrolment(_:)`` or ``RegainError/plan(_:)`` where a choice is not possible,
  ///   ``RegainError/refused(_:)`` where it holds what forbids the start, or ``RegainError/empty(_:)``.
  public func planned(_ enrolment: Enrolment) throws(RegainError) -> PlannedStart {
    let enrolment = try enrolment.checked(for: programs)
    let plan = try regain(RegainError.plan) { () throws(PlanError) in
      try UnscheduledPlan(programs: programs, catalogue: catalogue, enrolment: enrolment)
    }
    try check(enrolment)
    let schedule = plan.scheduled()
    if let empty = schedule.emptyStart { throw .empty(empty) }
    return PlannedStart(schedule: schedule, enrolment: enrolment, cleared: self)
  }
}
