/// Where a plan is published, with a ledger of its own.
public struct PublicationTarget: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// The file that was last written; `nil` for standard output.
  public let path: String?
  /// How it is written, in a form that only the publisher knows.
  public let options: String
}
