import Rehabilitation
import Wording

/// A list of programmes for a terminal.
public struct ProgramList: Hashable, Sendable {
  private let programs: [Program]
  /// Why each of them fits a search, by its id.
  private let reasons: [String: String]

  /// A list of programmes, in the order given, with why each fits a search.
  public init(_ programs: [Program], reasons: [String: String] = [:]) {
    self.programs = programs
    self.reasons = reasons
  }

  /// The list, an entry in a few lines.
  ///
  /// - Parameter width: The columns of a line, at least 40.
  /// - Returns: The list, or a line that says it is empty.
  public func text(width: Int) -> String {
    var page = TextLayout(width: width, style: .plain)
    for program in programs {
      page.blank()
      page.paragraph(program.id)
      page.paragraph(program.title, indent: 2)
      page.paragraph(
        program.demand, indent: 2)
      if let reason = reasons[program.id] {
        page.paragraph("fits: " + reason.replacing("-", with: " "), indent: 2)
      }
      page.paragraph(program.conditionsInList, indent: 2)
    }
    return programs.isEmpty ? "\(SheetHeading.noProgramme)\n" : page.text
  }
}

/// What a list says of a programme, as JSON.
public struct ProgramSummary: Encodable {
  let id: String
  let title: String
  let kind: String
  let conditions: [String]
  let weeks: Int
  let clearance: String

  /// The summary of a programme.
  public init(_ program: Program) {
    id = program.id
    title = program.title
    kind = program.kind.rawValue
    conditions = program.conditions
    weeks = program.weeks
    clearance = program.clearance.rawValue
  }
}
