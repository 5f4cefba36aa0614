import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain new-program`: a commented file to begin with.
  struct NewProgram: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new-program", abstract: "Write a commented programme file to begin with.",
      discussion: """
        The file lints as it is, and is never written over one that is there. With --from it is a copy of a \
        programme under another id, with its doses, signs and sources.

        EXAMPLES:
          regain new-program stronger-stairs
          regain new-program stronger-stairs --folder .
          regain new-program my-walking --from graded-walking
        """)

    @Argument(help: "The programme's id: lower-case words joined by hyphens.")
    var id: String

    @Option(
      help: ArgumentHelp("The folder to write it in; this one if not given.", valueName: "dir"))
    var folder = "."

    @Option(
      help: ArgumentHelp(
        "The programme to copy, by its id or the path of its file.", valueName: "program"))
    var from: String?

    @OptionGroup var library: LibraryOptions

    func run() throws {
      let text = try text()
      let path = folder == "." ? "\(id).yaml" : "\(folder)/\(id).yaml"
      try worded(RegainError.file) { () throws(FileError) in
        try FileSystem.create(path, with: Array(text.utf8))
      }
      if Environment.hasTerminalOutput {
        let shown = path.contains("/") ? path : "./\(path)"
        try writeOutput(PageSentence.wroteProgram(path, shownAs: shown).text)
      }
    }

    /// The starter, or a copy of another programme's file.
    private func text() throws -> String {
      guard let from else {
        guard let text = ProgramFile.starter(id: id) else {
          throw Failure(TypedFault.programID(id))
        }
        return text
      }
      guard let text = try library.library.copy(of: from, as: id) else {
        throw Failure(TypedFault.programID(id))
      }
      return text
    }
  }
}
