import Rehabilitation

/// The answer to a request: a place or a reason for every session.
public struct Placement: Hashable, Sendable {
  /// A session that the calendar has at another place.
  public struct Move: Hashable, Sendable {
    /// The session.
    public let id: Session.ID
    /// Where the calendar has it.
    public let from: PublishedPlace
    /// Where it is now; `nil` where it has no place any more.
    public let to: PublishedPlace?
    /// What forced it.
    public let reason: MoveReason
  }

  /// The sessions with a place, by day, then time, then identity; immovable ones are not repeated.
  public let placed: [PlacedSession]
  /// The sessions without a place, by identity.
  public let unplaced: [UnplacedSession]
  /// The sessions that left their published place, by identity.
  public let moves: [Move]
  /// The clinic's appointments that name no session to place.
  public let unknownAppointments: [ClinicAppointment]
}
