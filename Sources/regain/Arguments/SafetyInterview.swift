import ProgramFiles
import Rehabilitation
import Sheets
import Wording

/// The questions before a start, put to a person.
struct SafetyInterview {
  let programs: [Program]
  /// The number to call in an emergency.
  let number: String

  /// Shows the questions, and takes the answers.
  ///
  /// - Throws: ``Failure`` where nobody can be asked, or the answer cannot be told apart.
  func ask(_ screening: inout Screening) throws(Failure) {
    writeError(screening.questionList(for: programs, number: number, width: Environment.columns))
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
    case "y", "yes": try hearWhich(&screening)
    default:
      throw Failure(
        .refused, "no plan was made: answer 'no' to go on, or 'yes' to see what to do.")
    }
  }

  private func hearWhich(_ screening: inout Screening) throws(Failure) {
    writeError("Which? Type what stands in brackets, with commas between: ")
    let answers = (readLine() ?? "").split(separator: ",").map { String($0.trimmed) }
    for answer in answers where !answer.isEmpty {
      if RedFlag(answer) != nil {
        screening.flags.insert(answer)
      } else if !screening.add(answer, programs) {
        throw unclear
      }
    }
    guard answers.contains(where: { !$0.isEmpty }) else { throw unclear }
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
