import Rehabilitation

/// Why a line of a diary cannot be read.
public enum DiaryLineError: Error, Hashable, Sendable {
  /// There is no code such as `S14` at its beginning.
  case noCode(String)
  /// A word is no reading.
  case unknownWord(String)
  /// A reading is not in its range.
  case outOfRange(DiaryLine.Field, value: Int)
  /// A field is told twice.
  case repeated(DiaryLine.Field)
  /// It tells nothing but the code.
  case nothingSaid
  /// A session that was left out cannot have been done.
  case skippedAndDone
}

extension DiaryLine {
  /// The most sessions of a day that one line can stand for; more is a slip of the pen.
  static let mostSessions = 24

  /// Reads a line such as `S14 p3 m2 e5 d100; a bit stiff`.
  ///
  /// Letters may be upper or lower case; spaces and commas separate; a percent sign may follow `d`.
  ///
  /// - Throws: ``DiaryLineError`` with the word that cannot be read.
  public init(_ text: String) throws(DiaryLineError) {
    let halves = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    let words = halves[0].split { $0 == " " || $0 == "," || $0 == "\t" || $0.isNewline }
    guard let first = words.first, let code = DiaryLine.code(first) else {
      throw .noCode(words.first.map(String.init) ?? "")
    }
    var readings = [Field: Int]()
    var isSkipped = false
    for word in words.dropFirst() {
      if word == "x" || word == "X" {
        isSkipped = true
        continue
      }
      let (field, value) = try DiaryLine.reading(word)
      guard readings.updateValue(value, forKey: field) == nil else { throw .repeated(field) }
    }
    let note = halves.count > 1 ? DiaryLine.trimmed(halves[1]) : ""
    guard !readings.isEmpty || isSkipped || !note.isEmpty else { throw .nothingSaid }
    guard !isSkipped || readings[.done] ?? 0 == 0 else { throw .skippedAndDone }
    (letters, ordinals) = code
    self.readings = readings
    self.isSkipped = isSkipped
    self.note = note.isEmpty ? nil : note
  }

  private static func code(_ word: Substring) -> (String, ClosedRange<Int>)? {
    let letters = word.prefix { $0.isASCII && $0.isLetter }
    let numbers = word.dropFirst(letters.count)
      .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(number)
    guard (1...2).contains(letters.count), let first = numbers[0],
      let last = numbers.count == 2 ? numbers[1] : first,
      0 < first, first <= last, last - first < mostSessions
    else { return nil }
    return (letters.uppercased(), first...last)
  }

  private static func reading(_ word: Substring) throws(DiaryLineError) -> (Field, Int) {
    guard let letter = word.first, let field = Field(rawValue: letter.lowercased()),
      case let figures = field == .done && word.last == "%" ? word.dropLast() : word,
      let value = number(figures.dropFirst())
    else { throw .unknownWord(String(word)) }
    guard field.range.contains(value) else { throw .outOfRange(field, value: value) }
    return (field, value)
  }

  /// The number that ASCII digits spell, at most six of them.
  private static func number(_ text: Substring) -> Int? {
    guard (1...6).contains(text.utf8.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text)
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
