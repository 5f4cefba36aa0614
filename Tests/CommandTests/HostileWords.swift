import TestSupport

/// Words that nobody should type, by chance: what controls terminals, turns or hides text, and what shells,
/// pages, tables and calendars read as their own.
enum HostileWords {
  /// What may reach neither a terminal nor a file that others read.
  static let hidden: [Unicode.Scalar] = [
    "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{61C}",
    "\u{200B}",
    "\u{200E}", "\u{2028}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{206A}", "\u{FEFF}",
    "\u{FFF9}", "\u{E0041}",
  ]

  private static let pieces =
    hidden.map { String(Character($0)) } + [
      "\u{1B}[31m", "\u{1B}]0;x\u{7}", "<b>", "</style>", "<script>alert(1)</script>", "&amp;",
      "\"",
      "'", "{{x}}", "{{{x}}}", "$(id)", "`id`", "\\", ";", ",", ":", "|", "%s%n", "..", "/", "~",
      "*", "#",
      "=1+1", "+1", "@x", "-x", "--help", "END:VCALENDAR", "a", "B", "knee", "7", " ", "ü", "膝",
      "🦵🏽",
      "e\u{301}", "<\u{301}", "\u{FF1D}", "\u{3000}", "9999999999999999999999", "NaN",
    ]

  /// Some pieces in a row, now and then very many.
  static func word(using chance: inout SeededGenerator) -> String {
    let count =
      Int.random(in: 0..<12, using: &chance) == 0 ? 300 : Int.random(in: 1...6, using: &chance)
    return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &chance)] }.joined()
  }

  /// Whether nothing hidden is in a text.
  static func areAbsent(in text: String) -> Bool {
    let hidden = Set(hidden)
    return !text.unicodeScalars.contains { hidden.contains($0) }
  }
}
