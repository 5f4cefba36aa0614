/// How the calendars of a plan learn of what has changed in it.
public enum CalendarUpkeep: Hashable, Sendable {
  /// There is none yet.
  case unpublished
  /// One of them waits until it is published again.
  case byHand
  /// All follow by themselves.
  case automatic
}
