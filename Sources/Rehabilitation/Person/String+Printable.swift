extension String {
  /// The text as it can be printed: what controls a terminal, or turns the direction of the text, is
  /// written as its number.
  ///
  /// ```swift
  /// let shown = "a\u{1B}[31mb".printable  // a\u{1B}[31mb, harmless
  /// ```
  public var printable: String {
    guard unicodeScalars.contains(where: \.isUntrusted) else { return self }
    return unicodeScalars.map { scalar in
      scalar.isUntrusted
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(Character(scalar))
    }.joined()
  }

  /// The text as a page that can be printed: as ``printable``, with its ends of lines, its tabs, and the
  /// marks by which a terminal's headings are set off.
  public var printablePage: String {
    guard unicodeScalars.contains(where: { $0.isUntrusted && $0 != "\n" }) else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).printableAround(["\u{1B}[1m", "\u{1B}[0m"][...]) }.joined(separator: "\t")
    }
    .joined(separator: "\n")
  }

  /// The text as it can be printed, but for some marks in it.
  private func printableAround(_ marks: ArraySlice<String>) -> String {
    guard let mark = marks.first else { return printable }
    return split(separator: mark, omittingEmptySubsequences: false)
      .map { String($0).printableAround(marks.dropFirst()) }.joined(separator: mark)
  }

  /// The text of JSON, in whose strings what controls a terminal or turns text is written as its number.
  package var printableJSON: String {
    guard unicodeScalars.contains(where: { $0.isUntrusted && $0 != "\n" }) else { return self }
    return unicodeScalars.map { scalar in
      guard scalar.isUntrusted, scalar != "\n" else { return String(Character(scalar)) }
      return String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }.joined()
  }

  /// The beginning of the text as it can be printed.
  package func printable(limit: Int) -> String {
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
