/// A question whose answer a plan keeps, and that selects between activities of its programme: which graft was taken.
///
/// Where nothing is answered, the first answer holds; a programme names the most careful one first.
public struct ProgramOption: Hashable, Sendable {
  /// What can be answered.
  public struct Answer: Hashable, Sendable {
    /// The word that gives it, such as `kneecap-tendon`.
    public let id: String
    /// What it says.
    public let words: String
    /// The activities on request that it asks for, by id.
    public let requested: [String]

    /// An answer, and what it asks for.
    public init(id: String, words: String, requested: [String] = []) {
      self.id = id
      self.words = words
      self.requested = requested
    }
  }

  /// The word that names the question, such as `graft`.
  public let id: String
  /// The question.
  public let question: String
  /// The answers, at least two.
  public let answers: [Answer]
  /// Where it comes from.
  public let citations: [Citation]

  /// A question with its answers.
  public init(id: String, question: String, answers: [Answer], citations: [Citation]) {
    self.id = id
    self.question = question
    self.answers = answers
    self.citations = citations
  }

  /// The answer that was given, or else the first; `nil` where there are none.
  public func answer(in given: [String: String]?) -> Answer? {
    answers.first { $0.id == given?[id] } ?? answers.first
  }
}
