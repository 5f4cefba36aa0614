/// A session that has no place, with why.
public struct UnplacedSession: Hashable, Sendable {
  /// The session's identity, or an activity's id where none of its sessions could be planned.
  public let id: String
  /// What it is called, as a fact; Wording makes its title.
  public let heading: Session.Heading
  /// Why it has no place.
  public let reason: UnplacedReason

  /// A session that has no place.
  package init(
    id: String, heading: Session.Heading, reason: UnplacedReason
  ) {
    self.id = id
    self.heading = heading
    self.reason = reason
  }
}
