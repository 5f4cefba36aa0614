import ProgramFiles
import Rehabilitation

/// The programmes of a start: those that are named, and the one that a choice by words, days, equipment
/// and answers leads to.
///
/// ```swift
/// var selection = try library.selection(for: ProgramChoice("knee hurts on stairs"))
/// if case .question(let question, _) = selection.finding {
///   selection.answer(question, with: question.answers[0].id)
/// }
/// ```
public struct ProgramSelection: Sendable {
  /// The programmes that were named, in that order.
  public let named: [LintedProgram]
  /// What is sought beside them, with the answers so far.
  public private(set) var choice: ProgramChoice
  /// The programmes from which one is chosen.
  public let offered: [LintedProgram]
  private let catalogue: Catalogue

  init(
    _ choice: ProgramChoice, among offered: [LintedProgram], named: [LintedProgram],
    catalogue: Catalogue
  ) {
    self.choice = choice
    self.offered = offered
    self.named = named
    self.catalogue = catalogue
  }

  /// What the choice leads to by the answers so far; each question is asked once at most.
  public var finding: ProgramChoice.Finding {
    choice.finding(among: offered.map(\.program), catalogue: catalogue)
  }

  /// Answers a question between programmes by the answer's id.
  public mutating func answer(_ question: DecidingQuestion, with id: String) {
    choice.answers[question.id] = id
  }

  /// What a start is made of where this programme is chosen: it, and then those that were named.
  public func programs(choosing program: Program) -> [LintedProgram] {
    offered.filter { $0.program == program } + named
  }
}

extension ProgramLibrary {
  /// Programmes by their names or paths, in that order.
  ///
  /// - Parameters:
  ///   - names: Their ids, or the paths of their files.
  ///   - catalogue: The exercises that they may name.
  /// - Returns: The programmes, which have passed the linter.
  /// - Throws: As for the first one that cannot be had.
  public func programs(
    named names: [String], catalogue: Catalogue
  ) throws(RegainError) -> [LintedProgram] {
    var programs = [LintedProgram]()
    for name in names { programs.append(try program(name, catalogue: catalogue)) }
    return programs
  }

  /// A choice among all programmes, beside some that are named.
  ///
  /// - Parameters:
  ///   - choice: What is sought.
  ///   - names: The ids or paths of the others.
  ///   - catalogue: The exercises; those of the library if not given.
  /// - Returns: The selection, which its finding leads on.
  /// - Throws: As for the first programme that cannot be had.
  public func selection(
    for choice: ProgramChoice, beside names: [String] = [], catalogue: Catalogue? = nil
  ) throws(RegainError) -> ProgramSelection {
    let exercises = if let catalogue { catalogue } else { try self.catalogue() }
    let named = try programs(named: names, catalogue: exercises)
    let offered = try programs(named: ids(), catalogue: exercises)
    return ProgramSelection(choice, among: offered, named: named, catalogue: exercises)
  }
}
