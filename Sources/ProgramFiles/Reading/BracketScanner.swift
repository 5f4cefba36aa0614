/// Follows how many brackets of YAML are open, without quotes and comments.
///
/// A guess that is right for what people write; where it is wrong, the parser's own limit holds.
struct BracketScanner {
  /// How many brackets are open.
  private(set) var depth = 0

  private var quote: Unicode.Scalar?
  private var isInComment = false
  private var isEscaped = false
  /// Whether a value can begin here.
  private var isAtStart = true
  private var before: Unicode.Scalar = "\n"

  /// Goes on by one character of the text.
  mutating func step(over scalar: Unicode.Scalar) {
    defer { before = scalar }
    if scalar == "\n" { isInComment = false }
    if isInComment { return }
    if let quote {
      if scalar == quote, !isEscaped { self.quote = nil }
      isEscaped = scalar == "\\" && quote == "\"" && !isEscaped
      return
    }
    switch scalar {
    case " ": return
    case "\n": isAtStart = true
    case "[", "{":
      if isAtStart { depth += 1 }
    case "]", "}":
      depth = max(0, depth - 1)
      isAtStart = false
    case "\"", "'":
      if isAtStart { quote = scalar }
      isAtStart = false
    case ",", ":", "-", "?": isAtStart = true
    case "#" where before == " " || before == "\n": isInComment = true
    default: isAtStart = false
    }
  }
}
