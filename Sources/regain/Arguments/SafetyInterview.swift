import RegainKit
import Sheets
import Wording

/// Questions on warning signs and on what forbids a programme, put to a person a screen at a time.
///
/// A screen is answered before the next one is shown, and what was answered stays, whatever is typed
/// after it.
struct SafetyInterview {
  let screens: [QuestionScreen]
  /// The number to call in an emergency.
  let number: String

  /// Puts the questions of all screens.
  ///
  /// - Parameter isOver: Whether the answers so far make the others needless.
  /// - Returns: The questions that were answered with yes.
  /// - Throws: ``Failure`` where the input is over before the last one.
  func ask(
    until isOver: (Set<SafetyQuestion.ID>) -> Bool = { _ in false }
  ) throws(Failure) -> Set<SafetyQuestion.ID> {
    var present = Set<SafetyQuestion.ID>()
    for (index, screen) in screens.enumerated() {
      writeError("\n" + text(of: screen, at: index))
      present.formUnion(try answer(to: screen))
      if isOver(present) { break }
    }
    return present
  }

  private func text(of screen: QuestionScreen, at index: Int) -> String {
    var page = TextLayout(width: Environment.columns, style: .plain)
    let place =
      screens.count > 1 ? SafetyPrompt.screen(index + 1, of: screens.count).words + " " : ""
    page.paragraph(place + screen.urgency.heading(emergencyNumber: number))
    for (index, question) in screen.questions.enumerated() {
      page.paragraph(question.text, mark: "\(index + 1)  ", indent: 1)
    }
    return page.text
  }

  /// Asks until the answer can be read.
  private func answer(to screen: QuestionScreen) throws(Failure) -> Set<SafetyQuestion.ID> {
    let count = screen.questions.count
    var prompt = SafetyPrompt.howToAnswer(count: count)
    while true {
      let typed = try line(prompt)
      prompt = .howToAnswer(count: count)
      switch Answer(typed, among: screen) {
      case .none: return []
      case .why: writeError(reasons(of: screen))
      case .which: prompt = .whichNumbers
      case .unreadable: prompt = .unreadable(typed, count: count)
      case .some(let chosen):
        var present = chosen.flags
        for index in chosen.questions.sorted() {
          present.formUnion(try parts(of: screen.questions[index - 1], numbered: index))
        }
        return present
      }
    }
  }

  /// What holds of a question that was answered with yes.
  private func parts(
    of question: AskedQuestion, numbered index: Int
  ) throws(Failure) -> Set<SafetyQuestion.ID> {
    guard question.needsPart else { return question.ids }
    var page = TextLayout(width: Environment.columns, style: .plain)
    for (index, part) in question.parts.enumerated() {
      page.paragraph(part.words, mark: "\(index + 1)  ", indent: 1)
    }
    var prompt = SafetyPrompt.whichPart(question: index)
    writeError("\n" + page.text)
    while true {
      let typed = try line(prompt)
      let words = typed.answerWords
      if ["n", "no", "none"].contains(typed.lowercased()) { return [] }
      let numbers = words.compactMap { Int($0) }.filter { (1...question.parts.count).contains($0) }
      guard !words.isEmpty, numbers.count == words.count else {
        prompt = .whichPart(question: index)
        continue
      }
      return numbers.reduce(into: []) { $0.formUnion(question.parts[$1 - 1].ids) }
    }
  }

  private func line(_ prompt: SafetyPrompt) throws(Failure) -> String {
    guard let typed = Prompt.line(prompt.words) else {
      throw Failure(
        .refused, UnansweredSafety.unfinished.words(emergencyNumber: number, offering: .commands))
    }
    return typed
  }

  private func reasons(of screen: QuestionScreen) -> String {
    var page = TextLayout(width: Environment.columns, style: .plain)
    for (index, question) in screen.questions.enumerated() {
      page.paragraph(
        question.reasons.prefix(2).joined(separator: " "), mark: "\(index + 1)  ", indent: 1)
    }
    return "\n" + page.text
  }
}

/// What was typed below a screen of questions.
private enum Answer {
  case none
  case why
  /// Something holds, and nobody says what.
  case which
  /// The questions by their numbers on the screen, from 1, and warning signs by their ids.
  case some((questions: Set<Int>, flags: Set<SafetyQuestion.ID>))
  case unreadable

  init(_ typed: String, among screen: QuestionScreen) {
    switch typed.lowercased() {
    case "", "n", "no", "none", "0": self = .none
    case "?", "why", "help": self = .why
    case "y", "yes", "some": self = .which
    default:
      var (questions, flags) = (Set<Int>(), Set<SafetyQuestion.ID>())
      for word in typed.answerWords {
        if let number = Int(word), (1...screen.questions.count).contains(number) {
          questions.insert(number)
        } else if RedFlag(word) != nil {
          flags.insert(.flag(word))
        } else {
          self = .unreadable
          return
        }
      }
      self = questions.isEmpty && flags.isEmpty ? .unreadable : .some((questions, flags))
    }
  }
}

extension String {
  /// The words of an answer, which spaces or commas separate.
  fileprivate var answerWords: [String] {
    split { $0 == " " || $0 == "," || $0 == ";" }.map { String($0).lowercased() }
      .filter { $0 != "and" }
  }
}
