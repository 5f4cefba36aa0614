import Foundation

extension BuiltCommand {
  /// Whether the command's address space can be limited: the address sanitizer takes terabytes of it.
  public static var canLimitMemory: Bool {
    ProcessInfo.processInfo.environment["REGAIN_ADDRESSES"] == nil
  }

  /// Runs the built command with a limit on its memory.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - bytes: How much it may take beside what it takes with nothing to do.
  ///   - folder: The folder that it runs in.
  /// - Returns: What it left behind.
  /// - Throws: Where it cannot be run.
  public static func run(
    _ arguments: [String], withMemoryOf bytes: Int, in folder: URL
  ) throws -> Result {
    let limit = try idleAddressSpace(in: folder) + bytes / 1024
    return try run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "ulimit -v \"$0\"; exec \"$@\"", String(limit), executable.path] + arguments,
      in: folder)
  }

  /// The address space of a command that waits for its input, in KiB.
  private static func idleAddressSpace(in folder: URL) throws -> Int {
    let process = Process()
    process.executableURL = executable
    process.arguments = ["busy", "-", "--from", "2026-03-02", "--to", "2026-03-08"]
    process.currentDirectoryURL = folder
    process.environment = environment(home: folder)
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
    // What is written is gone once the command reads its input.
    try input.fileHandleForWriting.write(contentsOf: Data("B".utf8))
    var waiting: CInt = 1
    while waiting > 0, process.isRunning {
      Thread.sleep(forTimeInterval: 0.01)
      _ = ioctl(input.fileHandleForWriting.fileDescriptor, UInt(FIONREAD), &waiting)
    }
    let path = "/proc/\(process.processIdentifier)/status"
    let status = try String(contentsOfFile: path, encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmPeak:") } ?? ""
    return line.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }
}
