import ArgumentParser
import RegainKit
import Sheets

extension Regain {
  /// `regain show`: one programme, week by week, with sources.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a programme, week by week, with its sources.")

    @Argument(help: "A programme's id, as 'regain programs' lists it, or the path of a file.")
    var program: String

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions

    func run() throws {
      let (sheet, program) = try library.sheet(of: program)
      try writeOutput(
        json
          ? encodedJSON(ProgramDetail(program, sheet: sheet))
          : sheet.text(
            width: Environment.columns, style: Environment.showsStyle ? .terminal : .plain,
            purpose: .reading))
    }
  }
}

extension LibraryOptions {
  /// The sheet of a programme, by its name or path, or of some of its weeks.
  func sheet(of name: String, weeks: ClosedRange<Int>? = nil) throws -> (Sheet, Program) {
    let catalogue = try library.catalogue()
    let program = try library.program(name, catalogue: catalogue).program
    do {
      return (try Sheet(program, catalogue: catalogue, weeks: weeks), program)
    } catch {
      throw Failure(.failed, error.words(offering: .commands))
    }
  }
}
