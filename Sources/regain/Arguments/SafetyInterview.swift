import RegainKit
import Sheets

/// The questions before a start, put to a person.
struct SafetyInterview {
  let gate: SafetyGate
  /// The number to call in an emergency.
  let number: String

  /// Shows the questions, and takes the answers.
  ///
  /// - Throws: ``Failure`` where nobody can be asked, or the answer cannot be told apart.
  func ask(_ answers: inout SafetyAnswers) throws(Failure) {
    writeError(
      answers.screening.questionList(for: gate.programs, number: number, width: Environment.columns)
    )
    guard Environment.hasPerson else {
      throw Failure(
        .refused,
        """
        no plan was made: these questions are not answered, and nobody can be asked here.
        If none of them holds, add --no-flags. If one does, add --flag with the word in brackets, or
        --yes-to with the number in brackets, to see what to do.
        """)
    }
    writeError("\nDoes any of these hold for you? [yes/no] ")
    switch readLine()?.trimmed.lowercased() {
    case "n", "no", "none": return
    case "y", "yes": try hearWhich(&answers)
    default:
      throw Failure(
        .refused, "no plan was made: answer 'no' to go on, or 'yes' to see what to do.")
    }
  }

  private func hearWhich(_ answers: inout SafetyAnswers) throws(Failure) {
    writeError("Which? Type what stands in brackets, with commas between: ")
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
      """
      no plan was made. Have it looked at first: at once where the list says so (\(number)), else by \
      your clinician in the next days.
      """)
  }
}
