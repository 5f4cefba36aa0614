import Rehabilitation

/// What a publication does with the files of a folder, an entry each.
public struct FolderPublication: Sendable {
  /// The publication, without what is left to the person.
  public private(set) var publication: Publication
  /// The identities of the files to write, in order.
  public private(set) var written = [String]()
  /// The identities of the files to take away, in order.
  public private(set) var removed = [String]()
  /// The identities of entries that the person has changed and was not asked of, in order.
  public private(set) var edited = [String]()
  /// What each file to write or to take away will mean, by identity.
  public private(set) var meanings = [String: String]()
  /// The identities of entries that are put back after the person's change was declined.
  public private(set) var putBack = [String]()

  /// What an entry that is not there means.
  public static let absent = "absent"

  /// What is nobody's change of an entry.
  public struct Known: Hashable, Sendable {
    /// What a publication was about to write.
    public var written = Set<String>()
    /// What a person was asked of, and is to be written over.
    public var settled = Set<String>()
    /// What a person was asked of, and was written over once: it is left as it is.
    public var left = Set<String>()

    /// Nothing.
    public init() {}
  }

  /// Compares a publication with what a folder holds.
  ///
  /// What differs from what was last written there is a change of the person's: it is left as it is until
  /// the person is asked.
  ///
  /// - Parameters:
  ///   - publication: The publication, after the folder's ledger.
  ///   - ledger: What was last published to the folder.
  ///   - copies: The entries in the folder, by identity.
  ///   - known: What is nobody's change, by identity.
  ///   - zone: The plan's zone.
  ///   - moment: Now, in UTC.
  public init(
    _ publication: Publication, after ledger: Ledger, over copies: [String: EntryCopy],
    known: [String: Known], in zone: PlanZone, at moment: Stamp
  ) {
    self.publication = publication
    let entries = Dictionary(
      publication.entries.map { ($0.uid, $0) }, uniquingKeysWith: { one, _ in one })
    let told = ledger.records.filter { !$0.value.published.isCancelled }
    for uid in Set(entries.keys).union(told.keys).sorted() {
      let entry = entries[uid]
      let before = told[uid].map { EntryCopy.Meaning($0.published, in: zone).digest }
      let now = entry.map { EntryCopy.Meaning($0.published, in: zone).digest }
      let copy = copies[uid]
      let found = copy?.digest(beyond: told[uid]?.published) ?? Self.absent
      let known = known[uid] ?? Known()
      let isSettled = known.settled.contains(found)
      guard
        isSettled || found == before ?? Self.absent || found == now ?? Self.absent
          || known.written.contains(found)
      else {
        if !known.left.contains(found) { edited.append(uid) }
        self.publication.leave(uid, as: told[uid])
        continue
      }
      if isSettled { putBack.append(uid) }
      guard let entry, let now else {
        if copy != nil { remove(uid) }
        continue
      }
      let isNew = told[uid] == nil
      if isNew, let copy, found == now, copy.text == entry.description {
        // Another machine, or this one before it was told, has written the same.
        self.publication.adopt(uid, from: copy)
      } else if publication.change.touches(uid) || found != now {
        self.publication.raise(uid, above: copy?.sequence ?? -1, after: told[uid], at: moment)
        written.append(uid)
        meanings[uid] = now
      }
    }
  }

  private mutating func remove(_ uid: String) {
    removed.append(uid)
    meanings[uid] = Self.absent
  }
}

extension Publication {
  /// Goes on from what a calendar holds that another machine has written: numbers never fall.
  public mutating func resume(after copies: [EntryCopy], in zone: PlanZone, at moment: Stamp) {
    for copy in copies where change.new.contains(copy.uid) {
      guard let entry = entries.first(where: { $0.uid == copy.uid }) else { continue }
      if copy.meaning == EntryCopy.Meaning(entry.published, in: zone),
        copy.text == entry.description
      {
        adopt(copy.uid, from: copy)
      } else {
        raise(copy.uid, above: copy.sequence, after: nil, at: moment)
      }
    }
  }

  /// The identities of all its entries, also of those that will not be.
  public var identities: Set<String> {
    Set(entries.map(\.uid)).union(cancelled.map(\.uid))
  }
}

extension PublicationChange {
  /// Whether a calendar has to be told something of an entry.
  fileprivate func touches(_ uid: String) -> Bool {
    [moved, changed, returned, new].contains { $0.contains(uid) }
  }

  fileprivate mutating func forget(_ uid: String) {
    for list in [\PublicationChange.moved, \.changed, \.returned, \.cancelled, \.new] {
      self[keyPath: list].removeAll { $0 == uid }
    }
    records[uid] = nil
  }
}

extension Publication {
  /// Leaves an entry as it was last published, since the person has changed it.
  fileprivate mutating func leave(_ uid: String, as record: Ledger.Record?) {
    change.forget(uid)
    entries.removeAll { $0.uid == uid }
    cancelled.removeAll { $0.uid == uid }
  }

  /// Goes on with an entry that a calendar already holds.
  mutating func adopt(_ uid: String, from copy: EntryCopy) {
    guard let index = entries.firstIndex(where: { $0.uid == uid }) else { return }
    let record = change.records[uid]
    change.forget(uid)
    change.unchanged += 1
    entries[index].sequence = copy.sequence
    change.records[uid] = record.map {
      Ledger.Record(
        sequence: copy.sequence, digest: $0.digest, changed: $0.changed, published: $0.published)
    }
  }

  /// Numbers an entry above what a calendar holds of it, so that the calendar takes it.
  mutating func raise(
    _ uid: String, above sequence: Int, after record: Ledger.Record?, at moment: Stamp
  ) {
    guard let index = entries.firstIndex(where: { $0.uid == uid }),
      sequence >= entries[index].sequence || !change.touches(uid),
      var changed = change.records[uid] ?? record
    else { return }
    changed.sequence = max(entries[index].sequence, sequence) + 1
    changed.changed = changed.next(after: moment)
    entries[index].sequence = changed.sequence
    entries[index].changed = changed.changed
    if !change.touches(uid) {
      change.unchanged -= 1
      change.changed.append(uid)
    }
    change.records[uid] = changed
  }
}
