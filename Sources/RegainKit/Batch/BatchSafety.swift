import Rehabilitation
import Wording

/// The answers to the questions before a start in a request of a batch, and whose word there is.
///
/// They are judged by ``SafetyGate`` alone; what is not answered is not answered with no.
struct BatchSafety: Sendable {
  private var age: Int?
  private var hasProsthesis: Bool?
  private var isPregnant: Bool?
  private var takesBloodThinner: Bool?
  private var diagnosedBy: String?
  private var clearedBy: String?
  private var signs = [String: Bool]()
  private var questions = [String: Bool]()
  private var deniesRest = false

  /// Nothing answered.
  init() {}

  /// The answers as the gate takes them.
  ///
  /// - Parameter programs: The programmes whose questions are answered.
  /// - Returns: The answers.
  /// - Throws: ``RegainError/request(_:)`` where an answer is to no question.
  func answers(for programs: [Program]) throws(RegainError) -> SafetyAnswers {
    var answers = SafetyAnswers()
    answers.age = age
    answers.hasProsthesis = hasProsthesis
    answers.isPregnant = isPregnant
    answers.takesBloodThinner = takesBloodThinner
    answers.diagnosedBy = diagnosedBy
    answers.clearedBy = clearedBy
    for (id, isYes) in signs.sorted(by: { $0.key < $1.key }) {
      guard RedFlag(id) != nil else { throw .request(.unknownSign(id)) }
      answers.answer(.flag(id), isYes)
    }
    for (name, isYes) in questions.sorted(by: { $0.key < $1.key }) {
      guard let question = programs.question(name) else {
        throw .request(.unknownQuestion(name))
      }
      answers.answer(question, isYes)
    }
    if deniesRest { answers.denyRest() }
    return answers
  }
}

extension BatchSafety: Decodable {
  enum Field: String, CodingKey, CaseIterable {
    case age, prosthesis, pregnant, bloodThinner, diagnosedBy, clearedBy, flags, questions, noFlags
  }

  init(from decoder: any Decoder) throws {
    let fields = try RequestFields<Field>(decoder)
    age = try fields.value(.age)
    hasProsthesis = try fields.value(.prosthesis)
    isPregnant = try fields.value(.pregnant)
    takesBloodThinner = try fields.value(.bloodThinner)
    diagnosedBy = try fields.value(.diagnosedBy)
    clearedBy = try fields.value(.clearedBy)
    signs = try fields.named(.flags, most: 200)
    questions = try fields.named(.questions, most: 500)
    deniesRest = try fields.value(.noFlags) ?? false
  }
}
