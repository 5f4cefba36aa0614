extension PersonFact {
  /// What a fact is about, so that a question about the same can be known to be settled.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    case age, prosthesis, pregnancy, bloodThinner

    /// Whether a question, in small letters, asks for it.
    package func isNamed(in question: String) -> Bool {
      switch self {
      case .age:
        question.firstMatch(of: /(under|older than|younger than) [0-9]+|[0-9]+ or older/) != nil
          || question.contains("still growing")
      case .prosthesis:
        question.contains("artificial knee") || question.contains("artificial joint")
      case .pregnancy: question.contains("pregnant")
      case .bloodThinner: question.contains("blood thinner")
      }
    }
  }

  /// What it is about; `nil` where no question is known by its words.
  package var subject: Subject? {
    switch self {
    case .age: .age
    case .prosthesis: .prosthesis
    case .pregnancy: .pregnancy
    case .bloodThinner: .bloodThinner
    case .recent, .operationDated, .diagnosed, .cleared, .prescribed: nil
    }
  }
}
