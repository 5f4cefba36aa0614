import RegainKit
import Sheets
import Wording

/// The questions before a start, put to a person.
struct SafetyInterview {
  let gate: SafetyGate
  /// The number to call in an emergency.
  let number: String

  /// Shows the questions, and takes the answers.
  ///
  /// - Throws: ``Failure`` where nobody can be asked, or the answer is not clear.
  func ask(_ answers: inout SafetyAnswers) throws(Failure) {
    writeError(
      answers.screening.questionList(for: gate.programs, number: number, width: Environment.columns)
    )
    guard Environment.hasPerson else {
      throw Failure(
        .refused,
        UnansweredSafety.nobody.words(emergencyNumber: number, offering: .commands))
    }
    writeError("\n\(SafetyPrompt.anyFlag.words) ")
    switch readLine()?.trimmed.lowercased() {
    case "n", "no", "none": return
    case "y", "yes": try askWhich(&answers)
    default:
      throw Failure(
        .refused,
        UnansweredSafety.neither.words(emergencyNumber: number, offering: .commands))
    }
  }

  private func askWhich(_ answers: inout SafetyAnswers) throws(Failure) {
    writeError("\(SafetyPrompt.whichFlag.words) ")
    let words = (readLine() ?? "").split(separator: ",").map { String($0.trimmed) }
    for word in words where !word.isEmpty {
      if RedFlag(word) != nil {
        answers.answer(.flag(word), true)
      } else if let question = gate.programs.question(word) {
        answers.answer(question, true)
      } else {
        throw unclear
      }
    }
    guard words.contains(where: { !$0.isEmpty }) else { throw unclear }
  }

  private var unclear: Failure {
    Failure(
      .refused,
      UnansweredSafety.unclear.words(emergencyNumber: number, offering: .commands))
  }
}
