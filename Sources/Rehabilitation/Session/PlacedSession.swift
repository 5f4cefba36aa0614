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
  /// The typed hour that the clock skips, where it begins as much later; `nil` where it begins as planned.
  public let skipped: CivilDateTime?

  /// A session in its place.
  public init(
    session: Session, date: CivilDate, start: CivilDateTime?, note: PlacementNote? = nil,
    skipped: CivilDateTime? = nil
  ) {
    self.session = session
    self.date = date
    self.start = start
    self.note = note
    self.skipped = skipped
  }

  /// The day and the start by which a series of its like holds it: those that the clock skips, where it does.
  package var inSeries: PublishedPlace {
    PublishedPlace(date: skipped?.date ?? date, start: skipped ?? start)
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
