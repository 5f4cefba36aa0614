/// A question that decides between programmes for the same need.
public struct DecidingQuestion: Hashable, Sendable {
  /// An answer, and what it leads to.
  public struct Answer: Hashable, Sendable {
    /// The word that gives it, such as `trimmed`.
    public let id: String
    /// What it says.
    public let words: String
    /// The programme that it leads to, by id.
    public let program: String
    /// The activities of the programme that it switches on.
    public let requested: [String]
    /// The other programmes that it stands for, by id, among which a later question decides.
    let others: [String]

    /// Whether it leads to one of some programmes.
    func leads(toOneOf programs: Set<String>) -> Bool {
      programs.contains(program) || !programs.isDisjoint(with: others)
    }
  }

  /// The word that names the question, such as `meniscus`.
  public let id: String
  /// The question.
  public let question: String
  /// The answers, the most usual one first.
  public private(set) var answers: [Answer]
  /// Whether it is asked only where the words of a search name the programmes of its answers equally well.
  let isBetweenEquals: Bool

  init(
    _ id: String, _ question: String,
    answers: [(id: String, words: String, program: String, requested: [String])]
  ) {
    self.init(
      id, question, isBetweenEquals: false,
      answers: answers.map {
        Answer(
          id: $0.id, words: $0.words, program: $0.program, requested: $0.requested, others: [])
      })
  }

  /// A question about a word that several complaints go by.
  init(
    _ id: String, _ question: String,
    betweenEquals answers: [(id: String, words: String, program: String, others: [String])]
  ) {
    self.init(
      id, question, isBetweenEquals: true,
      answers: answers.map {
        Answer(
          id: $0.id, words: $0.words, program: $0.program, requested: [], others: $0.others)
      })
  }

  private init(_ id: String, _ question: String, isBetweenEquals: Bool, answers: [Answer]) {
    self.id = id
    self.question = question
    self.isBetweenEquals = isBetweenEquals
    self.answers = answers
  }

  /// The question with the answers that lead to some of the programmes only.
  func narrowed(to programs: Set<String>) -> DecidingQuestion {
    var question = self
    question.answers = answers.filter { $0.leads(toOneOf: programs) }
    return question
  }

  /// Whether it distinguishes a programme from others of them.
  func decides(_ program: String, among programs: Set<String>) -> Bool {
    let left = narrowed(to: programs).answers
    return left.count > 1 && left.contains { $0.leads(toOneOf: [program]) }
  }
}
