import ProgramFiles

extension Diagnostic {
  /// The diagnostic with its words, as other programs read it.
  public struct Record: Codable, Hashable, Sendable {
    /// The file.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// `error` or `warning`.
    public let severity: String
    /// The rule that is broken, such as `ladder-ascends`.
    public let rule: String
    /// What is wrong.
    public let message: String
    /// What to do.
    public let hint: String
  }

  /// The diagnostic in the form in which it is written as JSON.
  public func record(offering steps: NextStepWording) -> Record {
    let (message, hint) = finding.words(ofKey: key, text: text, offering: steps)
    return Record(
      path: path, line: line, column: column, severity: severity.rawValue, rule: rule.rawValue,
      message: message, hint: hint)
  }
}
