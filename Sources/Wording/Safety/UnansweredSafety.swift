/// Why no plan is made where the questions about safety have no answer that can be used.
public enum UnansweredSafety: Hashable, Sendable {
  /// Some questions have no answer; their texts.
  case questions([String])
  /// Nobody is there to be asked.
  case nobody
  /// The questions were left before the last one.
  case unfinished

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
    case .unfinished:
      "no plan was made, and nothing is kept: the questions were left before the last one. "
        + "Type the command again to begin anew."
    }
  }
}
