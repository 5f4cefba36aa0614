import Foundation
import TestSupport
import Testing

/// A pipe that nobody is at the other end of holds no command up.
@Suite struct PipeCommandTests {
  /// Commands that read or write `pipe.ics`.
  private static let commands: [[String]] = [
    ["build", "graded-walking", "--start", "2026-03-02", "--no-flags", "-o", "pipe.ics"],
    ["build", "graded-walking", "--start", "2026-03-02", "--no-flags", "--busy", "pipe.ics"],
    ["print", "graded-walking", "-o", "pipe.ics"],
    ["busy", "pipe.ics", "--from", "2026-03-02", "--to", "2026-03-08"],
    ["check", "pipe.ics"], ["journal", "import", "pipe.ics", "--store", "a.sqlite"],
    ["batch", "pipe.ics"],
  ]

  private func inFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(mkfifo(folder.appendingPathComponent("pipe.ics").path, 0o600) == 0)
    return try body(folder)
  }

  private func run(_ shell: String, _ words: [String], in folder: URL) throws -> BuiltCommand.Result
  {
    try BuiltCommand.run(
      URL(fileURLWithPath: "/bin/bash"),
      ["-c", shell, BuiltCommand.executable.path] + words, in: folder)
  }

  @Test(arguments: commands)
  func `a pipe without another end is refused in words`(words: [String]) throws {
    try inFolder { folder in
      let result = try run("exec timeout 60 \"$0\" \"$@\"", words, in: folder)
      #expect(result.status != 0 && result.status != 124, "\(words): \(result.status)")
      #expect(
        result.error.contains(
          "pipe.ics is a pipe, and in 5 seconds nobody was at its other end. Choose a file."),
        "\(words): \(result.error)")
    }
  }

  @Test func `a folder's pipes are passed over`() throws {
    try inFolder { folder in
      try "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nEND:VCALENDAR\r\n".write(
        to: folder.appendingPathComponent("a.ics"), atomically: true, encoding: .utf8)
      let result = try run(
        "exec timeout 60 \"$0\" \"$@\"",
        ["busy", ".", "--from", "2026-03-02", "--to", "2026-03-08"], in: folder)
      #expect(result.status == 0, "\(result.error)")
    }
  }

  @Test func `a pipe with another end is read and written to`() throws {
    try inFolder { folder in
      let words = [
        "build", "graded-walking", "--start", "2026-03-02", "--no-flags", "--zone", "UTC",
      ]
      let read = try run(
        "(sleep 0.2; cat pipe.ics > read.ics) & timeout 60 \"$0\" \"$@\" -o pipe.ics; wait; "
          + "timeout 60 \"$0\" \"$@\" -o - > written.ics; cmp read.ics written.ics",
        words, in: folder)
      #expect(read.status == 0, "\(read.error)")
      let busy = try run(
        "(sleep 0.2; cat written.ics > pipe.ics) & timeout 60 \"$0\" busy pipe.ics "
          + "--from 2026-03-02 --to 2026-03-08 && timeout 60 \"$0\" busy <(cat written.ics) "
          + "--from 2026-03-02 --to 2026-03-08",
        [], in: folder)
      #expect(busy.status == 0, "\(busy.error)")
    }
  }
}
