import ProgramFiles

extension Diagnostic {
  /// The diagnostic as a person reads it: place, rule and message, then the line with a caret and the
  /// hint.
  public func words(offering steps: NextStepWording) -> String {
    let kind = severity == .warning ? "warning: " : ""
    let (message, hint) = finding.words(ofKey: key, text: text, offering: steps)
    let head = "\(path.shown):\(line):\(column): \(kind)\(rule.rawValue): \(message.shown)."
    let excerpt = Excerpt(sourceLine, column: column)
    let gutter = String(repeating: " ", count: String(line).count)
    return """
      \(head)
      \(line) | \(excerpt.text)
      \(gutter) | \(excerpt.indent)^ \(hint.shown)
      """ + (rule.isAboutProgression ? "\n\(gutter) | \(explanation(offering: steps))" : "")
  }
}

extension Diagnostic {
  /// Where the rules that a dose climbs by are explained.
  private func explanation(offering steps: NextStepWording) -> String {
    "Each rule with its keys and an example: \(steps(.explainRules))"
  }
}

extension RuleID {
  /// Whether it is about how a dose climbs.
  fileprivate var isAboutProgression: Bool {
    switch self {
    case .weeklyTable, .ladderAscends, .ruleFitsDose, .jumpWithinCap, .gapBelowClass: true
    default: false
    }
  }
}
