/// What a person looks for who has not named a programme.
public struct ProgramChoice: Hashable, Sendable {
  /// The condition or the complaint, in plain words.
  public var words: String
  /// The kind of programme, where only one is wanted.
  public var kind: Program.Kind?
  /// The days a week on which there is time to train, 1...7; `nil` for any.
  public var daysAWeek: Int?
  /// What is at hand beside what every home has; `nil` where it does not matter.
  public var equipment: Set<String>?
  /// The answers to questions between programmes, by the question's word.
  public var answers = [String: String]()

  /// A need in plain words.
  public init(_ words: String) {
    self.words = words
  }

  /// What a need leads to.
  public enum Finding: Hashable, Sendable {
    /// A programme, with the activities to switch on.
    case program(Program, requested: [String])
    /// A question must be answered first; `given` is an answer that it does not have.
    case question(DecidingQuestion, given: String?)
    /// Programmes that fit equally well, best first.
    case several([Program])
    /// Programmes that fit, but ask for more days or other things.
    case tooMuch([Program])
    /// An answer to a question that is not asked.
    case unasked(String)
    /// No programme; what else the words found.
    case nothing(ProgramSearch.Results)

    /// Whether the words found nothing but a warning sign.
    public var isFlagged: Bool {
      if case .nothing(let results) = self { !results.flags.isEmpty } else { false }
    }
  }
}
