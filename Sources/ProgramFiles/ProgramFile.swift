import Planning
import Rehabilitation

/// A file that describes a programme, in YAML.
///
/// ```swift
/// let checked = ProgramFile.read(bytes, path: "mine.yaml", catalogue: catalogue)
/// for diagnostic in checked.diagnostics { print(diagnostic.severity, diagnostic.line) }
/// ```
public enum ProgramFile {
  /// Reads and lints a programme.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - path: The name to show in diagnostics; its last part must be the programme's id.
  ///   - catalogue: The exercises that the programme may name.
  ///   - siblings: The programmes beside it, which it can name; `nil` where they are not known.
  ///   - patients: Who lives the programme through where nothing else is wrong with it.
  /// - Returns: The programme where nothing is wrong with it, and everything that was found. Where a
  ///   part cannot be read, the rules look at all the others, so that one pass finds all that it can.
  public static func read(
    _ bytes: [UInt8], path: String, catalogue: Catalogue, siblings: Siblings? = nil,
    patients: [Patient] = []
  ) -> Checked<Program> {
    do {
      let document = try Document(SourceText.checked(bytes, path: path))
      let findings = Findings(in: document.source, catalogue: catalogue)
      let read = NodeReader(node: document.root, findings: findings).readProgram()
      if let read {
        let subject = Subject(
          program: read.readable, catalogue: catalogue, document: document, siblings: siblings,
          defaults: read.defaults, lost: findings.lost)
        if findings.hasNoErrors {
          Linter.lint(subject, into: findings)
          if findings.hasNoErrors { Linter.simulate(subject, patients, into: findings) }
        } else {
          Linter.lintReadable(subject, into: findings)
        }
      }
      return Checked(read?.program, findings.ordered)
    } catch {
      return Checked(nil, [error])
    }
  }

  /// The JSON Schema (2020-12) of a programme's file: what its reader asks of it.
  ///
  /// It knows the keys, words and notations. What looks at a programme as a whole, such as gaps and
  /// sources that are missing from the list, only ``read(_:path:catalogue:siblings:patients:)`` finds.
  public static var schema: JSONSchema {
    NodeReader.schema { $0.program() }.with([
      "title": "A programme of regain",
      "description": "'regain check FILE' finds what a schema cannot.",
    ])
  }
}
