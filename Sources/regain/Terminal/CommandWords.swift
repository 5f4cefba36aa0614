/// The words of a command that was typed as one text, as a shell parts them, with nothing else of a shell.
struct CommandWords {
  /// The program, then its arguments.
  let words: [String]

  /// Parts a command; `nil` where a quote is not closed.
  init?(_ text: String) {
    var words = [String]()
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !isEscaped else { return nil }
    self.words = words + [word].compactMap { $0 }
  }
}
