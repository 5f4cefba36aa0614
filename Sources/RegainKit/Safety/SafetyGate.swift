import ProgramFiles
import Rehabilitation

/// What stands before a start with some programmes: the red flags, what forbids a programme, and whose
/// word is needed (EVIDENCE 4.4 and 0.2).
///
/// ```swift
/// let gate = SafetyGate([try library.program("graded-walking")])
/// var answers = SafetyAnswers()
/// for question in gate.questions() { answers.answer(question.id, false) }
/// let cleared = try gate.clear(answers)
/// ```
public struct SafetyGate: Sendable {
  /// The programmes, in the order they were named.
  public let programs: [Program]
  private let catalogue: Catalogue
  /// The files that programmes were named by, by their ids; `nil` for none.
  let files: [String: String]?

  /// The gate before a start with programmes that have passed the linter.
  public init(_ programs: [LintedProgram]) {
    self.programs = programs.map(\.program)
    catalogue = programs.catalogue
    files = programs.files
  }

  /// The questions, most urgent first, then those of each programme; what is known is not asked, and what
  /// several programmes ask in the same words is asked once.
  public func questions(after answers: SafetyAnswers = SafetyAnswers()) -> [SafetyQuestion] {
    answers.screening.questions(for: programs).map {
      SafetyQuestion(id: .flag($0.id), text: $0.question)
    }
      + answers.screening.programQuestions(for: programs).map { asked in
        SafetyQuestion(
          id: .contraindication(program: asked.program, number: asked.number),
          text: asked.question.question)
      }
  }

  /// What stands against a start by the answers so far; `nil` for nothing.
  public func refusal(of answers: SafetyAnswers) -> Screening.Refusal? {
    guard case .refused(let refusal) = answers.screening.outcome(for: programs) else { return nil }
    return refusal
  }

  /// Clears the programmes.
  ///
  /// - Throws: ``RegainError/screening(_:)`` where an answer is not possible,
  ///   ``RegainError/refused(_:)`` where an answer or a missing word forbids a start, or
  ///   ``RegainError/unanswered(_:)``.
  public func clear(_ answers: SafetyAnswers) throws(RegainError) -> ClearedPrograms {
    try regain(RegainError.screening) { () throws(ScreeningError) in
      try Screening.check(age: answers.age)
      try Screening.check(name: answers.diagnosedBy)
      try Screening.check(name: answers.clearedBy)
    }
    let outcome = answers.screening.outcome(for: programs)
    if case .refused(let refusal) = outcome { throw .refused(refusal) }
    let open = questions(after: answers).filter { !hasAnswer(to: $0, in: answers) }
    guard open.isEmpty else { throw .unanswered(open) }
    guard case .gentle(let flags) = outcome else {
      return ClearedPrograms(
        programs: programs, catalogue: catalogue, gentleBecauseOf: [], gate: self, answers: answers)
    }
    return ClearedPrograms(
      programs: programs.gentleStart(with: flags) { Session.Heading.concern($0.name).title },
      catalogue: catalogue, gentleBecauseOf: flags,
      gate: self, answers: answers)
  }

  /// Whether a question is answered, in any of the programmes that ask it in the same words.
  private func hasAnswer(to question: SafetyQuestion, in answers: SafetyAnswers) -> Bool {
    if answers.hasAnswer(to: question.id) { return true }
    guard case .contraindication = question.id else { return false }
    return programs.contains { program in
      program.contraindications.enumerated().contains { index, asked in
        asked.question == question.text
          && answers.hasAnswer(to: .contraindication(program: program.id, number: index + 1))
      }
    }
  }
}
