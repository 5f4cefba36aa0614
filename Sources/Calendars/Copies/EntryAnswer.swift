import FoundationEssentials
import Rehabilitation
import Wording

/// What a person has filled in below an entry's title.
public struct EntryAnswer: Hashable, Sendable {
  /// The readings.
  public private(set) var readings = [DiaryLine.Field: Int]()
  /// The values of measures, in the order of the text, each with that of the other leg where it stands there.
  public private(set) var measures = [Value]()
  /// Whether the session was left out on purpose.
  public private(set) var isSkipped = false
  /// What looks like an answer and can be none, as it is written.
  public private(set) var unread = [String]()

  /// The value of a measure.
  public struct Value: Hashable, Sendable {
    /// The measure's id.
    public let measure: String
    /// The value, and that of the other leg.
    public let value: Amount, other: Amount?
  }

  /// Reads what stands in a text and not in what was told.
  ///
  /// Each line that is not one of those that were told is looked through for `pain 3 effort 5`, `p3 e5 d100`,
  /// `flexion 95`, `skipped`, in any order and case, among other words; a line `3 / 5 / 2` is pain, effort and
  /// morning, and a measure's own line is of that measure.
  ///
  /// - Returns: `nil` where nothing is answered.
  init?(_ text: String, beyond told: String) {
    let known = Set(told.plainLines)
    for line in text.plainLines where !known.contains(line) {
      if let value = Value(in: line, of: known) { measures.append(value) } else { read(line) }
    }
    guard !readings.isEmpty || !measures.isEmpty || isSkipped || !unread.isEmpty else { return nil }
  }

  private mutating func read(_ line: String) {
    let slashed = line.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmedBlanks)
    if slashed.count == AnswerLine.fields.count,
      slashed.allSatisfy({ $0.isBlankField || Int($0) != nil })
    {
      for (field, text) in zip(AnswerLine.fields, slashed) where !text.isBlankField {
        take(field, text, in: line)
      }
      return
    }
    let words = line.lowercased().split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    var index = 0
    while index < words.count {
      index += read(words[index...])
    }
  }

  /// Reads what stands at the beginning of some words.
  ///
  /// - Returns: How many of them were taken, at least one.
  private mutating func read(_ words: ArraySlice<String>) -> Int {
    let word = words.first.map { $0.trimming(":=.") } ?? ""
    let next = words.dropFirst().first?.trimming(":=%.") ?? ""
    if ["x", "skipped", "skip"].contains(word) {
      isSkipped = true
      return 1
    }
    // `p3`, `d100%`, `p=3`, `pain:3`
    let name = String(word.prefix { $0.isLetter })
    let figures = word.dropFirst(name.count).drop { ":=".contains($0) }.trimmedPercent
    if let field = Self.field(name), !figures.isEmpty, figures.isFigures {
      take(field, figures, in: word)
      return 1
    }
    if let field = Self.field(word), next.isFigures {
      take(field, next, in: "\(word) \(next)")
      return 2
    }
    return readMeasure(words)
  }

  private mutating func readMeasure(_ words: ArraySlice<String>) -> Int {
    // The longest name that is meant: a measure's name may be of several words.
    for count in stride(from: min(4, words.count - 1), to: 0, by: -1) {
      let name = words.prefix(count).joined(separator: " ").trimming(":=")
      guard let measure = Measure.all.first(where: { $0.isCalled(name) }) else { continue }
      let rest = words.dropFirst(count).prefix(8)
      let values = rest.prefix { $0 != "pain" }.flatMap { $0.split(separator: "/") }
        .compactMap { Amount(String($0).trimming(":=°").trimmedUnit) }
      guard let value = values.first else { continue }
      let other = measure.isPerSide ? values.dropFirst().first : nil
      measures.append(Value(measure: measure.id, value: value, other: other))
      return words.count
    }
    return 1
  }

  private static func field(_ name: String) -> DiaryLine.Field? {
    AnswerLine.names[name] ?? DiaryLine.Field(rawValue: name)
  }

  private mutating func take(_ field: DiaryLine.Field, _ figures: String, in word: String) {
    guard let value = Int(figures), field.range.contains(value) else {
      unread.append(word)
      return
    }
    if let before = readings.updateValue(value, forKey: field), before != value {
      unread.append(word)
    }
  }
}

extension Measure {
  /// Whether a name in lower case is its own: nothing shorter counts among other words.
  fileprivate func isCalled(_ name: String) -> Bool {
    [id, id.replacing("-", with: " "), self.name.lowercased()].contains(name)
  }
}

extension EntryCopy {
  /// What the person has filled in, beside what was told; `nil` for nothing.
  public func answer(beyond told: PublishedEntry?) -> EntryAnswer? {
    guard let said = told?.text?.description else { return nil }
    return EntryAnswer(text, beyond: said)
  }

  /// A digest of all that a person can change of it, as it is kept.
  ///
  /// - Parameter told: The entry as it was last told.
  /// - Returns: The digest.
  public func digest(beyond told: PublishedEntry?) -> String {
    guard let answer = answer(beyond: told) else { return meaning.digest }
    let readings = answer.readings.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue)\($0.value)" }
    let values = answer.measures.map {
      "\($0.measure)=\($0.value)/\($0.other.map { "\($0)" } ?? "")"
    }
    let parts =
      [meaning.digest] + readings + values + answer.unread + (answer.isSkipped ? ["x"] : [])
    return SessionUID.digest(parts.joined(separator: " "))
  }
}

extension String {
  /// The lines of a text without blanks at their ends, also where a program has made a page of them.
  fileprivate var plainLines: [String] {
    var text = self
    if text.contains("<"), text.contains(">") {
      text = text.replacing(/<(br|\/p|\/div|\/li|\/tr)[^>]*>/.ignoresCase(), with: "\n")
        .replacing(/<[^>]*>/, with: "")
    }
    for (entity, character) in [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      text = text.replacing(entity, with: character)
    }
    return text.split(whereSeparator: \.isNewline).map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// Whether a field was left empty.
  fileprivate var isBlankField: Bool { allSatisfy { $0 == "_" } }

  fileprivate var isFigures: Bool {
    (1...4).contains(utf8.count)
      && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }

  /// The text without some characters at its ends.
  fileprivate func trimming(_ characters: String) -> String {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// A number without the unit behind it.
  fileprivate var trimmedUnit: String {
    let figures = prefix { $0.isNumber || ".,-".contains($0) }
    return String(figures.replacing(",", with: "."))
  }
}

extension Substring {
  fileprivate var trimmedBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
  fileprivate var trimmedPercent: String { String(last == "%" ? dropLast() : self) }
}
