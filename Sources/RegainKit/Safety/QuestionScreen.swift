import Rehabilitation
import Wording

/// A few questions of one urgency, which a person reads and answers together.
///
/// ```swift
/// let gate = SafetyGate([try library.program("graded-walking")])
/// for screen in gate.screens() { print(screen.questions.map(\.text)) }
/// ```
public struct QuestionScreen: Hashable, Sendable {
  /// The most questions that are shown together.
  public static let mostQuestions = 8

  /// What a yes to any of them asks for.
  public let urgency: QuestionUrgency
  /// The questions, 1 to 8.
  public let questions: [AskedQuestion]

  /// Questions in screens, the most urgent first; the screens of one urgency are about equally long.
  static func screens(of questions: [AskedQuestion]) -> [QuestionScreen] {
    QuestionUrgency.allCases.flatMap { urgency -> [QuestionScreen] in
      let own = questions.filter { $0.urgency == urgency }
      let count = (own.count + mostQuestions - 1) / mostQuestions
      return (0..<count).map { index in
        let ends = (own.count * index / count, own.count * (index + 1) / count)
        return QuestionScreen(urgency: urgency, questions: Array(own[ends.0..<ends.1]))
      }
    }
  }

  /// The questions of the weekly check of a running plan: what would stop it or hold it back.
  ///
  /// What was asked before the start and does not change is not asked each week: the fresh injury, and
  /// signs that only send to a clinician by themselves.
  public static func weeklyCheck(_ flags: [RedFlag]) -> [QuestionScreen] {
    let own = flags.filter { !$0.isTrigger && $0.audience != .injured }
    return screens(of: AskedQuestion.merged(own, []).map(\.inWeeklyCheck))
  }
}

extension AskedQuestion {
  /// The question as the weekly check asks it: what is not urgent stands with what is.
  fileprivate var inWeeklyCheck: AskedQuestion {
    AskedQuestion(text: text, urgency: min(urgency, .soon), reasons: reasons, parts: parts)
  }
}

extension SafetyGate {
  /// The questions that are still open, in screens of at most eight, the most urgent first.
  ///
  /// What a clinician's clearance decides is not asked once there is one.
  public func screens(after answers: SafetyAnswers = SafetyAnswers()) -> [QuestionScreen] {
    let isCleared = answers.clearedBy != nil
    let flags = answers.screening.questions(for: programs).filter { flag in
      !(isCleared && flag.level == .clinic) && !answers.hasAnswer(to: .flag(flag.id))
    }
    let questions = answers.screening.programQuestions(for: programs).filter { asked in
      !(isCleared && asked.question.consequence == .ask)
        && !answers.hasAnswer(
          to: .contraindication(program: asked.program, number: asked.number))
    }
    return QuestionScreen.screens(of: AskedQuestion.merged(flags, questions))
  }
}
