/// A session with its day, and its time unless it is an item of the whole day.
public struct PlacedSession: Hashable, Sendable {
  /// The session.
  public internal(set) var session: Session
  /// The day.
  public let date: CivilDate
  /// The wall-clock start in the plan's zone; `nil` for an item of the whole day.
  public let start: CivilDateTime?
  /// Why it lies there; `nil` where nobody asked.
  public let note: PlacementNote?

  /// A session in its place.
  public init(
    session: Session, date: CivilDate, start: CivilDateTime?, note: PlacementNote? = nil
  ) {
    self.session = session
    self.date = date
    self.start = start
    self.note = note
  }

  /// The wall-clock end; `nil` for an item of the whole day.
  public var end: CivilDateTime? {
    guard let start, let minutes = session.minutes else { return nil }
    return start.advanced(byMinutes: minutes)
  }
}

extension PlacedSession: Comparable {
  /// Whether this session comes first: by day, whole-day items first, then time and identity.
  public static func < (left: PlacedSession, right: PlacedSession) -> Bool {
    let (one, other) = (left.start?.minuteNumber ?? -1, right.start?.minuteNumber ?? -1)
    return (left.date, one, left.session.id) < (right.date, other, right.session.id)
  }
}

/// A session that has no place, with why.
public struct UnplacedSession: Hashable, Sendable {
  /// The session's identity, or an activity's id where none of its sessions could be planned.
  public let id: String
  /// What people read.
  public let title: String
  /// Why it has no place.
  public let reason: UnplacedReason
}

/// A plan with every session in its place.
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
