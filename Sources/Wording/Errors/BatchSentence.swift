/// What is said of a whole batch.
public enum BatchSentence: Hashable, Sendable {
  /// All requests were looked at: how many answers there are, and how many of them are errors.
  case done(answers: Int, failed: Int)

  /// The sentence.
  public var words: String {
    switch self {
    case .done(let answers, let failed):
      "\(counted(answers, "request")) answered"
        + (failed == 0 ? "." : ", \(failed) of them with an error.")
    }
  }
}
