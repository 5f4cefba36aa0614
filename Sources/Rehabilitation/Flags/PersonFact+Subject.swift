extension PersonFact {
  /// What a fact is about, so that a question about the same can be known to be settled.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    case age, prosthesis, pregnancy, bloodThinner

    /// Whether a question, in small letters, asks for it.
    package func isNamed(in question: String) -> Bool {
      switch self {
      case .age: Self.namesYears(in: question) || question.contains("still growing")
      case .prosthesis:
        question.contains("artificial knee") || question.contains("artificial joint")
      case .pregnancy: question.contains("pregnant")
      case .bloodThinner: question.contains("blood thinner")
      }
    }

    /// Whether a number stands behind `under`, `older than` or `younger than`, or before `or older`.
    private static func namesYears(in question: String) -> Bool {
      let text = Array(question.utf8)
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      return text.indices.contains { index in
        guard digits.contains(text[index]) else { return false }
        let (before, after) = (text[..<index], text[(index + 1)...])
        return ["under ", "older than ", "younger than "].contains { word in
          before.suffix(word.utf8.count).elementsEqual(word.utf8)
        } || after.starts(with: " or older".utf8)
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
