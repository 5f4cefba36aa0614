/// Why no plan is made where the questions about safety have no answer that can be used.
public enum UnansweredSafety: Hashable, Sendable {
  /// Some questions have no answer; their texts.
  case questions([String])
  /// Nobody is there to be asked.
  case nobody
  /// The answer is neither yes nor no.
  case neither
  /// A warning sign is there, and it is not clear which.
  case unclear

  /// The refusal, with what to do.
  ///
  /// - Parameters:
  ///   - number: The number to dial in an emergency.
  ///   - steps: How next steps are named.
  /// - Returns: The words.
  public func words(emergencyNumber number: String, offering steps: NextStepWording) -> String {
    switch self {
    case .questions(let texts):
      "no plan was made: these questions are not answered.\n"
        + texts.map { "  \($0)" }.joined(separator: "\n")
    case .nobody:
      """
      no plan was made: these questions are not answered, and nobody can be asked here.
      If none of them holds, add \(steps(.noFlags)). If one does, add \(steps(.flag)) with the word in brackets, or
      \(steps(.yesTo)) with the number in brackets, to see what to do.
      """
    case .neither: "no plan was made: answer 'no' to go on, or 'yes' to see what to do."
    case .unclear:
      """
      no plan was made. Have it looked at first: at once where the list says so (\(number)), else by \
      your clinician in the next days.
      """
    }
  }
}
