import Calendars
import FoundationEssentials
import JournalStore
import Planning
import Rehabilitation

extension PlanStore {
  /// The names of the plans that are followed: all but those that are archived, in order.
  public func activeNames() throws(RegainError) -> [String] {
    try names().filter { !ArchivedName.isArchived($0) }
  }

  /// The names of the plans that are archived, in order.
  public func archivedNames() throws(RegainError) -> [String] {
    try names().filter(ArchivedName.isArchived)
  }

  /// Gives a plan another name; its calendar entries keep their identities.
  ///
  /// - Parameters:
  ///   - plan: The whole name.
  ///   - name: The new name, which ``PlanName/check(_:today:reserved:)`` has let pass.
  /// - Throws: ``RegainError/store(_:)`` where there is no such plan, or one of that name.
  public func rename(_ plan: String, to name: String) throws(RegainError) {
    guard name.isReadable, !name.isUntrusted else { throw .enrolment(.untrustedName(name)) }
    try regain(RegainError.store) { () throws(JournalError) in try journal.rename(plan, to: name) }
  }

  /// Puts a plan away: it is kept, and not followed any more, and its name is free.
  ///
  /// - Parameters:
  ///   - plan: The whole name.
  ///   - date: Today.
  /// - Returns: The name that it is kept by.
  /// - Throws: ``RegainError/store(_:)`` where there is no such plan.
  public func archive(_ plan: String, on date: CivilDate) throws(RegainError) -> String {
    let name = PlanName.free(ArchivedName.name(of: plan, on: date), among: try names())
    try rename(plan, to: name)
    return name
  }

  /// The calendars that still hold entries of a plan.
  public func publishedTargets(of plan: String) throws(RegainError) -> [PublicationTarget] {
    try regain(RegainError.store) { () throws(JournalError) in
      var targets = [PublicationTarget]()
      for target in try journal.targets(of: plan) {
        // One of which nothing can be read may hold entries as well.
        let records = try? journal.ledger(of: plan, target: target.name)
        if records?.contains(where: { !$0.isCancelled }) ?? true { targets.append(target) }
      }
      return targets
    }
  }

  /// Publishes a plan's calendars once more, with every entry taken off; one without a file cannot be.
  ///
  /// - Returns: The files that were written.
  /// - Throws: ``RegainError``, with what was published unchanged.
  public func emptyCalendars(of plan: String, at now: Stamp) throws(RegainError) -> [String] {
    let open = try self.plan(plan, at: now)
    let schedule = try open.schedule()
    var written = [String]()
    for target in try publishedTargets(of: plan) {
      guard let path = target.path else { continue }
      let options = try open.options(of: target.name) ?? CalendarOptions()
      try open.empty(schedule, target, options)
      written.append(path)
    }
    return written
  }

  /// Erases a plan, and all that was published of it, for good.
  ///
  /// - Throws: ``RegainError/store(_:)`` where there is no such plan, or it cannot be erased.
  public func forget(_ plan: String) throws(RegainError) {
    let targets = try regain(RegainError.store) { () throws(JournalError) in
      let targets = try journal.targets(of: plan)
      try journal.erase(plan)
      return targets
    }
    for target in targets { target.removeServed() }
  }
}

/// The name that a plan is kept by when it is put away: `left-knee (archived 2026-03-04)`.
enum ArchivedName {
  private static let mark = " (archived "

  static func name(of plan: String, on date: CivilDate) -> String { "\(plan)\(mark)\(date))" }

  static func isArchived(_ name: String) -> Bool {
    guard let place = name.firstRange(of: mark) else { return false }
    return CivilDate(String(name[place.upperBound...].prefix(10))) != nil
  }
}

extension LedgerRecord {
  /// Whether the calendar was told that the entry is off.
  fileprivate var isCancelled: Bool {
    let published = try? JSONDecoder().decode(PublishedEntry.self, from: Data(state.utf8))
    return published?.isCancelled ?? false
  }
}
