extension Diagnostic: CustomStringConvertible {
  /// What is wrong, in a sentence without its full stop.
  public var message: String { finding.words.message }

  /// What to do about it.
  public var hint: String { finding.words.hint }

  /// The diagnostic as it is shown: place, rule and message, then the line with a caret and the
  /// hint.
  public var description: String {
    let kind = severity == .warning ? "warning: " : ""
    let head = "\(path.shown):\(line):\(column): \(kind)\(rule.rawValue): \(message.shown)."
    let excerpt = Excerpt(sourceLine, column: column)
    let gutter = String(repeating: " ", count: String(line).count)
    return """
      \(head)
      \(line) | \(excerpt.text)
      \(gutter) | \(excerpt.indent)^ \(hint.shown)
      """
  }
}
