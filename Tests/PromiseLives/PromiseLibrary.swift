import RegainKit

/// The bundled programmes, each read once.
public final class PromiseLibrary {
  private let library: ProgramLibrary
  private let catalogue: Catalogue
  private var programs = [String: LintedProgram]()

  /// The programmes of a folder.
  public init(folder: String) throws {
    library = ProgramLibrary(folder: folder)
    catalogue = try library.catalogue()
  }

  /// The ids of all programmes.
  public var ids: [String] { library.ids() }

  func program(_ id: String) throws -> LintedProgram {
    if let known = programs[id] { return known }
    let program = try library.program(id, catalogue: catalogue)
    programs[id] = program
    return program
  }
}
