import Rehabilitation

/// A plan with every session in its place; it alone holds the sessions.
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
  /// What has no place, with why, in the order of the plan.
  public let unplaced: [UnplacedSession]
  /// The sessions that found no place.
  private let waiting: [Session]
  /// Where each session of the plan stands: its position among those with a place, or, as -1 for the first,
  /// among those without.
  private let positions: [Int]

  /// A plan with its sessions, in their order.
  public init(plan: Plan, placed: [PlacedSession], unplaced: [UnplacedSession]) {
    self.plan = plan
    self.placed = placed
    self.unplaced = unplaced
    waiting = []
    positions = Array(placed.indices)
  }

  /// A plan with those of its sessions that have a place, in their order.
  init(
    plan: Plan, placed: [PlacedSession], of sessions: [Session], unplaced: [UnplacedSession]
  ) {
    let places = Dictionary(
      placed.enumerated().map { ($0.element.session.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var waiting = [Session]()
    positions = sessions.map { session in
      if let position = places[session.id] { return position }
      waiting.append(session)
      return -waiting.count
    }
    self.plan = plan
    self.placed = placed
    self.unplaced = unplaced
    self.waiting = waiting
  }

  /// A plan with its sessions in the plan's own order.
  init(plan: Plan, inOrder sessions: [PlacedSession], unplaced: [UnplacedSession]) {
    let order = sessions.indices.sorted { sessions[$0] < sessions[$1] }
    var positions = Array(repeating: 0, count: order.count)
    for (position, index) in order.enumerated() { positions[index] = position }
    self.plan = plan
    placed = order.map { sessions[$0] }
    self.unplaced = unplaced
    waiting = []
    self.positions = positions
  }

  /// The sessions in the plan's own order, those without a place among them.
  ///
  /// Past sessions come first, in order of time, then those ahead; in a plan without a journal they come
  /// activity by activity.
  public var sessions: [Session] {
    positions.map { $0 < 0 ? waiting[-1 - $0] : placed[$0].session }
  }
}

extension Schedule {
  /// The sessions that a calendar holds: those with a place, without what nobody planned.
  public var planned: [PlacedSession] { placed.filter { !$0.session.id.isExtra } }

  /// The clinic's times that name no session and no activity of the plan.
  public var unknownAppointments: [ClinicAppointment] {
    let appointments = plan.enrolment.availability.appointments
    guard !appointments.isEmpty else { return [] }
    let (missing, sessions) = (Set(unplaced.map(\.id)), sessions)
    return appointments.filter { appointment in
      let name = appointment.name
      return !missing.contains { $0 == name || $0.hasPrefix("\(name)/") }
        && !sessions.contains { "\($0.id)" == name || $0.isOf(name) }
    }
  }
}
