import Calendars
import Planning
import ProgramFiles
import Rehabilitation

extension PlanStore {
  /// What changes from now on would mean, with nothing stored.
  ///
  /// - Throws: ``RegainError/change(_:)`` where one is not possible, or a rule forbids it.
  public func preview(
    _ changes: [Adjustment], in plan: String, at now: Stamp
  ) throws(RegainError) -> PlanChange {
    try self.plan(plan, at: now).preview(changes)
  }

  /// What newer texts of a plan's programmes would mean, with nothing stored.
  ///
  /// - Parameters:
  ///   - library: Where the texts are looked up.
  ///   - names: Their ids or paths, one for each programme of the plan; the files that they came from, or their
  ///     ids, if empty.
  ///   - prefersFolders: Whether the library's folders go before the files that they came from.
  ///   - plan: The plan's name.
  ///   - now: The instant, in UTC.
  /// - Returns: The change, which can be applied.
  /// - Throws: ``RegainError/change(_:)`` where they are not those of the plan's programmes.
  public func preview(
    updateFrom library: ProgramLibrary, named names: [String] = [], prefersFolders: Bool = false,
    in plan: String, at now: Stamp
  ) throws(RegainError) -> PlanChange {
    try self.plan(plan, at: now).preview(
      updateFrom: library, named: names, prefersFolders: prefersFolders)
  }

  /// What taking an entry back would mean, by its number or the last one that counts; nothing is stored.
  public func previewUndo(
    of entry: Int? = nil, in plan: String, at now: Stamp
  ) throws(RegainError) -> PlanChange {
    try self.plan(plan, at: now).previewUndo(of: entry)
  }

  /// Stores a change that was previewed, unless something was logged since.
  public func apply(_ change: PlanChange) throws(RegainError) {
    var plan = change.plan
    try plan.apply(change)
  }

  /// Changes a plan from now on, and says what differs.
  @discardableResult
  public func adjust(
    _ changes: Adjustment..., in plan: String, at now: Stamp
  ) throws(RegainError) -> PlanChange {
    let change = try preview(changes, in: plan, at: now)
    try apply(change)
    return change
  }

  /// Takes an entry back, by its number or the last one that counts.
  ///
  /// Nothing is erased: the journal keeps the entry and that it was taken back.
  @discardableResult
  public func undo(
    entry: Int? = nil, in plan: String, at now: Stamp
  ) throws(RegainError) -> PlanChange {
    let change = try previewUndo(of: entry, in: plan, at: now)
    try apply(change)
    return change
  }
}
