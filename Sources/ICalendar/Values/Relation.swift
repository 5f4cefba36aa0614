/// A tie from one component to another.
///
/// - Source: RFC 5545 §3.8.4.5 and §3.2.15.
public struct Relation: Hashable, Sendable {
  /// What the other component is to this one.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case parent = "PARENT"
    case child = "CHILD"
    case sibling = "SIBLING"
  }

  /// The other component.
  public var uid: UID
  /// What the other one is, the parent unless said otherwise.
  public var kind: Kind

  /// Ties to the component named `uid`.
  public init(to uid: UID, as kind: Kind) {
    self.uid = uid
    self.kind = kind
  }
}
