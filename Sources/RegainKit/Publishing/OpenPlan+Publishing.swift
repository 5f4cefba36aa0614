import Calendars
import FoundationEssentials
import ICalendar
import JournalStore
import Planning
import Rehabilitation

extension OpenPlan {
  /// How the plan was published to a target before; `nil` where it was not.
  public func options(of target: String) throws(RegainError) -> CalendarOptions? {
    try publicationTarget(target).flatMap {
      try? JSONDecoder().decode(CalendarOptions.self, from: Data($0.options.utf8))
    }
  }

  /// Where a target was last written; `nil` where it was not.
  private func publicationTarget(_ target: String) throws(RegainError) -> PublicationTarget? {
    let targets = try regain(RegainError.store) { () throws(JournalError) in
      try journal.targets(of: name)
    }
    return targets.first { $0.name == target }
  }

  /// What would be published of a schedule to a target, with nothing written and nothing remembered.
  public func publication(
    of schedule: Schedule, target: String, _ options: CalendarOptions
  ) throws(RegainError) -> Publication {
    let records = try regain(RegainError.store) { () throws(JournalError) in
      try journal.ledger(of: name, target: target)
    }
    let files = [try publicationTarget(target)?.path].compactMap { $0 }
    return Publication(
      schedule, options: options, after: try Ledger(records, writtenTo: files), at: stamp)
  }

  /// Publishes a schedule to a target by a file: the file and the ledger change together, or neither.
  ///
  /// - Returns: What changes for the target.
  /// - Throws: ``RegainError``; ``FileError/spared(_:_:)`` where the file holds what must not be lost.
  public func publish(
    _ schedule: Schedule, target: String, _ options: CalendarOptions, to file: OutputFile
  ) throws(RegainError) -> PublicationChange {
    try replace(file, of: target, options) {
      Publication(schedule, options: options, after: $0, at: stamp)
    }
  }

  /// Takes all entries of the plan off a target's file; the file and the ledger change together.
  func empty(
    _ schedule: Schedule, target: String, _ options: CalendarOptions, file: String
  ) throws(RegainError) {
    let file = OutputFile(file, store: journal.path, for: .asBefore)
    _ = try replace(file, of: target, options) {
      Publication(emptying: schedule, options: options, after: $0, at: stamp)
    }
  }

  /// Replaces a target's file by a publication after what the ledger holds.
  private func replace(
    _ file: OutputFile, of target: String, _ options: CalendarOptions,
    by publication: (Ledger) -> Publication
  ) throws(RegainError) -> PublicationChange {
    try regain(RegainError.file) { () throws(FileError) in try file.check() }
    do {
      return try publish(publication, target: target, options, file: file.path) { bytes in
        try regain(RegainError.file) { () throws(FileError) in try file.replace(with: bytes) }
      }
    } catch let error as RegainError {
      throw error
    } catch {
      throw .file(.unwritable(file.path, detail: "\(error)"))
    }
  }

  /// Publishes a schedule to a target in any way: the ledger changes only where the calendar is written.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - target: The target's name.
  ///   - options: How entries are formed.
  ///   - file: The file that is replaced; `nil` where there is none.
  ///   - write: Writes the calendar.
  /// - Returns: What changes for the target.
  /// - Throws: ``RegainError``, or what the closure throws.
  public func publish(
    _ schedule: Schedule, target: String, _ options: CalendarOptions, file: String?,
    writing write: ([UInt8]) throws -> Void
  ) throws -> PublicationChange {
    try publish(
      { Publication(schedule, options: options, after: $0, at: stamp) }, target: target, options,
      file: file, writing: write)
  }

  private func publish(
    _ publication: (Ledger) -> Publication, target: String, _ options: CalendarOptions,
    file: String?, writing write: ([UInt8]) throws -> Void
  ) throws -> PublicationChange {
    var change = PublicationChange()
    let files = [file, try publicationTarget(target)?.path].compactMap { $0 }
    do {
      try journal.publish(name, target: target, file: file) { records in
        let publication = publication(try Ledger(records, writtenTo: files))
        try write(try publication.bytes(in: zone))
        change = publication.change
        return try LedgerChange(options, change)
      }
    } catch let error as JournalError {
      throw RegainError.store(error)
    } catch let error as FileError {
      throw RegainError.file(error)
    }
    return change
  }
}

extension Publication {
  /// The calendar file.
  ///
  /// - Throws: ``RegainError/calendar(_:)``, which no linted programme leads to.
  public func bytes(in zone: PlanZone) throws(RegainError) -> [UInt8] {
    try regain(RegainError.calendar) { () throws(SerializationError) in try calendar(in: zone) }
  }
}
