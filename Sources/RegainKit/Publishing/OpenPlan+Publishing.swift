import Calendars
import FoundationEssentials
import ICalendar
import JournalStore
import Planning
import Rehabilitation

/// What a publication has done to a calendar.
public struct PublicationReport: Hashable, Sendable {
  /// The calendar.
  public let target: PublicationTarget
  /// What has changed for it.
  public var change: PublicationChange
  /// How many entries were changed in the calendar by the person, who was not asked yet: they are left.
  public var edited = 0
  /// The files of a folder that are not of this plan; they are left alone.
  public var others = [String]()
  /// How many past entries a feed leaves out, so that calendars take it.
  public var leftOut = 0

  init(_ target: PublicationTarget, _ change: PublicationChange) {
    self.target = target
    self.change = change
  }
}

extension OpenPlan {
  /// How the plan was published to a target before; `nil` where it was not.
  public func options(of target: String) throws(RegainError) -> CalendarOptions? {
    try publicationTarget(target)?.options.flatMap {
      try? JSONDecoder().decode(CalendarOptions.self, from: Data($0.utf8))
    }
  }

  /// What would be published of a schedule to a target, with nothing written and nothing remembered.
  public func publication(
    of schedule: Schedule, target: String, _ options: CalendarOptions
  ) throws(RegainError) -> Publication {
    let known = try publicationTarget(target)
    let options = options.formed(for: known?.kind ?? .file)
    let files = known.map { $0.kind == .folder ? [] : [$0.path].compactMap(\.self) } ?? []
    return Publication(
      schedule, options: options, after: try ledger(of: target, writtenTo: files), at: stamp)
  }

  /// Publishes a schedule to a target: what is written and the ledger change together, or neither.
  ///
  /// - Parameters:
  ///   - schedule: The schedule.
  ///   - target: The target, which ``target(named:_:at:)`` has let pass.
  ///   - options: How entries are formed.
  ///   - output: The file, with what it may replace; the target's own, if not given.
  /// - Returns: What has changed.
  /// - Throws: ``RegainError``; `FileError.spared` where the file holds what must not be lost.
  public func publish(
    _ schedule: Schedule, to target: PublicationTarget, _ options: CalendarOptions,
    by output: OutputFile? = nil
  ) throws(RegainError) -> PublicationReport {
    let options = options.formed(for: target.kind)
    guard let path = target.path else { throw .target(.none(plan: name)) }
    if target.kind == .folder {
      return try publish(
        { Publication(schedule, options: options, after: $0, at: stamp) }, to: target, in: path,
        options)
    }
    return try replace(output ?? file(path, of: target), of: target, options) {
      Publication(schedule, options: options, after: $0, at: stamp)
    }
  }

  /// Takes all entries of the plan off a target; what is written and the ledger change together.
  func empty(
    _ schedule: Schedule, _ target: PublicationTarget, _ options: CalendarOptions
  ) throws(RegainError) {
    let options = options.formed(for: target.kind)
    guard let path = target.path else { return }
    func emptied(_ ledger: Ledger) -> Publication {
      Publication(emptying: schedule, options: options, after: ledger, at: stamp)
    }
    if target.kind == .folder {
      _ = try publish(emptied, to: target, in: path, options)
    } else {
      _ = try replace(file(path, of: target), of: target, options, by: emptied)
    }
  }

  /// A target's file, which is written again.
  private func file(_ path: String, of target: PublicationTarget) -> OutputFile {
    OutputFile(path, store: journal.path, for: .asBefore)
  }

  /// Replaces a target's file by a publication after what the ledger holds.
  private func replace(
    _ file: OutputFile, of target: PublicationTarget, _ options: CalendarOptions,
    by publication: (Ledger) -> Publication
  ) throws(RegainError) -> PublicationReport {
    try regain(RegainError.file) { () throws(FileError) in try file.check() }
    var report = PublicationReport(target, PublicationChange())
    let files = Set([file.path, try publicationTarget(target.name)?.path].compactMap { $0 })
      .sorted()
    try regain(writing: file.path) {
      try journal.publish(name, target: target, file: file.path) { records in
        var publication = publication(Ledger(records, writtenTo: files))
        if records.isEmpty { publication.continue(file.path, in: zone, at: stamp) }
        let (bytes, leftOut) = try publication.written(as: target.kind, in: zone)
        try file.replace(with: bytes)
        report.change = publication.change
        report.leftOut = leftOut
        return try LedgerChange(options, publication.change)
      }
    }
    return report
  }
}

extension OpenPlan {
  /// A target that the plan is published to; `nil` where it is not.
  func publicationTarget(_ target: String) throws(RegainError) -> PublicationTarget? {
    try targets().first { $0.name == target }
  }

  /// What was last published to a target.
  func ledger(of target: String, writtenTo files: [String]) throws(RegainError) -> Ledger {
    let records = try regain(RegainError.store) { () throws(JournalError) in
      try journal.ledger(of: name, target: target)
    }
    return Ledger(records, writtenTo: files)
  }
}

extension CalendarOptions {
  /// The same as a kind of target needs them: what is synchronised loses what vanished by itself, and takes
  /// no METHOD (CALENDARS 2.2, 2.9).
  func formed(for kind: PublicationTarget.Kind) -> CalendarOptions {
    guard kind != .file else { return self }
    var options = self
    options.keepsCancelled = false
    options.publishes = false
    return options
  }
}

extension Publication {
  /// The calendar file.
  ///
  /// - Throws: ``RegainError/calendar(_:)``, which no linted programme leads to.
  public func bytes(in zone: PlanZone) throws(RegainError) -> [UInt8] {
    try regain(RegainError.calendar) { () throws(SerializationError) in try calendar(in: zone) }
  }

  /// The calendar file for a kind of target, and how many past entries it leaves out.
  func written(
    as kind: PublicationTarget.Kind, in zone: PlanZone
  ) throws(RegainError) -> (bytes: [UInt8], leftOut: Int) {
    if kind == .file { return (try bytes(in: zone), 0) }
    return try regain(RegainError.calendar) { () throws(SerializationError) in
      try feed(in: zone)
    }
  }

  /// Numbers entries on from what a file holds that another machine has written.
  fileprivate mutating func `continue`(_ file: String, in zone: PlanZone, at stamp: Stamp) {
    guard let bytes = try? FileSystem.read(file) else { return }
    resume(after: EntryCopy.copies(in: bytes, zone: zone), in: zone, at: stamp)
  }
}
