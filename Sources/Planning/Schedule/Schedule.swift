import Rehabilitation

/// A plan with every session in its place.
///
/// ```swift
/// let schedule = try store.schedule(of: "left-knee", at: now)
/// let titles = schedule.placed.filter { $0.date == schedule.plan.today }.map(\.session.title)
/// ```
public struct Schedule: Hashable, Sendable {
  /// The plan.
  public let plan: Plan
  /// The sessions with a place, by day, then time, then identity.
  public let placed: [PlacedSession]
  /// The sessions without a place, in the order of the plan.
  public let unplaced: [UnplacedSession]

  /// A plan with its sessions, in their order.
  public init(plan: Plan, placed: [PlacedSession], unplaced: [UnplacedSession]) {
    self.plan = plan
    self.placed = placed
    self.unplaced = unplaced
  }
}

extension Schedule {
  /// The clinic's times that name no session and no activity of the plan.
  public var unknownAppointments: [ClinicAppointment] {
    let missing = Set(unplaced.map(\.id))
    return plan.enrolment.availability.appointments.filter { appointment in
      let name = appointment.name
      return !missing.contains { $0 == name || $0.hasPrefix("\(name)/") }
        && !plan.sessions.contains { "\($0.id)" == name || $0.isOf(name) }
    }
  }
}
