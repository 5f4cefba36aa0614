import Planning
import Wording

/// What was last published to a calendar, by identity.
public struct Ledger: Hashable, Sendable {
  /// What was published of one entry.
  public struct Record: Hashable, Sendable {
    /// How often the entry changed since it was first published.
    public var sequence: Int
    /// The digest of its content.
    public var digest: String
    /// When it last changed.
    public var changed: Stamp
    /// The entry as it was published.
    public var published: PublishedEntry

    /// What was published of one entry.
    public init(sequence: Int, digest: String, changed: Stamp, published: PublishedEntry) {
      self.sequence = sequence
      self.digest = digest
      self.changed = changed
      self.published = published
    }
  }

  /// What was published of each entry, by its identity.
  public private(set) var records: [String: Record]
  /// What entries said of which release 1.0.0 remembered no text, as far as their file still says it.
  var readTexts = [String: PublishedText]()

  /// What was published to a calendar.
  public init(_ records: [String: Record] = [:]) {
    self.records = records
  }
}

/// What a publication changes in a calendar.
public struct PublicationChange: Hashable, Sendable {
  /// The entries that stay to the byte.
  public internal(set) var unchanged = 0
  /// The identities of entries that lie at another time.
  public internal(set) var moved = [String]()
  /// The identities of entries whose content is another, at the same time.
  public internal(set) var changed = [String]()
  /// The identities of entries that were cancelled and are there again.
  public internal(set) var returned = [String]()
  /// The identities of entries that were announced and will not be.
  public internal(set) var cancelled = [String]()
  /// The identities of entries that the calendar has never seen.
  public internal(set) var new = [String]()
  /// Whether a calendar that is to have neutral titles was told others before.
  public internal(set) var toldTitles = false
  /// What the ledger has to remember, by identity.
  public internal(set) var records = [String: Ledger.Record]()

  /// A publication that changes nothing.
  public init() {}

  /// Whether anything changes in the calendar.
  public var isEmpty: Bool {
    moved.isEmpty && changed.isEmpty && returned.isEmpty && cancelled.isEmpty && new.isEmpty
  }
}

extension PublicationChange {
  /// What differs, in a line: `3 moved, 1 changed, 2 new`.
  public var difference: String {
    var change = self
    change.unchanged = 0
    return "\(change)"
  }
}

extension PublicationChange: CustomStringConvertible {
  /// The change in a line: `12 unchanged, 3 moved, 1 changed, 15 back again, 1 cancelled, 2 new`.
  public var description: String {
    EntryChange.summary([
      .unchanged: unchanged, .moved: moved.count, .changed: changed.count,
      .returned: returned.count, .cancelled: cancelled.count, .new: new.count,
    ])
  }
}
