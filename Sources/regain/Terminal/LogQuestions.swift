import RegainKit
import Wording

/// Questions to a person who logs: each answer is checked at once, and asked for again as often as needed.
enum LogQuestions {
  /// Puts a question until its answer can be read.
  ///
  /// - Parameters:
  ///   - prompt: The question.
  ///   - read: Makes a value of what was typed, in small letters; `nil` where it cannot.
  /// - Returns: The value; `nil` where Enter was pressed, which is shown where it means that nothing is
  ///   reported.
  /// - Throws: ``Failure`` where the input is over.
  static func ask<Value>(
    _ prompt: LogPrompt, _ read: (String) -> Value?
  ) throws(Failure) -> Value? {
    while true {
      guard let typed = Prompt.line(prompt.words) else {
        throw Failure(.failed, LogSentence.unfinished.words())
      }
      guard !typed.isEmpty else {
        if let silence = prompt.notReported { writeError("\(silence)\n") }
        return nil
      }
      if let value = read(typed.lowercased()) { return value }
      writeError("\(LogSentence.unreadable(typed, prompt).words())\n")
    }
  }

  /// A whole number on a scale, though a letter of a diary stands before it or the scale behind it: `p2`,
  /// `2/10`.
  static func number(_ prompt: LogPrompt, _ range: ClosedRange<Int>) throws(Failure) -> Int? {
    let reader = ScaleReader(range, unit: range.upperBound == 4 ? .grade : .points)
    return try ask(prompt) { typed in
      if let value = try? reader.value(typed) { return value }
      guard let first = typed.first, first.isLetter else { return nil }
      return try? reader.value(typed.dropFirst().trimmed)
    }
  }
}
