import Wording

/// A cell of a table for a spreadsheet.
package enum CSVCell: Hashable {
  /// Words, which a spreadsheet must never take for a formula.
  case text(String)
  /// A number, a date or a time, which stays as it is.
  case value(String)

  /// The cell as it is written: quoted where needed (RFC 4180).
  ///
  /// Words that begin as formulas do have an apostrophe before them, which spreadsheets read as "this is text".
  ///
  /// - Parameter separator: What stands between cells.
  /// - Returns: The cell.
  package func written(between separator: Character) -> String {
    let text: String
    switch self {
    case .value(let value): text = value
    case .text(let words):
      let words = words.replacingUntrusted
      text = CSVCell.acts(words) ? "'\(words)" : words
    }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      !["\"", "\r", "\n"].contains(scalar) && Character(scalar) != separator
    }
    guard !isPlain else { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// Whether a spreadsheet would act on words: by their first character, also in its full width, as East Asian
  /// settings read it.
  private static func acts(_ words: String) -> Bool {
    guard let first = words.unicodeScalars.first else { return false }
    return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }
}
