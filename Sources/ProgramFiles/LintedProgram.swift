import Planning
import Rehabilitation

/// A programme whose text has passed the linter with its exercises, so that a plan may start from it.
///
/// One that a journal pinned is read by its meaning into a `ProgramEdition`: it goes on, but
/// nothing new starts from it.
public struct LintedProgram: Hashable, Sendable {
  /// The programme.
  public let program: Program
  /// The exercises that it may name.
  public let catalogue: Catalogue
  /// The file that it was named by, as a whole path; `nil` for one that was looked up by its id.
  public package(set) var file: String?

  private init(_ program: Program, _ catalogue: Catalogue) {
    self.program = program
    self.catalogue = catalogue
  }

  /// Reads and lints a programme.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - path: The name to show in diagnostics; its last part must be the programme's id.
  ///   - catalogue: The exercises that the programme may name.
  /// - Returns: The programme where nothing is wrong with it, and everything that was found.
  public static func read(
    _ bytes: [UInt8], path: String, catalogue: Catalogue
  ) -> Checked<LintedProgram> {
    let checked = ProgramFile.read(bytes, path: path, catalogue: catalogue)
    return Checked(
      checked.value.map { LintedProgram($0, catalogue) }, checked.diagnostics)
  }
}
