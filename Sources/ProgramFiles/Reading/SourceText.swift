/// The text of a file by lines, to show where something stands.
struct SourceText {
  let path: String
  let text: String
  private let lines: [Substring]

  /// A text; a line ends with a line feed, before which a carriage return may stand.
  init(path: String, text: String) {
    self.path = path
    self.text = text
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    self.lines = lines.enumerated().map { index, line in
      let endsInReturn = line.last == UInt8(ascii: "\r") && index < lines.count - 1
      return Substring(endsInReturn ? line.dropLast() : line)
    }
  }

  /// The number of lines, at least 1.
  var lineCount: Int { lines.count }

  /// The line with a number from 1; the last one where there are fewer.
  subscript(line number: Int) -> Substring {
    lines[min(max(number, 1), lines.count) - 1]
  }

  /// The place of a line and a column of Unicode scalars, both from 1.
  func place(line number: Int, scalarColumn: Int) -> Place {
    guard number <= lines.count else {
      return Place(line: lines.count, column: self[line: lines.count].count + 1)
    }
    let line = self[line: number]
    let scalars = line.unicodeScalars
    let index =
      scalars.index(scalars.startIndex, offsetBy: scalarColumn - 1, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    return Place(line: number, column: line[..<index].count + 1)
  }

  /// A diagnostic with the line that it points into.
  func diagnostic(_ finding: Finding, at place: Place) -> Diagnostic {
    Diagnostic(
      path: path, line: place.line, column: place.column, finding: finding,
      sourceLine: String(self[line: place.line].prefix(Limits.lineBytes)))
  }
}
