/// A change of a zone's offset.
public struct ZoneTransition: Hashable, Sendable {
  /// The time of the change, as the clock showed it just before.
  public let localBefore: LocalDateTime
  /// The offset from UTC before the change, in seconds east.
  public let offsetBefore: Int
  /// The offset from UTC after the change, in seconds east.
  public let offsetAfter: Int
}
