extension DiaryLine {
  /// The most sessions of a day that one line can stand for; more is a slip of the pen.
  static let mostSessions = 24

  /// Reads a line such as `S14 p3 m2 e5 d100; a bit stiff`.
  ///
  /// Letters may be upper or lower case; spaces and commas separate; a percent sign may follow `d`.
  ///
  /// - Throws: ``DiaryFault`` with the place of what cannot be read.
  public init(_ text: String) throws(DiaryFault) {
    let halves = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    let words = DiaryLine.words(of: halves[0])
    let column = { (word: Substring) in
      text.distance(from: text.startIndex, to: word.startIndex) + 1
    }
    guard let first = words.first, let code = DiaryLine.code(first) else {
      throw DiaryFault(
        .noCode(words.first.map(String.init) ?? ""), column: words.first.map(column) ?? 1)
    }
    var readings = [Field: Int]()
    var values = [Value]()
    var isSkipped = false
    var hasBlanks = false
    for word in words.dropFirst() {
      if word == "x" || word == "X" {
        isSkipped = true
        continue
      }
      if word.contains("=") {
        if let value = Value(word, column: column(word)) { values.append(value) }
        hasBlanks = hasBlanks || word.contains("_")
        continue
      }
      if word.contains("_") {
        hasBlanks = true
        // "p_" as it was printed; "p_3" is typed into it.
        if Field(rawValue: word.filter { $0 != "_" }.lowercased()) != nil { continue }
      }
      let (field, value) = try DiaryLine.reading(word, column: column(word))
      guard readings.updateValue(value, forKey: field) == nil else {
        throw DiaryFault(.repeated(field), column: column(word))
      }
    }
    let note = halves.count > 1 ? DiaryLine.trimmed(halves[1]) : ""
    let saysNothing = readings.isEmpty && values.isEmpty && !isSkipped && note.isEmpty
    guard !saysNothing || hasBlanks else {
      throw DiaryFault(.nothingSaid, column: column(first))
    }
    guard !isSkipped || readings[.done] ?? 0 == 0 && values.isEmpty else {
      throw DiaryFault(.skippedAndDone, column: column(first))
    }
    (letters, ordinals) = code
    self.readings = readings
    self.values = values
    self.isSkipped = isSkipped
    self.note = note.isEmpty ? nil : note
    isBlank = saysNothing
  }

  /// Reads a line that goes on with the exercises of the session above: `2=8,8,8 2=10kg`.
  ///
  /// - Returns: The values that were typed; `nil` where the line begins with something else.
  public static func values(goingOnWith text: String) throws(DiaryFault) -> [Value]? {
    let words = words(of: text.split(separator: ";", maxSplits: 1).first ?? "")
    guard words.first?.contains("=") == true else { return nil }
    var values = [Value]()
    for word in words {
      let column = text.distance(from: text.startIndex, to: word.startIndex) + 1
      guard word.contains("=") else {
        throw DiaryFault(.unknownWord(String(word)), column: column)
      }
      if let value = Value(word, column: column) { values.append(value) }
    }
    return values
  }

  /// The words of a line: spaces and commas separate, but no comma within an exercise's value.
  private static func words(of text: Substring) -> [Substring] {
    text.split { $0 == " " || $0 == "\t" || $0.isNewline }.flatMap { word in
      word.contains("=") ? [word.trimmingCommas] : word.split(separator: ",")
    }
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

  private static func reading(
    _ word: Substring, column: Int
  ) throws(DiaryFault) -> (Field, Int) {
    guard let letter = word.first, let field = Field(rawValue: letter.lowercased()),
      case let figures = field == .done && word.last == "%" ? word.dropLast() : word,
      let value = number(figures.dropFirst().filter { $0 != "_" }[...])
    else { throw DiaryFault(.unknownWord(String(word)), column: column) }
    guard field.range.contains(value) else {
      throw DiaryFault(.outOfRange(field, value: value), column: column)
    }
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

extension Substring {
  /// The text without commas at its end.
  fileprivate var trimmingCommas: Substring {
    dropLast(reversed().prefix { $0 == "," }.count)
  }
}

extension DiaryLine.Value {
  /// A value as it was typed over its blanks; `nil` where all of them are as they were printed.
  fileprivate init?(_ word: Substring, column: Int) {
    self.column = column
    guard let mark = word.firstIndex(of: "="), word[mark...].contains("_") else {
      text = String(word)
      return
    }
    let legs = word[mark...].dropFirst().split(separator: "/", omittingEmptySubsequences: false)
      .map { leg in
        leg.split(separator: ",").map { $0.filter { $0 != "_" } }.filter { !$0.isEmpty }
          .joined(separator: ",")
      }
    let typed = legs.joined(separator: "/")
    // What is left of a blank without a figure is its unit.
    guard typed.contains(where: \.isNumber) else { return nil }
    text = word[...mark] + typed
  }
}
