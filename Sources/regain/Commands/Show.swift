import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain show`: one programme, week by week, with sources.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a programme, week by week, with its sources.")

    @Argument(
      help: "A programme's id, as 'regain programs' lists it, or the path of a file.",
      completion: NameCompletion.programs)
    var program: String

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup(title: "How it is shown") var display: DisplayOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
      let (sheet, program) = try library.sheet(of: program, in: json ? .usual : notation)
      try writeOutput(
        json
          ? encodedJSON(ProgramDetail(program, sheet: sheet))
          : sheet.text(
            width: Environment.columns, style: Environment.showsStyle ? .terminal : .plain,
            purpose: .reading))
    }
  }
}

extension Regain.Show: ShowingCommand {}

extension LibraryOptions {
  /// The sheet of a programme, by its name or path, or of some of its weeks.
  func sheet(
    of name: String, weeks: ClosedRange<Int>? = nil, in notation: Notation
  ) throws -> (Sheet, Program) {
    let catalogue = try library.catalogue()
    let program = try library.program(name, catalogue: catalogue).program
    do {
      return (try Sheet(program, catalogue: catalogue, weeks: weeks, in: notation), program)
    } catch {
      throw Failure(.failed, error.words(offering: .commands))
    }
  }
}
