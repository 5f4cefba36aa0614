import Foundation
import TestSupport
import Testing

/// What a shell offers for the names in a command, as its completion script asks for them.
@Suite struct CompletionCommandTests {
  /// What is offered for a word of a command line.
  ///
  /// - Parameters:
  ///   - line: The words, the last one of which is completed.
  ///   - argument: The argument, as the script names it.
  ///   - folder: The folder that it runs in.
  /// - Returns: What the command left behind.
  /// - Throws: Where it cannot be run.
  private func offered(
    _ line: [String], for argument: String, in folder: URL
  ) throws -> BuiltCommand.Result {
    let commands = line.dropFirst().prefix(1)
    return try BuiltCommand.run(
      ["---completion"] + commands + ["--", argument, "\(line.count - 1)", "0"] + line, in: folder)
  }

  private func inStore(_ use: (URL) throws -> Void) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, program) in [("left-knee", "graded-walking"), ("right knee", "insoles")] {
      let started = try BuiltCommand.run(
        [
          "start", name, program, "--start", "2026-03-02", "--zone", "UTC", "--no-flags", "--store",
          "my plans.sqlite", "--now", "2026-03-02T06:00:00Z",
        ], in: folder)
      try #require(started.status == 0, "\(started.error)")
    }
    try use(folder)
  }

  @Test func `plans of the named journal are offered, and nothing is written`() throws {
    try inStore { folder in
      let before = try contents(of: folder)
      for store in [["--store", "'my plans.sqlite'"], ["--store=my\\ plans.sqlite"]] {
        let result = try offered(
          ["regain", "sessions"] + store + [""], for: "positional@0", in: folder)
        #expect(result.status == 0 && result.error.isEmpty)
        #expect(result.output == "left-knee\nright knee\n", "\(result.output)")
      }
      #expect(try contents(of: folder) == before)
    }
  }

  @Test func `sessions around today and measures are offered`() throws {
    try inStore { folder in
      let result = try offered(
        [
          "regain", "log", "left-knee", "--store", "my plans.sqlite", "--now",
          "2026-03-10T06:00:00Z", "",
        ], for: "positional@1", in: folder)
      #expect(result.output.split(separator: "\n").contains("walk/1"), "\(result.output)")
      let measures = try offered(
        ["regain", "measure", "left-knee", ""], for: "positional@1", in: folder)
      #expect(measures.output.split(separator: "\n").contains("flexion"), "\(measures.output)")
    }
  }

  @Test func `programmes are offered without any journal`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try offered(["regain", "show", ""], for: "positional@0", in: folder)
    #expect(result.output.split(separator: "\n").contains("graded-walking"), "\(result.output)")
    #expect(try contents(of: folder).isEmpty)
  }

  @Test func `where a journal is none, nothing is offered and nothing said`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try "no journal".write(
      to: folder.appendingPathComponent("broken"), atomically: true, encoding: .utf8)
    for store in ["missing", "broken"] {
      for (command, argument) in [("sessions", "positional@0"), ("log", "positional@1")] {
        let result = try offered(
          ["regain", command, "--store", store, ""], for: argument, in: folder)
        #expect(result.status == 0 && result.error.isEmpty)
        #expect(result.output.allSatisfy { $0.isNewline }, "\(result.output)")
      }
    }
    #expect(try contents(of: folder).keys.sorted() == ["broken"])
  }

  private func contents(of folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasPrefix(".") }.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }
}
