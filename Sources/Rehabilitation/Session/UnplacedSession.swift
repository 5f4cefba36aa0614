/// A session that has no place, with why.
public struct UnplacedSession: Hashable, Sendable {
  /// The session's identity, or an activity's id where none of its sessions could be planned.
  public let id: String
  /// What people read.
  public let title: String
  /// Why it has no place.
  public let reason: UnplacedReason

  /// A session that has no place.
  package init(
    id: String, title: String, reason: UnplacedReason
  ) {
    self.id = id
    self.title = title
    self.reason = reason
  }
}
