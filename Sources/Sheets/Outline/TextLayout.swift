import Rehabilitation

/// Lays text out in columns of a terminal or a printed page.
public struct TextLayout {
  /// The number of columns of a line.
  let width: Int
  /// How headings look.
  let style: TextStyle
  /// The lines so far.
  public private(set) var lines = [String]()

  /// An empty page.
  public init(width: Int, style: TextStyle) {
    self.width = width
    self.style = style
  }

  /// The text so far, with a newline at the end of each line.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func blank() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  /// A line that is laid out already.
  public mutating func line(_ line: String) { lines.append(line) }

  /// A line as it is, without spaces at its end.
  mutating func verbatim(_ line: String) {
    lines.append(line.trimmedRight)
  }

  /// A heading, underlined where there is no other way to make it stand out.
  mutating func heading(_ text: String, underline: Character) {
    blank()
    let wrapped = wrap(text, indent: 0, hanging: 0)
    lines += wrapped.map(style.heading)
    let longest = wrapped.map(\.displayWidth).max() ?? 0
    lines.append(String(repeating: underline, count: longest))
  }

  /// A paragraph; its first line begins with `mark`, the others below its text.
  public mutating func paragraph(_ text: String, mark: String = "", indent: Int = 0) {
    let hanging = indent + mark.displayWidth
    var wrapped = wrap(text, indent: hanging, hanging: hanging)
    if !mark.isEmpty, let first = wrapped.first {
      wrapped[0] = String(repeating: " ", count: indent) + mark + first.dropFirst(hanging)
    }
    lines += wrapped
  }

  /// Two texts side by side: the left in a column of `column`, the right beside it where it fits.
  public mutating func row(
    _ left: String, _ right: String, indent: Int = 0, column: Int
  ) {
    let margin = String(repeating: " ", count: indent)
    let leftWidth = left.displayWidth
    let fits = indent + leftWidth + 2 + right.displayWidth <= width
    guard leftWidth <= min(column, width * 2 / 5) || fits else {
      lines += wrap(left, indent: indent, hanging: indent)
      lines += wrap(right, indent: indent + 2, hanging: indent + 2)
      return
    }
    let start = indent + max(min(column, width * 2 / 5), leftWidth) + 2
    let wrapped = wrap(right, indent: start, hanging: start)
    guard let first = wrapped.first else {
      lines.append(margin + left)
      return
    }
    lines.append(margin + left.padded(to: start - indent) + first.dropFirst(start))
    lines += wrapped.dropFirst()
  }

  /// The lines of a text broken between words, none wider than the given number of columns.
  static func lines(of text: String, width: Int) -> [String] {
    TextLayout(width: width, style: .plain).wrap(text, indent: 0, hanging: 0)
  }

  /// The lines of a text broken between words, none wider than the page.
  private func wrap(_ text: String, indent: Int, hanging: Int) -> [String] {
    var lines = [String]()
    var line = String(repeating: " ", count: indent)
    var used = indent
    var isEmpty = true
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }).flatMap({
      pieces(of: $0, upTo: width - max(indent, hanging))
    }) {
      let columns = word.displayWidth
      if !isEmpty, used + 1 + columns > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        used = hanging
        isEmpty = true
      }
      line += isEmpty ? word : " \(word)"
      used += isEmpty ? columns : columns + 1
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// A word in pieces that fit a line, such as a long address.
  private func pieces(of word: Substring, upTo limit: Int) -> [String] {
    guard String(word).displayWidth > limit else { return [String(word)] }
    var pieces = [""]
    for character in word {
      if (pieces[pieces.count - 1] + String(character)).displayWidth > max(2, limit) {
        pieces.append("")
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }
}

/// How a text looks where it is read.
public enum TextStyle: Hashable, Sendable {
  /// In a pipe or a file.
  case plain
  /// In a terminal, with bold headings.
  case terminal

  func heading(_ text: String) -> String {
    self == .terminal ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
