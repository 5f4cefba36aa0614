import Rehabilitation

/// A file that describes a programme, in YAML.
public enum ProgramFile {
  /// Reads and lints a programme.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - path: The name to show in diagnostics; its last part must be the programme's id.
  ///   - catalogue: The exercises that the programme may name.
  /// - Returns: The programme where nothing is wrong with it, and everything that was found. The
  ///   rules that look at a programme as a whole are run where each of its parts can be read.
  public static func read(
    _ bytes: [UInt8], path: String, catalogue: Catalogue
  ) -> Checked<Program> {
    do {
      let document = try Document(SourceText.checked(bytes, path: path))
      let findings = Findings(in: document.source)
      let program = NodeReader(node: document.root, findings: findings).program()
      if let program, findings.hasNoErrors {
        Linter.lint(
          Subject(program: program, catalogue: catalogue, document: document), into: findings)
      }
      return Checked(program, findings.ordered)
    } catch {
      return Checked(nil, [error])
    }
  }
}
