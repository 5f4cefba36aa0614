import Foundation

// A static release build of the whole package has no test library.
#if canImport(Testing)
  import Testing

  /// Compares `text` with a golden file, byte for byte.
  ///
  /// A missing file, or `RECORD=1` in the environment, writes the file and still fails, so that
  /// nobody records by accident.
  /// The file is `name`, below the `Golden` folder beside the test's own file.
  public func assertGolden(
    _ text: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let golden = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    guard !isRecording, let expected = try? Data(contentsOf: golden) else {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
      Issue.record("recorded \(name): look at it, then run again", sourceLocation: sourceLocation)
      return
    }
    guard Data(text.utf8) != expected else { return }
    let difference = try unifiedDifference(from: golden, to: text)
    Issue.record("\(name) differs:\n\(difference)", sourceLocation: sourceLocation)
  }

  /// What differs as `diff -u` shows it, the first hundred lines.
  private func unifiedDifference(from golden: URL, to text: String) throws -> String {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("now"))
    let words = ["diff", "--text", "--unified", "--label", "golden", "--label", "now"]
    let shown = try BuiltCommand.run(
      URL(fileURLWithPath: "/usr/bin/env"), words + [golden.path, "now"], in: folder)
    let lines = shown.output.replacingOccurrences(of: "\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.count > 100 ? ["… and \(lines.count - 100) more lines"] : []
    return (lines.prefix(100).map(String.init) + rest + [shown.error]).joined(separator: "\n")
  }
#endif
