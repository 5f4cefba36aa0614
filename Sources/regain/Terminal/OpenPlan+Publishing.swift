import Calendars
import FoundationEssentials
import ICalendar
import JournalStore
import Planning
import Rehabilitation
import Sheets
import Wording

extension OpenPlan {
  /// What a target would be told of a schedule.
  func publication(
    of schedule: Schedule, target: String, _ options: CalendarOptions
  ) throws(Failure) -> Publication {
    let records = try told { () throws(JournalError) in
      try store.ledger(of: name, target: target)
    }
    return Publication(schedule, options: options, after: try Ledger(records), at: stamp)
  }

  /// Tells a target of a schedule: the file and the ledger change together, or neither.
  ///
  /// Without a file the calendar goes to standard output.
  func publish(
    _ schedule: Schedule, target: String, _ options: CalendarOptions, to file: String?
  ) throws -> PublicationChange {
    var change = PublicationChange()
    let path = file == "-" ? nil : file
    do {
      try store.publish(name, target: target, file: path) { records in
        let publication = Publication(
          schedule, options: options, after: try Ledger(records), at: stamp)
        let bytes = try told { () throws(SerializationError) in
          try publication.calendar(in: zone)
        }
        try writeOutput(bytes, to: path)
        change = publication.change
        return LedgerChange(
          options: try encoded(options),
          written: try change.records.sorted { $0.key < $1.key }.map { uid, record in
            LedgerRecord(
              uid: uid, sequence: record.sequence, digest: record.digest,
              lastModified: record.changed.secondsSinceEpoch, state: try encoded(record.told))
          })
      }
    } catch let error as JournalError {
      throw Failure(error)
    }
    return change
  }
}

extension Ledger {
  fileprivate init(_ records: [LedgerRecord]) throws(Failure) {
    var read = [String: Record]()
    let decoder = JSONDecoder()
    for record in records {
      guard let told = try? decoder.decode(PublishedEntry.self, from: Data(record.state.utf8))
      else {
        throw Failure(.failed, "what the calendar was told of \(record.uid) cannot be read.")
      }
      read[record.uid] = Record(
        sequence: record.sequence, digest: record.digest,
        changed: Stamp(secondsSinceEpoch: record.lastModified), told: told)
    }
    self.init(read)
  }
}

extension CalendarFileOptions {
  /// The options that were typed, or else those that the target was told by before.
  func options(after plan: OpenPlan, target: String) throws -> CalendarOptions {
    let typed = try options()
    guard isUsual else { return typed }
    let targets = try told { () throws(JournalError) in try plan.store.targets(of: plan.name) }
    guard let before = targets.first(where: { $0.name == target })?.options,
      let kept = try? JSONDecoder().decode(CalendarOptions.self, from: Data(before.utf8))
    else { return typed }
    return kept
  }

  /// Whether nothing was typed that forms entries.
  private var isUsual: Bool {
    !series && !single && !todos && method == nil && !discreet && history == .marked
      && alarm == "30" && !fresh
  }
}

private func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
