import Planning

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
  /// The identities of entries that were announced and will not be.
  public internal(set) var cancelled = [String]()
  /// The identities of entries that the calendar has never seen.
  public internal(set) var new = [String]()
  /// What the ledger has to remember, by identity.
  public internal(set) var records = [String: Ledger.Record]()

  /// A publication that changes nothing.
  public init() {}

  /// Whether anything changes in the calendar.
  public var isEmpty: Bool { moved.isEmpty && changed.isEmpty && cancelled.isEmpty && new.isEmpty }
}

extension PublicationChange: CustomStringConvertible {
  /// The change in a line: `12 unchanged, 3 moved, 1 changed, 1 cancelled, 2 new`.
  public var description: String {
    [
      (unchanged, "unchanged"), (moved.count, "moved"), (changed.count, "changed"),
      (cancelled.count, "cancelled"), (new.count, "new"),
    ]
    .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

extension Publication {
  /// Publishes a schedule to a calendar that can hold an earlier publication of it.
  ///
  /// What has not changed keeps its revision and its stamp, so that it stays to the byte; what has
  /// changed goes up by one revision; what is no longer there is cancelled (CALENDARS 2.2-2.4).
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - options: The conventions.
  ///   - ledger: What was last published to the calendar.
  ///   - moment: Now, in UTC.
  public init(
    _ schedule: Schedule, options: CalendarOptions, after ledger: Ledger, at moment: Stamp
  ) {
    self.init(schedule, options: options)
    var change = PublicationChange()
    for index in entries.indices {
      let uid = entries[index].uid
      let entry = PublishedEntry(
        entries[index], zone: entries[index].zone,
        isTodo: options.makesTodo(of: entries[index].first.session))
      let digest = entries[index].digest(options)
      guard let record = ledger.records[uid] else {
        entries[index].changed = moment
        change.new.append(uid)
        change.records[uid] = Ledger.Record(
          sequence: 0, digest: digest, changed: moment, published: entry)
        continue
      }
      guard record.digest != digest || record.published.isCancelled else {
        entries[index].sequence = record.sequence
        entries[index].changed = record.changed
        change.unchanged += 1
        continue
      }
      entries[index].sequence = record.sequence + 1
      entries[index].changed = moment
      if record.published.liesLike(entry), !record.published.isCancelled {
        change.changed.append(uid)
      } else {
        change.moved.append(uid)
      }
      change.records[uid] = Ledger.Record(
        sequence: record.sequence + 1, digest: digest, changed: moment, published: entry)
    }
    let present = Set(entries.map(\.uid))
    for (uid, record) in ledger.records.sorted(by: { $0.key < $1.key })
    where !present.contains(uid) {
      var record = record
      if record.published.isCancelled {
        change.unchanged += 1
      } else {
        record.sequence += 1
        record.changed = moment
        record.published = record.published.cancelled
        change.cancelled.append(uid)
        change.records[uid] = record
      }
      cancelled.append(
        CancelledEntry(
          uid: uid, sequence: record.sequence, changed: record.changed, published: record.published)
      )
    }
    self.change = change
  }
}

extension Publication.Entry {
  /// A digest of everything that is published of it but its revision and stamp.
  fileprivate func digest(_ options: CalendarOptions) -> String {
    let session = first.session
    var parts = [
      summary, description, "\(first.date)", first.start?.description ?? "",
      session.minutes.map(String.init) ?? "", session.status.rawValue, session.kind.rawValue,
      options.alarmMinutes.map(String.init) ?? "", options.usesTodos ? "todo" : "",
      options.isDiscreet ? "discreet" : "", options.marksHistory ? "" : "unmarked",
    ]
    if let recurrence, let last = sessions.last {
      parts.append("\(recurrence) \(last.date)")
    }
    if let zone { parts.append(zone) }
    return SessionUID.digest(parts.joined(separator: "\u{1F}"))
  }
}
