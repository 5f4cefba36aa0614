/// What a publication changes in a ledger; a record that it does not mention stays.
public struct LedgerChange: Hashable, Sendable {
  /// How the target is written, in a form that only the publisher knows.
  public var options: String
  /// New records, and what has changed of old ones.
  public var written: [LedgerRecord]
  /// The identities of records that are to be forgotten.
  public var removed: [String]

  /// A change of a ledger.
  public init(options: String, written: [LedgerRecord], removed: [String] = []) {
    self.options = options
    self.written = written
    self.removed = removed
  }
}
