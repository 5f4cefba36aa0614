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
    let difference = firstDifference(between: String(decoding: expected, as: UTF8.self), and: text)
    Issue.record("\(name) differs at \(difference)", sourceLocation: sourceLocation)
  }

  /// The first line in which two texts differ, in words.
  private func firstDifference(between expected: String, and actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = line < old.count ? String(old[line]) : "(end)"
    let now = line < new.count ? String(new[line]) : "(end)"
    return "line \(line + 1): expected \(was.debugDescription), got \(now.debugDescription)"
  }
#endif
