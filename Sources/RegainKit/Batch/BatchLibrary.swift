import ProgramFiles
import Rehabilitation
import Synchronization
import Wording

/// The programmes that the requests of a batch name, each file and each text read once for all of them.
///
/// Several threads may use it at once.
final class BatchLibrary: Sendable {
  private struct Text: Hashable {
    let id: String
    let text: String
    let exercises: String?

    var size: Int { text.utf8.count + (exercises?.utf8.count ?? 0) }
  }

  private struct Kept {
    var named = [String: LintedProgram]()
    var texts = [Text: LintedProgram]()
    var size = 0
  }

  /// The bytes of texts of requests that are kept.
  private static let mostBytes = 16 << 20

  /// The exercises of the library.
  let catalogue: Catalogue
  private let library: ProgramLibrary
  private let kept = Mutex(Kept())

  /// A library whose exercises are read.
  ///
  /// - Throws: ``RegainError/library(_:)`` where it has none, or they do not lint.
  init(_ library: ProgramLibrary) throws(RegainError) {
    self.library = library
    catalogue = try library.catalogue()
  }

  /// The programmes of a start, which have passed the linter.
  ///
  /// - Throws: ``RegainError/library(_:)`` where one is not there, or does not lint.
  func programs(of start: BatchStart) throws(RegainError) -> [LintedProgram] {
    var programs = [LintedProgram]()
    for name in start.programs {
      if let text = name.text {
        programs.append(
          try program(Text(id: name.id, text: text, exercises: start.exercises)))
      } else {
        programs.append(try program(name.id))
      }
    }
    return programs
  }

  /// A programme of the library; a request names no file of this machine.
  private func program(_ id: String) throws(RegainError) -> LintedProgram {
    guard !id.contains("/"), !id.hasSuffix(".yaml") else {
      throw .library(.unknown(id, known: library.ids()))
    }
    if let known = kept.withLock({ $0.named[id] }) { return known }
    let program = try library.program(id, catalogue: catalogue)
    kept.withLock { $0.named[id] = program }
    return program
  }

  private func program(_ text: Text) throws(RegainError) -> LintedProgram {
    if let known = kept.withLock({ $0.texts[text] }) { return known }
    let exercises =
      if let own = text.exercises { try Self.catalogue(own) } else { catalogue }
    let path = "\(text.id).yaml"
    let checked = LintedProgram.read(Array(text.text.utf8), path: path, catalogue: exercises)
    guard let program = checked.value else { throw .library(.unlinted(path, checked.diagnostics)) }
    kept.withLock { kept in
      if kept.size + text.size > Self.mostBytes {
        kept.texts = [:]
        kept.size = 0
      }
      if kept.texts.updateValue(program, forKey: text) == nil { kept.size += text.size }
    }
    return program
  }

  private static func catalogue(_ text: String) throws(RegainError) -> Catalogue {
    let checked = CatalogueFile.read(Array(text.utf8), path: "exercises.yaml")
    guard let catalogue = checked.value else {
      throw .library(.unlinted("exercises.yaml", checked.diagnostics))
    }
    return catalogue
  }
}
