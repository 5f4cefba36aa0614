import Foundation

/// The built `regain`, run as its user runs it.
public struct BuiltCommand: Sendable {
  /// What a run left behind.
  public struct Result: Sendable {
    /// The exit code; negative where a signal ended it.
    public let status: Int32
    /// What it wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let error: String
  }

  /// The executable beside the test bundle.
  public static var executable: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("regain")
  }

  /// Runs the built command with arguments, in an empty folder of its own unless one is given.
  ///
  /// What `environment` holds is added to the environment, or replaced in it.
  public static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    try run(executable, arguments, in: folder, environment: environment)
  }

  /// Runs any program in the same way, with a file or nothing on standard input.
  public static func run(
    _ program: URL, _ arguments: [String], in folder: URL? = nil,
    environment: [String: String] = [:], input: URL? = nil
  ) throws -> Result {
    let scratch = try folder ?? emptyFolder()
    defer { if folder == nil { try? FileManager.default.removeItem(at: scratch) } }
    let output = scratch.appendingPathComponent(".output-\(UUID())")
    let error = scratch.appendingPathComponent(".error-\(UUID())")
    for file in [output, error] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    defer { for file in [output, error] { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = scratch
    process.environment = self.environment(home: scratch, environment)
    process.standardInput = try input.map(FileHandle.init(forReadingFrom:)) ?? .nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Result(
      status: process.terminationReason == .exit ? status : -status,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }

  /// The environment of a run: that of the tests without what Regain is set by, with a home of its own.
  ///
  /// - Parameters:
  ///   - home: The person's home.
  ///   - others: What is added, or replaced.
  /// - Returns: The variables.
  public static func environment(
    home: URL, _ others: [String: String] = [:]
  ) -> [String: String] {
    ProcessInfo.processInfo.environment
      .filter { $0.key != "XDG_DATA_HOME" && !$0.key.hasPrefix("REGAIN_") }
      .merging(["HOME": home.path]) { $1 }.merging(others) { $1 }
  }

  /// A new empty folder, which the caller removes.
  public static func emptyFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("regain-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
