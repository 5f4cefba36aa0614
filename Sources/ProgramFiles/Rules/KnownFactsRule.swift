import Rehabilitation

extension Linter {
  /// `known-facts`: a question about what can be known says which facts answer it (DESIGN 3, promise 7).
  static let knownFacts: Rule = { subject, report in
    for (index, question) in subject.program.contraindications.enumerated() {
      let text = question.question.lowercased()
      let known = Set((question.raisedBy + question.ruledOutBy).compactMap(\.subject))
      for missing in PersonFact.Subject.allCases
      where missing.isNamed(in: text) && !known.contains(missing) {
        report.add(.factMissing(missing), at: ["contraindications", .index(index), "ask"])
      }
    }
  }
}
