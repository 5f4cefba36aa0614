import Calendars
import ICalendar
import JournalStore
import Planning
import Rehabilitation

extension OpenPlan {
  /// Another process has published to the folder between a look and the change.
  private struct Overtaken: Error {}

  /// Publishes to a folder with a file for each entry (vdir).
  ///
  /// What is about to be written is stored before, so that after any interruption the next publication tells
  /// its own files from what the person has changed.
  func publish(
    _ publication: (Ledger) -> Publication, to target: PublicationTarget, in path: String,
    _ options: CalendarOptions
  ) throws(RegainError) -> PublicationReport {
    let folder = try regain(RegainError.file) { () throws(FileError) in try TargetFolder(path) }
    for _ in 0..<8 {
      if let report = try tryPublishing(publication, to: target, in: folder, options) {
        return report
      }
    }
    throw .store(.busy(journal.path))
  }

  /// Publishes once; `nil` where another process came between.
  private func tryPublishing(
    _ publication: (Ledger) -> Publication, to target: PublicationTarget, in folder: TargetFolder,
    _ options: CalendarOptions
  ) throws(RegainError) -> PublicationReport? {
    let seen = try regain(RegainError.store) { () throws(JournalError) in
      try journal.ledger(of: name, target: target.name)
    }
    let known = try knownCopies(of: target.name)
    let ledger = Ledger(seen, writtenTo: [])
    let published = publication(ledger)
    let own = published.identities.union(ledger.records.keys)
    let contents = try regain(RegainError.file) { () throws(FileError) in
      try folder.contents(in: zone, where: own.contains)
    }
    let plan = FolderPublication(
      published, after: ledger, over: contents.copies, known: known, in: zone, at: stamp)
    let intended = plan.meanings.sorted { $0.key < $1.key }.map {
      KnownCopy(uid: $0.key, meaning: $0.value, state: .written)
    }
    let isWritten = try regain(writing: folder.path) {
      if !intended.isEmpty { try journal.add(intended, of: name, target: target.name) }
      do {
        try journal.changeLedger(of: name, target: target) { records in
          guard records == seen else { throw Overtaken() }
          try folder.write(plan, names: contents.names, in: zone)
          return try LedgerChange(options, plan.publication.change)
        }
      } catch is Overtaken {
        return false
      }
      let left = plan.putBack.compactMap { uid in
        contents.copies[uid].map {
          KnownCopy(
            uid: uid, meaning: $0.digest(beyond: ledger.records[uid]?.published), state: .left)
        } ?? KnownCopy(uid: uid, meaning: FolderPublication.absent, state: .left)
      }
      if !left.isEmpty { try journal.add(left, of: name, target: target.name) }
      return true
    }
    guard isWritten else { return nil }
    var report = PublicationReport(target, plan.publication.change)
    report.edited = plan.edited.count
    report.others = contents.others
    return report
  }

  /// What is nobody's change of the entries of a folder, by identity.
  func knownCopies(of target: String) throws(RegainError) -> [String: FolderPublication.Known] {
    let copies = try regain(RegainError.store) { () throws(JournalError) in
      try journal.knownCopies(of: name, target: target)
    }
    var known = [String: FolderPublication.Known]()
    for copy in copies {
      switch copy.state {
      case .written: known[copy.uid, default: .init()].written.insert(copy.meaning)
      case .settled: known[copy.uid, default: .init()].settled.insert(copy.meaning)
      case .left: known[copy.uid, default: .init()].left.insert(copy.meaning)
      }
    }
    return known
  }
}

extension TargetFolder {
  /// Writes and takes away what a publication says.
  ///
  /// - Parameters:
  ///   - plan: The publication.
  ///   - names: The files that hold entries now, by identity.
  ///   - zone: The plan's zone.
  /// - Throws: `FileError` where a file cannot be written, `SerializationError` where a value cannot.
  fileprivate func write(
    _ plan: FolderPublication, names: [String: String], in zone: PlanZone
  ) throws {
    for uid in plan.written {
      guard let bytes = try plan.publication.file(of: uid, in: zone) else { continue }
      try write(bytes, as: names[uid] ?? "\(uid).ics")
    }
    for uid in plan.removed { try names[uid].map(remove) }
    try describe("displayname", plan.publication.title)
    try describe("color", "#008080")
    try synchronise()
  }
}
