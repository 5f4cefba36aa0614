import Foundation
import TestSupport

/// The process that uses a store beside the tests.
enum JournalWriter {
  /// The executable beside the test bundle.
  static var executable: URL {
    BuiltCommand.executable.deletingLastPathComponent().appendingPathComponent("journal-writer")
  }

  /// Runs it to its end.
  static func run(_ words: [String]) throws -> BuiltCommand.Result {
    try BuiltCommand.run(executable, words)
  }
}
