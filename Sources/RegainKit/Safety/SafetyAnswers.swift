import Rehabilitation

/// What a person answered to the questions before a start, and whose word they have.
///
/// A question that is not answered is not answered with no: ``SafetyGate`` clears nothing then.
public struct SafetyAnswers: Hashable, Sendable {
  package private(set) var screening = Screening()
  private var answered = Set<SafetyQuestion.ID>()
  private var isRestDenied = false

  /// The person's age in years; `nil` where it is not known.
  public var age: Int? {
    get { screening.age }
    set { screening.age = newValue }
  }
  /// Whether there is an artificial joint in the leg; `nil` where it is not known.
  public var hasProsthesis: Bool? {
    get { screening.hasProsthesis }
    set { screening.hasProsthesis = newValue }
  }
  /// Whether the person is pregnant; `nil` where it is not known.
  public var isPregnant: Bool? {
    get { screening.isPregnant }
    set { screening.isPregnant = newValue }
  }
  /// Whether the person takes a medicine against clots; `nil` where it is not known.
  public var takesBloodThinner: Bool? {
    get { screening.takesBloodThinner }
    set { screening.takesBloodThinner = newValue }
  }
  /// Who has said what the knee has.
  public var diagnosedBy: String? {
    get { screening.diagnosedBy }
    set { screening.diagnosedBy = newValue }
  }
  /// Who has cleared the person for the programmes.
  public var clearedBy: String? {
    get { screening.clearedBy }
    set { screening.clearedBy = newValue }
  }

  /// No question answered yet.
  public init() {}

  /// Nothing of what is asked holds.
  public static var none: SafetyAnswers {
    var answers = SafetyAnswers()
    answers.denyRest()
    return answers
  }

  /// Takes over what the choices of a start say: its days and the medicines.
  public mutating func takeFacts(from enrolment: Enrolment) {
    screening.takeFacts(from: enrolment)
  }

  /// Answers one question.
  public mutating func answer(_ question: SafetyQuestion.ID, _ isYes: Bool) {
    answered.insert(question)
    switch question {
    case .flag(let id): screening.flags.set(id, isYes)
    case .contraindication(let program, let number):
      screening.contraindications[program, default: []].set(number, isYes)
    }
  }

  /// Answers all questions with no that are not answered yet.
  public mutating func denyRest() {
    isRestDenied = true
  }

  /// Whether a question is answered.
  public func hasAnswer(to question: SafetyQuestion.ID) -> Bool {
    isRestDenied || answered.contains(question)
  }
}

extension Set {
  fileprivate mutating func set(_ member: Element, _ isIn: Bool) {
    if isIn { insert(member) } else { remove(member) }
  }
}
