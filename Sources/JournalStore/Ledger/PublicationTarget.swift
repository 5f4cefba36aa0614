/// A calendar that a plan is published to, with a ledger of its own.
public struct PublicationTarget: Hashable, Sendable {
  /// What becomes of the calendar after it is written.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A file that is imported by hand.
    case file
    /// A file that others look at again and again.
    case feed
    /// A folder with a file for each entry, for a program that synchronises it (vdir).
    case folder
    /// A file that is served in the home network.
    case share
  }

  /// Its name; of one plan no two targets have the same.
  public let name: String
  /// What becomes of it.
  public let kind: Kind
  /// The file or the folder that was last written; `nil` for standard output.
  public let path: String?
  /// Whether each command that adds to the journal brings it up to date.
  public var isAutomatic: Bool
  /// The command that is run afterwards, as it was typed; `nil` for none.
  public var afterwards: String?
  /// How it is written, in a form that only the publisher knows; `nil` before it is written first.
  public let options: String?

  /// A target.
  public init(
    name: String, kind: Kind, path: String?, isAutomatic: Bool = false, afterwards: String? = nil,
    options: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.path = path
    self.isAutomatic = isAutomatic
    self.afterwards = afterwards
    self.options = options
  }
}
