import Foundation
import TestSupport
import Testing

/// A plan in a journal of its own, lived by commands.
struct LivedPlan {
  let folder: URL

  /// Begins a plan on Monday 2 March 2026.
  init(_ name: String = "left-knee", _ options: [String] = []) throws {
    folder = try BuiltCommand.emptyFolder()
    let begun = try run(
      ["start", name, "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "UTC"]
        + ["--no-flags"] + options, on: "2026-03-01")
    try #require(begun.status == 0, "\(begun.error)")
  }

  /// Runs a command on a day, at eight in the evening.
  func run(_ words: [String], on day: String) throws -> BuiltCommand.Result {
    try BuiltCommand.run(
      words + ["--store", "a.sqlite", "--now", "\(day)T20:00:00Z"], in: folder)
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try text.write(
      to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  /// Removes all that there is.
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
