import ArgumentParser
import Publishing

extension Regain {
  /// `regain print`: a sheet to hang up.
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a programme as a sheet with boxes to tick.",
      discussion: """
        EXAMPLES:
          regain print graded-walking
          regain print knee-osteoarthritis-strength --format markdown -o plan.md
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, markdown
    }

    @Argument(help: "A programme's id, or the path of a file.")
    var program: String

    @Option(help: "The format to write.")
    var format = Format.text

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String?

    @OptionGroup var library: LibraryOptions

    func run() throws {
      let (sheet, _) = try library.sheet(of: program)
      let text =
        switch format {
        case .text:
          sheet.text(
            width: 80, style: output == nil && Machine.showsStyle ? .terminal : .plain,
            purpose: .hanging)
        case .markdown: sheet.markdown()
        }
      try writeOutput(Array(text.utf8), to: output)
    }
  }
}
