import Sheets
import Wording

extension PageSentence {
  /// The sentence with its steps as commands, and the end of a line.
  var text: String { words(offering: .commands) + "\n" }
}

extension TextLayout {
  /// A sentence as a paragraph of its own.
  mutating func paragraph(_ sentence: PageSentence) {
    paragraph(sentence.words(offering: .commands))
  }
}
