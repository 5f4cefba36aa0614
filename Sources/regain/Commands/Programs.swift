import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain programs`: list what there is.
  struct Programs: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "programs", abstract: "List the programmes.",
      discussion: """
        '--for' takes the words that you would say. Where they name a warning sign, what to do comes \
        first.

        EXAMPLES:
          regain programs --for osteoarthritis
          regain programs --for 'knee hurts at night'
          regain programs --kind physiotherapy --json
        """)

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp(
        "Only those that fit a condition or a complaint, in your own words.", valueName: "words"))
    var condition: String?

    @Option(help: "Only those of a kind.")
    var kind: Program.Kind?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var emergency: EmergencyOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let number = try emergency.number()
      let library = library.library
      let catalogue = try library.catalogue()
      var programs = [Program]()
      var firstFailure: Failure?
      for id in library.ids() {
        do {
          programs.append(try library.program(id, catalogue: catalogue).program)
        } catch {
          let failure = Failure(error)
          writeError("regain: \(failure.message)\n")
          firstFailure = firstFailure ?? failure
        }
      }
      let listed = programs.filter { kind == nil || $0.kind == kind }
      let results = condition.map { ProgramSearch($0).results(among: listed) }
      try writeOutput(
        results.map { text(of: $0, number: number) }
          ?? (json ? encodedJSON(listed.map(ProgramSummary.init)) : plain(listed)))
      if let firstFailure { throw ExitCode(firstFailure.code.rawValue) }
      if let results, results.isEmpty || (results.isAboutLigaments && results.programs.isEmpty) {
        throw ExitCode(Failure.Code.failed.rawValue)
      }
    }

    private func plain(_ programs: [Program]) -> String {
      ProgramList(programs).text(width: Environment.columns)
    }

    /// What was found; in JSON the programmes, while the flags go to standard error.
    private func text(of results: ProgramSearch.Results, number: String) -> String {
      guard json else {
        return results.text(
          width: Environment.columns, emergencyNumber: number, offering: .commands)
      }
      writeError(results.flagText(width: Environment.columns, emergencyNumber: number))
      return encodedJSON(results.programs.map(ProgramSummary.init))
    }
  }
}

extension Program.Kind: ExpressibleByArgument {}
