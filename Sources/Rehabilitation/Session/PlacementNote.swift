/// Why a session lies where it does, as facts.
public struct PlacementNote: Hashable, Sendable {
  /// What decided the place.
  public enum Choice: Hashable, Sendable {
    /// The programme sets its day and its time.
    case fixed
    /// The clinic gave this time.
    case given
    /// It stays where the calendar has it.
    case stays
    /// The calendar has it elsewhere, where it cannot lie any more.
    case moved(from: PublishedPlace, MoveReason)
    /// It is the wished day and time.
    case wished
    /// The wished day and time are taken; this is the best place beside them.
    case nearest(MoveReason?)
  }

  /// A gap to the session before, which this one keeps to the minute or nearly so.
  public struct Rest: Hashable, Sendable {
    /// Hours from start to start.
    public let hours: Int
    /// The session before.
    public let after: Session.ID

    /// A rest in hours after a session.
    package init(
      hours: Int, after: Session.ID
    ) {
      self.hours = hours
      self.after = after
    }
  }

  /// What decided the place.
  public let choice: Choice
  /// The rest since the session before that asks for it.
  public let rest: Rest?
  /// The window it lies in; `nil` for a fixed time.
  public let window: Range<TimeOfDay>?

  /// What decided a place, with the rest and the window that it keeps.
  package init(
    choice: Choice, rest: Rest?, window: Range<TimeOfDay>?
  ) {
    self.choice = choice
    self.rest = rest
    self.window = window
  }
}
