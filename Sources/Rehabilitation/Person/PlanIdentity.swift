/// What the identities of a plan's calendar entries are made from, for life.
public struct PlanIdentity: Hashable, Sendable {
  /// The name that the plan began with.
  public let name: String
  /// What keeps it apart from another plan of that name; `nil` for plans of older journals, and where
  /// nothing is stored.
  public let token: IdentityToken?

  /// An identity.
  public init(name: String, token: IdentityToken? = nil) {
    self.name = name
    self.token = token
  }
}
