import Planning
import Rehabilitation

extension ProgramTexts {
  /// Programmes as texts that a journal keeps, with the exercises that they name.
  public init(_ programs: [Program], catalogue: Catalogue) {
    let named = Set(programs.flatMap(\.exercises))
    self.init(
      programs: programs.map(ProgramFile.write),
      exercises: CatalogueFile.write(catalogue.exercises.filter { named.contains($0.id) }))
  }

  /// The programmes and exercises of the texts.
  ///
  /// They were linted when they were pinned: they are read by what they mean, and no rule or limit that
  /// came later stops a running plan.
  ///
  /// - Throws: ``UnreadableTexts`` where a text cannot be read any more.
  package func edition() throws(UnreadableTexts) -> ProgramEdition {
    let catalogue = try catalogue()
    var read = [Program]()
    for text in programs {
      let checked = ProgramFile.read(pinned: Array(text.utf8))
      guard let program = checked.value else {
        throw UnreadableTexts(diagnostics: checked.diagnostics)
      }
      read.append(program)
    }
    return ProgramEdition(programs: read, catalogue: catalogue)
  }

  /// The exercises of the text; meals and insoles name none, which a file of a library must not do.
  private func catalogue() throws(UnreadableTexts) -> Catalogue {
    if exercises == CatalogueFile.write([]) { return Catalogue([]) }
    let checked = CatalogueFile.read(pinned: Array(exercises.utf8))
    guard let catalogue = checked.value else {
      throw UnreadableTexts(diagnostics: checked.diagnostics)
    }
    return catalogue
  }
}

/// Pinned texts that this version cannot read.
public struct UnreadableTexts: Error, Hashable, Sendable {
  /// What was found.
  public let diagnostics: [Diagnostic]
}

extension ProgramFile {
  /// Reads a programme that was linted before, by what it means.
  static func read(pinned bytes: [UInt8]) -> Checked<Program> {
    Checked(pinned: bytes, path: "pinned programme") { $0.program() }
  }
}

extension Program {
  /// The ids of the exercises that it names.
  fileprivate var exercises: [String] {
    let activities = phases.flatMap(\.activities)
    let prescriptions =
      activities.flatMap(\.prescriptions) + activities.compactMap(\.warmUp)
      + activities.compactMap(\.coolDown) + [warmUp, coolDown].compactMap { $0 }
    return prescriptions.flatMap { prescription in
      guard case .ladder(let ladder) = prescription.progression else {
        return [prescription.exercise].compactMap { $0 }
      }
      return ([prescription.exercise] + ladder.rungs.map(\.exercise)).compactMap { $0 }
    }
  }
}
