import Calendars
import JournalStore
import Rehabilitation

/// What a look through the whole journal has found.
public struct JournalExamination: Sendable {
  /// How many plans there are.
  public internal(set) var plans = 0
  /// How many entries the plans have that can be opened.
  public internal(set) var entries = 0
  /// Damage that all plans share; `nil` for none.
  public internal(set) var damage: RegainError?
  /// The plans that cannot be opened, with the reason.
  public internal(set) var unopened = [UnopenedPlan]()
  /// The values that count as not logged.
  public internal(set) var notes = [EntryNote]()

  /// Whether all is as it was stored, and every plan can be opened.
  public var isWhole: Bool { damage == nil && unopened.isEmpty }
}

extension PlanStore {
  /// Looks through the whole journal for damage, and opens every plan; a plan that cannot be opened is named, and
  /// the others are looked at.
  ///
  /// - Throws: ``RegainError/store(_:)`` where not even the list of plans can be read.
  public func examined() throws(RegainError) -> JournalExamination {
    var found = JournalExamination()
    do throws(JournalError) {
      try journal.checkFile()
    } catch {
      found.damage = .store(error)
    }
    let names = try names()
    found.plans = names.count
    let programs = ParsedPrograms()
    for name in names {
      do throws(RegainError) {
        found.entries += try regain(RegainError.store) { () throws(JournalError) in
          try journal.check(name)
        }
        let entries = try regain(RegainError.store) { () throws(JournalError) in
          try journal.storedEntries(of: name)
        }
        found.notes += try opened(name, entries, sharing: programs).notes
      } catch {
        found.unopened.append(UnopenedPlan(name: name, reason: error))
      }
    }
    return found
  }

  /// A plan as of its last entry, opened as every command opens it as of now.
  @discardableResult
  func opened(
    _ plan: String, _ entries: [StoredEntry], sharing programs: ParsedPrograms
  ) throws(RegainError) -> OpenPlan {
    let last = entries.map(\.recorded).max() ?? 0
    let open = try OpenPlan(
      plan, entries, in: journal, at: Stamp(secondsSinceEpoch: last), sharing: programs)
    _ = try open.schedule()
    return open
  }

  /// Writes all that can be read of the journal to a new file; this one stays as it is.
  ///
  /// - Parameter file: A file that is not there yet.
  /// - Returns: What was saved of each plan.
  /// - Throws: ``RegainError/file(_:)`` where there is such a file, or ``RegainError/store(_:)``.
  public func saveReadable(to file: String) throws(RegainError) -> [SavedPlan] {
    guard !FileSystem.exists(file) else { throw .file(.exists(file)) }
    return try regain(RegainError.store) { () throws(JournalError) in
      try journal.saveReadable(to: file)
    }
  }
}
