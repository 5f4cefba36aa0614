extension CitedText {
  /// The documents that citations name.
  static let documents: Set = [
    "EVIDENCE", "EVIDENCE-2", "CALENDARS", "DESIGN", "PLACEMENT", "REACH",
  ]

  /// The places that the text cites, each with its line.
  var places: [(place: CitedPlace, line: Int)] {
    var found: [(place: CitedPlace, line: Int)] = []
    for (number, word) in words.enumerated() {
      if Self.documents.contains(word.text) {
        found += numbered(after: number)
      } else if word.text == "conflict", let next = self[number + 1], next.marks.isEmpty,
        Self.isConflict(next.text)
      {
        found.append((.conflict(next.text), next.line))
      } else {
        found += Self.bare(word.text).map { ($0, word.line) }
      }
    }
    return found
  }

  private subscript(number: Int) -> Word? {
    words.indices.contains(number) ? words[number] : nil
  }

  /// The sections and their rows in a list that begins after a document's name.
  private func numbered(after number: Int) -> [(place: CitedPlace, line: Int)] {
    let document = words[number].text
    var found: [(place: CitedPlace, line: Int)] = []
    var row: String?
    var next = number + 1
    while let word = self[next],
      word.marks.isEmpty || next > number + 1 && [",", ";"].contains(word.marks)
    {
      next += 1
      switch word.text {
      case "and", "to", "or", "part", "parts": continue
      case "rule", "rules", "row", "rows", "conflict", "level", "levels": row = found.last?.place.id
      default:
        let ends = Self.numbers(word.text)
        let isLevel = row != nil && word.text.wholeMatch(of: /[A-Z]/) != nil
        if ends.isEmpty && !isLevel { return found }
        if word.marks == ";" { row = nil }
        for id in isLevel ? [word.text] : ends {
          let place = row.map { CitedPlace.row(document, $0, id) } ?? .section(document, id)
          found.append((place, word.line))
        }
      }
    }
    return found
  }

  /// The section numbers of a word: `3.6`; `3-6` as names of tests write it; both ends of `2.2-2.4`.
  private static func numbers(_ text: String) -> [String] {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isNumber || $0 == "." } }) else {
      return []
    }
    let isName = parts.count == 2 && !text.contains(".")
    return isName ? [parts.joined(separator: ".")] : parts.map(String.init)
  }

  /// What a word cites by itself: publications, programmes and rules.
  private static func bare(_ text: String) -> [CitedPlace] {
    // Most words begin otherwise, and matching takes its time.
    guard let first = text.utf8.first, "FGKPR".utf8.contains(first), text.utf8.count > 1 else {
      return []
    }
    if text.hasPrefix("K-") { return [.source(text)] }
    guard text.dropFirst().first?.isNumber == true else { return [] }
    if text.wholeMatch(of: /P\d\d-[A-Z]/) != nil { return [.numbered(text)] }
    return text.split(separator: "-").compactMap { part in
      if part.wholeMatch(of: /[FG][1-9]\d{0,2}b?/) != nil { return .source(String(part)) }
      if part.wholeMatch(of: /P\d\d|R\d\d?/) != nil { return .numbered(String(part)) }
      return nil
    }
  }

  private static func isConflict(_ text: String) -> Bool {
    text.wholeMatch(of: /C?\d+/) != nil
  }
}

extension CitedPlace {
  /// The number of the section that the place is or lies in.
  fileprivate var id: String? {
    switch self {
    case .section(_, let id), .row(_, let id, _): id
    case .numbered, .source, .conflict: nil
    }
  }
}
