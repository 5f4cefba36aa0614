/// A programme's file as lines to be edited.
struct ProgramLines {
  var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The file.
  var text: String { lines.joined(separator: "\n") }

  /// The first line that is another one in an edited file.
  func firstLine(changedIn edited: String) -> String {
    zip(lines, ProgramLines(edited).lines).first { $0 != $1 }?.1 ?? ""
  }

  /// Some lines.
  func text(of range: Range<Int>) -> String { lines[range].joined(separator: "\n") + "\n" }

  /// The file without some lines.
  func without(_ range: Range<Int>) -> String { without([range]) }

  /// The file without some lines.
  func without(_ ranges: [Range<Int>]) -> String {
    lines.indices.filter { line in !ranges.contains { $0.contains(line) } }
      .map { lines[$0] }.joined(separator: "\n")
  }

  /// The file with another line.
  func with(_ line: Int, _ change: (String) -> String) -> String {
    var edited = self
    edited.lines[line] = change(lines[line])
    return edited.text
  }

  /// The lines that a pattern is found in.
  func lines(matching pattern: some RegexComponent) -> [Int] {
    lines.indices.filter { lines[$0].contains(pattern) }
  }

  /// The files in each of which the first of a pattern in one line is replaced.
  func replacing(_ pattern: Regex<Substring>, with text: String) -> [String] {
    replacing(pattern) { _ in text }
  }

  /// The files in each of which the first of a pattern in one line is replaced.
  func replacing(_ pattern: Regex<Substring>, with text: (Substring) -> String) -> [String] {
    lines(matching: pattern).map { line in
      with(line) { $0.replacing(pattern, maxReplacements: 1) { text($0.output) } }
    }
  }

  /// The lines below a key of the first column.
  private func block(_ key: String) -> Range<Int> {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else { return 0..<0 }
    let end = lines[(start + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") }
    return start + 1..<(end ?? lines.count)
  }

  /// A line up to where it says how long to rest.
  func work(inLine line: Int) -> Substring {
    let text = lines[line]
    return text[..<(text.firstRange(of: ", rest")?.lowerBound ?? text.endIndex)]
  }

  /// The entries of a list of the first level.
  func entries(of key: String) -> [Range<Int>] {
    let block = block(key)
    let starts = block.filter { lines[$0].hasPrefix("  - ") }
    let ends = starts.dropFirst() + [block.upperBound]
    return zip(starts, ends).map { start, end in
      start..<(lines[start..<end].firstIndex(of: "") ?? end)
    }
  }

  /// The file with an empty list at a key.
  func emptying(_ key: String) -> String {
    let block = block(key)
    var edited = self
    edited.lines[block.lowerBound - 1] = "\(key): []"
    edited.lines.removeSubrange(block)
    return edited.text
  }

  /// The activities of all phases.
  var activities: [Range<Int>] {
    let starts = lines.indices.filter { lines[$0].hasPrefix("      - id: ") }
    return zip(starts, starts.dropFirst() + [lines.count]).map { $0..<$1 }
  }

  /// The rows and rungs that stand on lines of their own.
  var rungs: [Int] {
    lines.indices.filter {
      lines[$0].hasSuffix("rungs:") || lines[$0].hasSuffix("doses:")
    }.flatMap { start in
      lines.indices.dropFirst(start + 1).prefix { lines[$0].contains(#/^ +- /#) }
    }
  }
}
