import ArgumentParser
import ProgramFiles
import Publishing
import Rehabilitation

extension Regain {
  /// `regain check`: lint programme files.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check programme files, and say what is wrong where.",
      discussion: """
        A folder means every programme in it. The exit code is 65 where a file has an error.

        EXAMPLES:
          regain check Programs/
          regain check my-programme.yaml --json
        """)

    @Argument(help: ArgumentHelp("Programme files, or folders of them.", valueName: "file"))
    var paths: [String]

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions

    func run() throws {
      var diagnostics = [Diagnostic]()
      var count = 0
      for path in try paths.flatMap(files) {
        count += 1
        diagnostics += try findings(in: path)
      }
      if json {
        try writeOutput(encodedJSON(diagnostics.map(\.record)))
      } else {
        for diagnostic in diagnostics { try writeOutput("\(diagnostic)\n\n") }
      }
      let errors = diagnostics.count { $0.severity == .error }
      let warnings = diagnostics.count - errors
      if Machine.hasTerminalOutput || errors > 0 {
        writeError(
          "\(counted(count, "file")), \(counted(errors, "error")), \(counted(warnings, "warning"))\n"
        )
      }
      if errors > 0 { throw ExitCode(Failure.Code.unlinted.rawValue) }
    }

    private func files(of path: String) throws -> [String] {
      guard let names = fileNames(in: path) else { return [path] }
      let files = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      guard !files.isEmpty else { throw Failure(.failed, "no .yaml files in \(path).") }
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      return files.map { "\(folder)/\($0)" }
    }

    private func findings(in path: String) throws -> [Diagnostic] {
      if path.split(separator: "/").last == "exercises.yaml" {
        return CatalogueFile.read(try readFile(path), path: path).diagnostics
      }
      let beside = "\(Machine.folder(of: path))/exercises.yaml"
      let folder = isReadable(beside) ? Machine.folder(of: path) : library.folder
      let catalogue = try Library(folder: folder).catalogue()
      return try Library(folder: folder).check(path, catalogue: catalogue).diagnostics
    }

    private func counted(_ count: Int, _ noun: String) -> String {
      count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
  }
}
