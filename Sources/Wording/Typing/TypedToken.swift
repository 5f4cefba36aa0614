/// A piece of typed text: a word in small letters, a number, or a mark.
enum TypedToken: Hashable {
  /// Letters `a` to `z`.
  case word(String)
  /// ASCII digits, at most eight of them.
  case number(Int, digits: Int)
  /// Any other ASCII character that can be seen.
  case mark(Character)

  /// The pieces of a text, whatever the locale; `nil` where it holds what no date, time or number does.
  ///
  /// Spaces, and apostrophes within words, are dropped; dashes of all lengths are hyphens.
  static func tokens(of text: String) -> [TypedToken]? {
    guard text.utf8.count <= 200 else { return nil }
    var tokens = [TypedToken]()
    var rest = Array(text.unicodeScalars.map(plain))[...]
    while let first = rest.first {
      if first == " " || first == "'" {
        rest = rest.dropFirst()
      } else if isLetter(first) {
        let word = rest.prefix { isLetter($0) || $0 == "'" }
        rest = rest.dropFirst(word.count)
        tokens.append(.word(String(word.filter { $0 != "'" }).lowercased()))
      } else if isDigit(first) {
        let digits = rest.prefix(while: isDigit)
        rest = rest.dropFirst(digits.count)
        guard digits.count <= 8, let value = Int(String(digits)) else { return nil }
        tokens.append(.number(value, digits: digits.count))
      } else {
        guard ("!"..."~").contains(first) || first == "°" else { return nil }
        tokens.append(.mark(first))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// The word, where it is one.
  var word: String? { if case .word(let word) = self { word } else { nil } }

  /// The number, where it is one.
  var number: Int? { if case .number(let value, _) = self { value } else { nil } }

  /// Whether it is a mark.
  func isMark(_ mark: Character) -> Bool { self == .mark(mark) }

  private static func plain(_ scalar: Unicode.Scalar) -> Character {
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{2018}", "\u{2019}": "'"
    case "\t", "\n", "\r", "\u{A0}", "\u{2009}", "\u{202F}": " "
    default: Character(scalar)
    }
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}
