import Rehabilitation

/// A plan whose sessions have no days and times yet, as it runs when all goes well and on time.
public struct UnscheduledPlan: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// The sessions with their doses, activity by activity.
  public let sessions: [Session]

  /// Projects programmes onto a person's dates.
  ///
  /// - Throws: ``PlanError`` where a choice fits none of the programmes.
  public init(
    programs: [Program], catalogue: Catalogue, enrolment: Enrolment
  ) throws(PlanError) {
    let edition = ProgramEdition(programs: programs, catalogue: catalogue)
    let inputs = ReplayInputs(editions: [:], clockChanges: [:])
    var replay = try Replay(enrolment, edition: edition, inputs: inputs, at: nil)
    self = replay.projectedPlan()
  }

  /// A plan with its sessions.
  init(_ plan: Plan, _ sessions: [Session]) {
    self.plan = plan
    self.sessions = sessions
  }

  /// Gives every session its day and time, as if nothing were published yet.
  public func scheduled() -> Schedule {
    let placement = request().placed()
    let missing = Dictionary(
      placement.unplaced.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let waiting = plan.unplanned.map {
      UnplacedSession(id: $0.activity, heading: .named($0.activity), reason: $0.reason)
    }
    return Schedule(
      plan: plan, placed: placement.placed, of: sessions,
      unplaced: sessions.compactMap { missing["\($0.id)"] } + waiting)
  }

  /// What is to be placed, without a history.
  public func request() -> PlacementRequest {
    let enrolment = plan.enrolment
    var request = PlacementRequest(
      sessions: sessions, availability: enrolment.availability,
      clockChanges: enrolment.clockChanges,
      earliest: CivilDateTime(enrolment.start, TimeOfDay(0)))
    request.firstDays = enrolment.firstDays(of: plan.programs)
    request.holdHeat(
      through: plan.stages.map { ($0.program, $0.phase, $0.dates.upperBound) }, of: plan.programs,
      for: enrolment)
    request.leading = plan.programs.leading
    return request
  }
}
