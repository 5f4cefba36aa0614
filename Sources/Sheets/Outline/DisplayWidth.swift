import Rehabilitation

extension String {
  /// The number of terminal columns the text takes: 2 for wide characters, 0 for combining ones.
  ///
  /// Own code: the standard library counts characters, and `wcwidth` follows the locale.
  ///
  /// Source: Unicode Standard Annex 11 (East Asian Width), classes W and F, and emoji.
  var displayWidth: Int {
    let isPlain = utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlain ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether a character is written from right to left.
  var hasRightToLeft: Bool {
    unicodeScalars.contains { scalar in
      (0x0590...0x08FF).contains(scalar.value) || (0xFB1D...0xFDFF).contains(scalar.value)
        || (0xFE70...0xFEFF).contains(scalar.value) || (0x10800...0x10FFF).contains(scalar.value)
        || (0x1E800...0x1EFFF).contains(scalar.value)
    }
  }

  /// The text in at least `width` columns.
  ///
  /// A text with right-to-left letters is isolated, so that the columns after it keep their place.
  func padded(to width: Int) -> String {
    let text = hasRightToLeft ? "\u{2068}\(self)\u{2069}" : self
    return text + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text without spaces at its end.
  var trimmedRight: String {
    utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { String(Substring(utf8[...$0])) } ?? ""
  }
}

extension Character {
  fileprivate var displayWidth: Int {
    if let ascii = asciiValue, utf8.count == 1 { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return wideRanges.contains { $0.contains(first.value) } ? 2 : 1
    }
  }
}

/// The blocks whose characters take two columns.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF,
  0x20000...0x3FFFD,
]
