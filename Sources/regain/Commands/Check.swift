import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain check`: lint programme files.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check programme files, and say what is wrong where.",
      discussion: """
        A folder means every programme in it. The exit code is 65 where a file has an error.

        With --simulate seven patients live each programme through as well: see 'regain help simulate'.

        EXAMPLES:
          regain check Programs/
          regain check my-programme.yaml --json
          regain check my-programme.yaml --simulate
        """)

    @Argument(help: ArgumentHelp("Programme files, or folders of them.", valueName: "file"))
    var paths: [String]

    @Flag(help: "Write JSON.")
    var json = false

    @Flag(help: "Let patients of all kinds live each programme through, too.")
    var simulate = false

    @OptionGroup var library: LibraryOptions

    func run() throws {
      var round = Round(folder: library.folder, patients: simulate ? Patient.standard : [])
      for path in paths { round.check(path) }
      if json {
        try writeOutput(encodedJSON(round.diagnostics.map { $0.record(offering: .commands) }))
      } else {
        for diagnostic in round.diagnostics {
          try writeOutput("\(diagnostic.words(offering: .commands))\n\n")
        }
      }
      for failure in round.failures { writeError("regain: \(failure.message)\n") }
      let errors = round.diagnostics.count { $0.severity == .error }
      if Environment.hasTerminalOutput || errors > 0 {
        let warnings = round.diagnostics.count - errors
        writeError(
          PageSentence.checked(files: round.fileCount, errors: errors, warnings: warnings).text)
      }
      if let failure = round.failures.first { throw ExitCode(failure.code.rawValue) }
      if errors > 0 { throw ExitCode(Failure.Code.unlinted.rawValue) }
    }
  }
}

/// What comes of checking files one after the other; a file that fails does not end the round.
private struct Round {
  let folder: String?
  let patients: [Patient]
  private(set) var diagnostics = [Diagnostic]()
  private(set) var failures = [Failure]()
  private(set) var fileCount = 0
  private var catalogues = [String: Catalogue]()

  init(folder: String?, patients: [Patient]) {
    self.folder = folder
    self.patients = patients
  }

  /// Checks a file, or every programme of a folder.
  mutating func check(_ path: String) {
    guard let names = FileSystem.files(in: path) else { return checkFile(path) }
    let files = names.filter { $0.hasSuffix(".yaml") }
    if files.isEmpty { failures.append(Failure(LookupFault.programs(in: path))) }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    for file in files { checkFile("\(folder)/\(file)") }
  }

  private mutating func checkFile(_ path: String) {
    fileCount += 1
    do {
      let bytes = try readFile(path)
      if path == "exercises.yaml" || path.hasSuffix("/exercises.yaml") {
        diagnostics += CatalogueFile.read(bytes, path: path).diagnostics
      } else {
        let catalogue = try catalogue(beside: path)
        diagnostics +=
          ProgramFile.read(
            bytes, path: path, catalogue: catalogue,
            siblings: library(beside: path).siblings(with: catalogue), patients: patients
          ).diagnostics
      }
    } catch {
      // A catalogue that does not lint fails for each programme beside it, and is shown once.
      if !failures.contains(where: { $0.message == error.message }) { failures.append(error) }
    }
  }

  /// The exercises of the file's own folder, then of the usual ones.
  private mutating func catalogue(beside path: String) throws(Failure) -> Catalogue {
    let first = firstFolder(beside: path)
    if let known = catalogues[first ?? ""] { return known }
    let library = LibraryOptions.folders(after: first)
    let catalogue = try worded { () throws(RegainError) in
      try ProgramLibrary(folders: library).catalogue()
    }
    catalogues[first ?? ""] = catalogue
    return catalogue
  }

  private func firstFolder(beside path: String) -> String? {
    let own = FileSystem.folder(of: path)
    return FileSystem.isReadable("\(own)/exercises.yaml") ? own : folder
  }

  /// The programmes that a file can name: those of its own folder, then of the usual ones.
  private func library(beside path: String) -> ProgramLibrary {
    ProgramLibrary(
      folders: [FileSystem.folder(of: path)]
        + LibraryOptions.folders(after: firstFolder(beside: path)))
  }
}
