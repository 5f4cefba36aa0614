/// Something that is wrong with a file, or doubtful, and where it stands.
public struct Diagnostic: Error, Hashable {
  /// How bad it is.
  public enum Severity: String, CaseIterable, Hashable, Sendable {
    /// The file cannot be used.
    case error
    /// The file can be used, and should be looked at.
    case warning
  }

  /// The file, as it was named to the reader.
  public let path: String
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters, counted from 1.
  public let column: Int
  /// What was found, as facts.
  public let finding: Finding
  /// The key whose value it is about, where it is about one.
  package var key: String?
  /// The value as it is written, where it is a single one.
  package var text: String?
  /// The whole line that it stands in, without its end.
  package let sourceLine: String

  /// The rule that is broken.
  public var rule: RuleID { finding.rule }

  /// How bad it is.
  public var severity: Severity { rule.severity }
}
