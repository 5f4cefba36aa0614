/// What a person reads and is asked beside warning signs, before a start or in the weekly check.
public enum SafetyPrompt: Hashable, Sendable {
  /// Which screen of how many this is.
  case screen(Int, of: Int)
  /// How a screen of so many questions is answered.
  case howToAnswer(count: Int)
  /// What was typed is no answer to a screen of so many questions.
  case unreadable(String, count: Int)
  /// Something holds, but it is not said what.
  case whichNumbers
  /// Which of the parts of a question, by its number, holds.
  case whichPart(question: Int)
  /// What was typed is no name.
  case unreadableName(String)
  /// Who made the diagnosis.
  case diagnosis
  /// Who cleared the person for a programme, by its id.
  case clearance(program: String)

  /// The sentence or the question, with the answers that can be typed.
  public var words: String {
    switch self {
    case .screen(let number, let count): "Questions \(number) of \(count)."
    case .howToAnswer(let count):
      "None: press Enter. Some: type \(count > 1 ? "their numbers, such as 1 \(count)" : "1"). "
        + "Why we ask: type ?"
    case .unreadable(let text, let count):
      "I can't read \"\(text)\" as an answer. Press Enter for none, or type "
        + (count > 1 ? "numbers from 1 to \(count)." : "1.")
    case .whichNumbers: "Which of them? Type the numbers."
    case .whichPart(let question):
      "Which part of question \(question) is it? Type the numbers; n = none after all."
    case .diagnosis: "Who diagnosed your knee? Type the name; Enter = nobody yet."
    case .clearance(let program):
      "Which clinician cleared you for '\(program)'? Type the name; Enter = nobody yet."
    case .unreadableName(let text): "I can't read \"\(text)\" as a name. Type it as letters."
    }
  }
}
