import Calendars
import JournalStore
import Rehabilitation

extension PlanStore {
  /// All plans, or one, as lines of JSON that lose nothing; calendars that they are published to stay here.
  ///
  /// A plan may be named by a beginning that no other plan's name has.
  public func exportedJournal(of plan: String? = nil) throws(RegainError) -> String {
    var lines = [UInt8]()
    try exportJournal(of: plan) { lines += $0 }
    return String(decoding: lines, as: UTF8.self)
  }

  /// Gives all plans, or one, as lines of JSON that lose nothing, some lines at a time: however long the journal is, no
  /// more than these are kept.
  ///
  /// - Parameters:
  ///   - plan: The plan, or a beginning of its name that no other has; `nil` for all.
  ///   - write: Takes whole lines, some 64 KiB of them.
  /// - Throws: ``RegainError/store(_:)`` where the journal cannot be read, or what `write` throws.
  public func exportJournal(
    of plan: String? = nil, to write: ([UInt8]) throws(RegainError) -> Void
  ) throws(RegainError) {
    let names = try plan.map { _ throws(RegainError) in try self.names() } ?? []
    let meant = plan.map { NearNames(names).meant(by: $0) ?? $0 }
    var fault: RegainError?
    var waiting = [UInt8]()
    func flush() throws {
      do throws(RegainError) {
        try write(waiting)
      } catch {
        fault = error
        throw error
      }
      waiting.removeAll(keepingCapacity: true)
    }
    do throws(JournalError) {
      try journal.exportLines(of: plan.flatMap { names.contains($0) ? $0 : meant }) { line in
        waiting += line.utf8
        if waiting.count >= 1 << 16 { try flush() }
      }
    } catch {
      throw fault ?? .store(error)
    }
    try write(waiting)
  }

  /// Adds the plans of exported lines, all of them or none; each is opened before it is stored.
  ///
  /// - Parameters:
  ///   - lines: What ``exportedJournal(of:)`` gave.
  ///   - name: Another name for the only plan in them.
  /// - Returns: The plans that were added.
  /// - Throws: ``RegainError/store(_:)`` for the first line that cannot be taken, or what opening a
  ///   plan of them throws.
  @discardableResult
  public func importJournal(
    _ lines: [UInt8], as name: String? = nil
  ) throws(RegainError) -> ImportedPlans {
    var rest = JournalStore.lines(of: lines)[...]
    return try importJournal(as: name) { rest.popFirst().map(Array.init) }
  }

  /// Adds the plans of exported lines, which are read one after the other, all of them or none.
  ///
  /// Each plan is opened before it is stored. No more than a line is kept, and what one plan takes while it is opened.
  ///
  /// - Parameters:
  ///   - name: Another name for the only plan in them.
  ///   - next: The next line without its end; `nil` where there is no more.
  /// - Returns: The plans that were added.
  /// - Throws: As ``importJournal(_:as:)``, and what `next` throws.
  @discardableResult
  public func importJournal(
    as name: String? = nil, reading next: () throws(RegainError) -> [UInt8]?
  ) throws(RegainError) -> ImportedPlans {
    var fault: RegainError?
    func kept<Value>(_ body: () throws(RegainError) -> Value) throws -> Value {
      do throws(RegainError) {
        return try body()
      } catch {
        fault = error
        throw error
      }
    }
    let programs = ParsedPrograms()
    do throws(JournalError) {
      return try journal.importLines(
        as: name,
        checking: { plan, entries in
          try kept { () throws(RegainError) in _ = try opened(plan, entries, sharing: programs) }
        }, reading: { try kept { () throws(RegainError) in try next()?[...] } })
    } catch {
      throw fault ?? .store(error)
    }
  }

  /// Looks through the whole journal for damage, and opens every plan.
  ///
  /// - Returns: How many entries it holds.
  /// - Throws: ``RegainError/store(_:)`` for the first damage, or what opening a plan throws.
  public func check() throws(RegainError) -> Int {
    let count = try regain(RegainError.store) { () throws(JournalError) in try journal.check() }
    let programs = ParsedPrograms()
    for plan in try names() {
      try opened(
        plan,
        try regain(RegainError.store) { () throws(JournalError) in
          try journal.storedEntries(of: plan)
        }, sharing: programs)
    }
    return count
  }
}
