extension String {
  /// Words that people type where a name is asked for, and that name nobody.
  private static let nobody: Set = [
    "nobody", "noone", "no one", "none", "no", "nil", "null", "me", "myself", "i", "self",
    "unknown",
    "n/a", "na", "nothing", "anybody", "anyone", "somebody", "someone", "not yet", "my own",
  ]

  /// Whether it names a person: it hides nothing, has a letter, and is none of the words for nobody, or for oneself.
  package var namesSomebody: Bool {
    let words = split { $0.isWhitespace }.map { $0.lowercased() }.joined(separator: " ")
    return !isUntrusted && words.contains(where: \.isLetter) && !Self.nobody.contains(words)
  }
}
