/// What came of reading a file: a value, or what keeps it from being one.
public struct Checked<Value: Sendable>: Sendable {
  /// The value; `nil` where a diagnostic is an error.
  public let value: Value?

  /// Everything that was found, in the order of the file: errors and warnings.
  public let diagnostics: [Diagnostic]

  init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = diagnostics.contains { $0.severity == .error } ? nil : value
    self.diagnostics = diagnostics
  }
}
