/// A link on the first sheet, such as that of a calendar to subscribe to.
public struct PageLink: Hashable, Sendable {
  /// The link.
  public let address: String
  /// The same as a picture that a phone's camera reads, as an SVG element; `nil` for none.
  public let picture: String?

  /// A link.
  public init(_ address: String, picture: String?) {
    self.address = address
    self.picture = picture
  }
}
