extension String {
  /// The text as it can be printed: what controls a terminal, or turns the direction of the text, is
  /// written as its number.
  ///
  /// ```swift
  /// "a\u{1B}[31mb".printable  // a\u{1B}[31mb, harmless
  /// ```
  public var printable: String {
    guard unicodeScalars.contains(where: \.isUntrusted) else { return self }
    return unicodeScalars.map { scalar in
      scalar.isUntrusted
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(Character(scalar))
    }.joined()
  }

  /// The beginning of the text as it can be printed.
  func printable(limit: Int) -> String {
    let text = String(prefix(limit)).printable
    return count > limit ? "\(text)…" : text
  }

  /// Whether it holds what controls a terminal, or turns the direction of the text.
  public var isUntrusted: Bool { unicodeScalars.contains(where: \.isUntrusted) }
}

extension Unicode.Scalar {
  /// Whether it is a control character, or one that turns or hides text.
  ///
  /// Joiners within words of some scripts and emoji are neither.
  fileprivate var isUntrusted: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks, embeddings, overrides and isolates of direction; separators of lines and paragraphs.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    // Invisible: they make two names look alike.
    case 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
