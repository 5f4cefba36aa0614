/// Questions before a start that ask nearly the same, and are put to a person as one.
///
/// The question that is shown is made of the parts that bear on a start, so it never asks for less than
/// the questions that it stands for, nor for what does not bear. A question of a programme is known by
/// its exact words; one in other words is asked by itself.
package struct NearQuestions: Hashable, Sendable {
  /// A part that can be answered by itself, such as *fever, or feeling ill*.
  package struct Part: Hashable, Sendable {
    /// The part as it stands in the question.
    package let words: String
    /// The ids of the warning signs that a yes to it means.
    package let flags: Set<String>
    /// The questions of programmes, word for word, that a yes to it answers with yes.
    package let questions: Set<String>
  }

  /// What stands before the parts, such as *After an injury:*; empty for nothing.
  package let lead: String
  /// The parts, in the order in which they are read.
  package let parts: [Part]

  /// Questions that are near to each other.
  init(_ lead: String, _ parts: [Part]) {
    self.lead = lead
    self.parts = parts
  }

  /// Questions that are near to each other, with nothing before the parts.
  init(_ parts: [Part]) { self.init("", parts) }

  /// The question of some of the parts, such as `Fever, a leaking wound, or rising pain?`.
  package func text(of parts: [Part]) -> String {
    let words = parts.map(\.words)
    let comma = words.contains { $0.contains(",") } ? "; " : ", "
    let listed =
      words.count > 1
      ? words.dropLast().joined(separator: comma) + "\(comma)or \(words[words.count - 1])"
      : words.joined()
    let question = lead.isEmpty ? listed : "\(lead) \(listed)"
    return question.prefix(1).uppercased() + question.dropFirst() + "?"
  }

  /// All of them; a part bears on a start where one of its questions does.
  package static let all = emergencies + urgencies + visits + states + histories
}

extension NearQuestions.Part {
  /// A part of a question.
  init(_ words: String, flags: Set<String> = [], _ questions: String...) {
    self.words = words
    self.flags = flags
    self.questions = Set(questions)
  }
}
