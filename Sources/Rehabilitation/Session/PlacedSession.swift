/// A session with its day, and its time unless it is an item of the whole day.
public struct PlacedSession: Hashable, Sendable {
  /// The session.
  public package(set) var session: Session
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
