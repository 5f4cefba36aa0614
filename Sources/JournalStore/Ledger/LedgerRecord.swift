/// What was last published of one entry of a calendar.
public struct LedgerRecord: Hashable, Sendable {
  /// The item's identity.
  public let uid: String
  /// Its SEQUENCE, at least 0 (RFC 5545 §3.8.7.4); it never falls.
  public var sequence: Int
  /// A digest of its content.
  public var digest: String
  /// Its LAST-MODIFIED, in seconds since 1970-01-01 00:00 UTC.
  public var lastModified: Int
  /// What is needed to write it once more, in a form that only the publisher knows.
  public var state: String

  /// What is published of an entry.
  public init(uid: String, sequence: Int, digest: String, lastModified: Int, state: String) {
    self.uid = uid
    self.sequence = sequence
    self.digest = digest
    self.lastModified = lastModified
    self.state = state
  }
}
