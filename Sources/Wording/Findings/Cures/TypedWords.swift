/// The words of a value as somebody typed it, with numbers as figures.
struct TypedWords {
  /// The words and numbers in small letters, apart from each other: `5kg` is `5`, `kg`.
  let words: [String]

  /// The words of a text.
  init(_ text: String) {
    var words = [String]()
    var word = ""
    var last: Kind?
    for character in text.lowercased() {
      let kind = Kind(character, after: word)
      if kind != last || kind == .sign {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      last = kind
      if kind != .space { word.append(character) }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words.map { TypedWords.figures[$0] ?? $0 }
  }

  /// Whether one of some words is there.
  func has(_ some: Set<String>) -> Bool { words.contains(where: some.contains) }

  /// The first number, or the range that it begins: `2`, `2-3` of *2 to 3*.
  var number: String? {
    guard let index = words.firstIndex(where: { Double($0) != nil }) else { return nil }
    let rest = words[(index + 1)...]
    if let between = rest.first, ["-", "–", "to", "or"].contains(between),
      let end = rest.dropFirst().first, Double(end) != nil
    {
      return "\(words[index])-\(end)"
    }
    return words[index]
  }

  private enum Kind {
    case space, letter, digit, sign

    init(_ character: Character, after word: String) {
      if character.isWhitespace {
        self = .space
      } else if character.isNumber || character == "." && word.last?.isNumber == true {
        self = .digit
      } else if character.isLetter || character == "'" {
        self = .letter
      } else {
        self = .sign
      }
    }
  }

  /// Words that mean numbers.
  private static let figures: [String: String] = [
    "once": "1", "twice": "2", "thrice": "3", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11",
    "twelve": "12", "fifteen": "15", "twenty": "20", "thirty": "30", "a": "1", "an": "1",
  ]
}
