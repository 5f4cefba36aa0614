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

  /// What newer texts of the plan's programmes would mean: one for each in their order, by id or path; where
  /// none is named, from the files that they came from, or those of the same ids.
  func preview(
    updateFrom library: ProgramLibrary, named names: [String], prefersFolders: Bool
  ) throws(RegainError) -> PlanChange {
    let now = try replayed()
    let known = now.schedule.plan.programs
    let catalogue = try library.catalogue()
    let ids = known.map(\.id)
    let names = names.isEmpty ? try sources(of: ids, in: library, prefersFolders) : names
    guard names.count == known.count else { throw .change(.editionCount(known.count)) }
    let programs = try library.programs(named: names, catalogue: catalogue)
    for (new, old) in zip(programs.map(\.program), known) where new.id != old.id {
      throw .change(.otherProgram(new.id, than: old.id))
    }
    let edition = ProgramEdition(
      programs: programs.map(\.program), catalogue: programs.catalogue)
    var texts = ProgramTexts(edition.programs, catalogue: edition.catalogue)
    texts.files = programs.files
    return try PlanChange(
      [.adjustment(.updateProgram(to: texts))], of: self, after: now,
      editions: [lastNumber + 1: edition])
  }

  /// The files of programmes where they are remembered and still there, else their ids.
  ///
  /// - Throws: `ChangeError.lostProgram` where a programme is in neither.
  private func sources(
    of programs: [String], in library: ProgramLibrary, _ prefersFolders: Bool
  ) throws(RegainError) -> [String] {
    let files = remembered
    let ids = Set(library.ids())
    var names = [String]()
    for id in programs {
      let isInFolder = ids.contains(id)
      if let file = files[id], !(prefersFolders && isInFolder), FileSystem.isReadable(file) {
        names.append(file)
      } else if isInFolder, prefersFolders || files[id] == nil {
        names.append(id)
      } else {
        throw .change(.lostProgram(id, file: files[id], plan: name))
      }
    }
    return names
  }

  /// Where the programmes' files came from, by id, as the last text that was taken up knows it.
  private var remembered: [String: String] {
    let texts = entries.map(\.entry).compactMap { entry -> ProgramTexts? in
      switch entry.fact {
      case .enrolment(_, let texts), .adjustment(.updateProgram(let texts)): texts
      default: nil
      }
    }
    return texts.last?.files ?? [:]
  }

  /// Stores a change that was previewed, unless something was logged since.
  public mutating func apply(_ change: PlanChange) throws(RegainError) {
    try append(change.facts, editions: change.editions, isGuarded: true)
  }
}

extension [LintedProgram] {
  /// The files that programmes were named by, by their ids; `nil` for none.
  var files: [String: String]? {
    let files = compactMap { program in program.file.map { (program.program.id, $0) } }
    return files.isEmpty ? nil : Dictionary(files) { first, _ in first }
  }
}
