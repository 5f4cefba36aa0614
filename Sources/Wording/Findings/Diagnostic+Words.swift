import ProgramFiles

extension Diagnostic {
  /// The diagnostic as a person reads it: place, rule and message, then the line with a caret and the
  /// hint.
  public func words(offering steps: NextStepWording) -> String {
    let kind = severity == .warning ? "warning: " : ""
    let (message, hint) = finding.words(offering: steps)
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
