import Planning
import ProgramFiles
import Rehabilitation

extension OpenPlan {
  /// What changes from now on would mean, with nothing stored.
  ///
  /// - Throws: ``RegainError/change(_:)`` where one is not possible, or a rule forbids it.
  func preview(_ changes: [Adjustment]) throws(RegainError) -> PlanChange {
    try preview(changes, after: try replayed())
  }

  /// What changes would mean that are worked out from the plan as it stands.
  package func preview(naming changes: (Schedule) throws -> [Adjustment]) throws -> PlanChange {
    let now = try replayed()
    return try preview(try changes(now.schedule), after: now)
  }

  private func preview(
    _ changes: [Adjustment], after now: ReplayedJournal
  ) throws(RegainError) -> PlanChange {
    var facts = [Fact]()
    for change in changes {
      facts.append(.adjustment(try change.checked(in: now.schedule, at: moment)))
    }
    return try PlanChange(facts, of: self, after: now)
  }

  /// What newer texts of the plan's programmes would mean: one for each in their order, by id or path, or
  /// those of the same ids where none is named.
  func preview(
    updateFrom library: ProgramLibrary, named names: [String]
  ) throws(RegainError) -> PlanChange {
    let now = try replayed()
    let known = now.schedule.plan.programs
    let catalogue = try library.catalogue()
    let names = names.isEmpty ? known.map(\.id) : names
    guard names.count == known.count else { throw .change(.editionCount(known.count)) }
    let programs = try library.programs(named: names, catalogue: catalogue)
    for (new, old) in zip(programs.map(\.program), known) where new.id != old.id {
      throw .change(.otherProgram(new.id, than: old.id))
    }
    let edition = ProgramEdition(
      programs: programs.map(\.program), catalogue: programs.catalogue)
    let texts = ProgramTexts(edition.programs, catalogue: edition.catalogue)
    return try PlanChange(
      [.adjustment(.updateProgram(to: texts))], of: self, after: now,
      editions: [lastNumber + 1: edition])
  }

  /// Stores a change that was previewed, unless something was logged since.
  public mutating func apply(_ change: PlanChange) throws(RegainError) {
    try append(change.facts, editions: change.editions, isGuarded: true)
  }
}
