import ArgumentParser
import Publishing
import Rehabilitation

extension Regain {
  /// `regain programs`: list what there is.
  struct Programs: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "programs", abstract: "List the programmes.",
      discussion: """
        EXAMPLES:
          regain programs --for osteoarthritis
          regain programs --kind physiotherapy --json
        """)

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp("Only those for a condition.", valueName: "condition"))
    var condition: String?

    @Option(help: "Only those of a kind.")
    var kind: Program.Kind?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions

    func run() throws {
      let library = library.library
      let catalogue = try library.catalogue()
      var programs = [Program]()
      var firstFailure: Failure?
      for id in library.ids() {
        do {
          programs.append(try library.program(id, catalogue: catalogue))
        } catch {
          writeError("regain: \(error.message)\n")
          firstFailure = firstFailure ?? error
        }
      }
      let listed = programs.filter(isWanted)
      try writeOutput(
        json
          ? encodedJSON(listed.map(ProgramSummary.init))
          : ProgramList(listed).text(width: Machine.columns))
      if let firstFailure { throw ExitCode(firstFailure.code.rawValue) }
    }

    private func isWanted(_ program: Program) -> Bool {
      if let kind, program.kind != kind { return false }
      guard let condition = condition?.lowercased() else { return true }
      let words = condition.split(separator: " ").map(String.init)
      let text = ([program.id, program.title] + program.conditions + program.words)
        .joined(separator: " ").lowercased()
      return words.allSatisfy(text.contains)
    }
  }
}

extension Program.Kind: ExpressibleByArgument {}
