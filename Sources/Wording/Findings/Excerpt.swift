/// A part of a line around a column, made so that a caret can stand below it.
struct Excerpt {
  /// The part that is shown, with an ellipsis where it is cut.
  let text: String
  /// The spaces before the caret.
  let indent: String

  /// The part of `line` around `column` (from 1), some 100 columns wide.
  init(_ line: String, column: Int) {
    let characters = line.map { $0.shown }
    let target = min(max(column - 1, 0), characters.count)
    let isShort = characters.reduce(0) { $0 + $1.columns } <= 100
    var start = target
    var width = 0
    while start > 0, isShort || width + characters[start - 1].columns <= 60 {
      start -= 1
      width += characters[start].columns
    }
    var end = target
    var total = width
    while end < characters.count, total + characters[end].columns <= 100 {
      total += characters[end].columns
      end += 1
    }
    let (head, tail) = (start > 0 ? "…" : "", end < characters.count ? "…" : "")
    text = head + String(characters[start..<end]) + tail
    indent = String(repeating: " ", count: width + head.count)
  }
}

extension String {
  /// The text with what a terminal would obey instead of showing.
  var shown: String { String(map { $0.shown }) }
}

extension Character {
  /// The character as it may be shown: a space for a tab, � for a control or a turn of direction.
  fileprivate var shown: Character {
    if self == "\t" { return " " }
    let isUnsafe = unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
    return isUnsafe ? "\u{FFFD}" : self
  }

  /// How many columns of a terminal it takes: 2 for East Asian wide characters and emoji.
  fileprivate var columns: Int {
    let isWide = unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE0F, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
        0x20000...0x3FFFD:
        true
      default: scalar.properties.isEmojiPresentation
      }
    }
    return isWide ? 2 : 1
  }
}
