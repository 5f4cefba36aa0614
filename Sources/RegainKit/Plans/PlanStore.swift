import Calendars
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation

/// The plans of people, kept in one file: what was logged and changed, and what was
/// published to each calendar.
///
/// There is one call for each thing that a person does. The store asks no clock: each call takes the
/// instant at which it is made, and works out the plan as of then. Several programs may use a file at
/// once.
///
/// ```swift
/// let store = try PlanStore.open("journal.sqlite", .writing)
/// let report = try store.log(SessionReport(pain: 7), in: "left-knee", at: now)
/// ```
public struct PlanStore: Sendable {
  /// What a store is opened for.
  public typealias Mode = JournalStore.Mode

  package let journal: JournalStore

  /// Opens a file of plans.
  ///
  /// - Parameters:
  ///   - path: The file; for writing it and its folders are made where they are missing.
  ///   - mode: Reading makes no file, and takes a read-only disk.
  /// - Returns: The store; its connection is closed with its last copy.
  /// - Throws: ``RegainError/store(_:)``; a file is then as it was.
  public static func open(_ path: String, _ mode: Mode) throws(RegainError) -> PlanStore {
    PlanStore(
      journal: try regain(RegainError.store) { () throws(JournalError) in
        try JournalStore.open(path, mode)
      })
  }

  /// The names of the plans, in order.
  public func names() throws(RegainError) -> [String] {
    try regain(RegainError.store) { () throws(JournalError) in try journal.plans().map(\.name) }
  }

  /// A plan, read as of an instant.
  ///
  /// - Parameters:
  ///   - name: Its name, or a beginning that no other plan's name has.
  ///   - now: The instant, in UTC.
  /// - Returns: The plan.
  /// - Throws: ``RegainError`` where there is none, or its journal cannot be read.
  public func plan(_ name: String, at now: Stamp) throws(RegainError) -> OpenPlan {
    try plan(name, at: now, sharing: ParsedPrograms())
  }

  /// A plan, read as of an instant, with the programmes that others have pinned as well.
  func plan(
    _ name: String, at now: Stamp, sharing programs: ParsedPrograms
  ) throws(RegainError) -> OpenPlan {
    do throws(RegainError) {
      return try OpenPlan(name, in: journal, at: now, sharing: programs)
    } catch {
      guard case .store(.unknownPlan(_, let known)) = error,
        let meant = NearNames(known).meant(by: name), meant != name
      else { throw error }
      return try OpenPlan(meant, in: journal, at: now, sharing: programs)
    }
  }

  /// Starts a plan, which its choices name.
  ///
  /// The programmes are kept as they are; a later edit of their files changes no running plan.
  ///
  /// - Parameters:
  ///   - cleared: The programmes, from ``SafetyGate/clear(_:)``.
  ///   - enrolment: The person's choices, with a token of its own, so that no other plan of its name has the
  ///     same calendar entries.
  ///   - now: The instant of the start, in UTC.
  /// - Returns: The plan as it begins.
  /// - Throws: ``RegainError`` where a choice is not possible, or there is a plan of that name.
  @discardableResult
  public func start(
    _ cleared: ClearedPrograms, _ enrolment: Enrolment, at now: Stamp
  ) throws(RegainError) -> Schedule {
    let start = try cleared.planned(enrolment)
    try self.start(start, at: now)
    return start.schedule
  }

  /// Starts a plan that was planned.
  ///
  /// - Throws: ``RegainError/store(_:)`` where there is a plan of that name, or it cannot be stored.
  public func start(_ start: PlannedStart, at now: Stamp) throws(RegainError) {
    let zone = try PlanZone(reading: start.enrolment.zone)
    let texts = start.cleared.texts
    _ = try regain(RegainError.store) { () throws(JournalError) in
      try journal.begin(
        start.enrolment, programs: texts,
        moment: zone.wallClock(at: now.secondsSinceEpoch), recorded: now.secondsSinceEpoch)
    }
  }
}
