import Calendars
import FoundationEssentials
import JournalStore

extension Ledger {
  /// What was last published to a target, as the journal keeps it.
  ///
  /// A record that nobody can read stands for an entry that is cancelled: it keeps no other from being published.
  ///
  /// - Parameters:
  ///   - records: What the journal keeps.
  ///   - files: Where the target was written; they are looked at only where the journal keeps no text.
  init(_ records: [LedgerRecord], writtenTo files: [String]) {
    var read = [String: Record]()
    let decoder = JSONDecoder()
    for record in records {
      // An identity that no calendar can hold was never in one.
      guard !record.uid.isUntrusted else { continue }
      let changed = Stamp(secondsSinceEpoch: record.lastModified)
      let published = try? decoder.decode(PublishedEntry.self, from: Data(record.state.utf8))
      read[record.uid] = Record(
        sequence: record.sequence, digest: record.digest, changed: changed,
        published: published.flatMap { $0.isPossible ? $0 : nil }
          ?? PublishedEntry(unreadableFrom: changed.minute.date))
    }
    self.init(read)
    for file in files where lacksTexts {
      // A file that is gone, or is no calendar any more, says nothing.
      if let bytes = try? FileSystem.read(file) { readTexts(in: bytes) }
    }
  }
}

extension LedgerChange {
  /// What the journal has to remember of a publication.
  init(_ options: CalendarOptions, _ change: PublicationChange) throws {
    self.init(
      options: try encoded(options),
      written: try change.records.sorted { $0.key < $1.key }.map { uid, record in
        LedgerRecord(
          uid: uid, sequence: record.sequence, digest: record.digest,
          lastModified: record.changed.secondsSinceEpoch, state: try encoded(record.published))
      })
  }
}

private func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
