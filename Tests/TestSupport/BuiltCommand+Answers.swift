import Foundation

extension BuiltCommand {
  /// Runs the built command in a pseudo-terminal, where a person types answers, a line each; then the input
  /// is over.
  ///
  /// What it writes to standard output and to standard error comes as one text, with the terminal's ends of
  /// lines taken away.
  ///
  /// - Throws: Where the system has no `script` to make a terminal with.
  public static func run(
    _ arguments: [String], typing answers: [String], in folder: URL
  ) throws -> Result {
    let quoted = ([executable.path] + arguments).map { word in
      "'\(word.replacingOccurrences(of: "'", with: "'\\''"))'"
    }
    let lines = folder.appendingPathComponent(".answers-\(UUID())")
    try answers.map { $0 + "\n" }.joined().write(to: lines, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: lines) }
    let result = try run(
      URL(fileURLWithPath: "/usr/bin/script"),
      ["-qec", "stty -echo cols 80 rows 24; \(quoted.joined(separator: " "))", "/dev/null"],
      in: folder, input: lines)
    return Result(
      status: result.status, output: result.output.replacingOccurrences(of: "\r\n", with: "\n"),
      error: result.error)
  }
}
