/// Follows how many brackets of YAML are open, without quotes and comments.
///
/// A guess that is right for what people write; where it is wrong, the parser's own limit holds.
struct BracketScanner {
  /// How many brackets are open.
  private(set) var depth = 0

  private var quote: UInt8?
  private var isInComment = false
  private var isEscaped = false
  /// Whether a value can begin here.
  private var isAtStart = true
  private var before = UInt8(ascii: "\n")

  /// Goes on by one byte of the text.
  mutating func step(over byte: UInt8) {
    defer { before = byte }
    if byte == UInt8(ascii: "\n") { isInComment = false }
    if isInComment { return }
    if let quote {
      if byte == quote, !isEscaped { self.quote = nil }
      isEscaped = byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") && !isEscaped
      return
    }
    switch byte {
    case UInt8(ascii: " "): return
    case UInt8(ascii: "\n"): isAtStart = true
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if isAtStart { depth += 1 }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
      isAtStart = false
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if isAtStart { quote = byte }
      isAtStart = false
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
      isAtStart = true
    case UInt8(ascii: "#")
    where before == UInt8(ascii: " ") || before == UInt8(ascii: "\n"):
      isInComment = true
    default: isAtStart = false
    }
  }
}
