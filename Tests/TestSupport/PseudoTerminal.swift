import Foundation

/// The built `regain` in a terminal of its own, in which a test reads and types as its user does.
///
/// ```swift
/// let terminal = try PseudoTerminal(["flags", "knee"], in: folder)
/// try terminal.expect("Enter")
/// terminal.type("")
/// let run = try terminal.finish()
/// ```
public final class PseudoTerminal {
  /// What was not shown in time.
  public struct Missing: Error, CustomStringConvertible {
    /// What was waited for, and what was shown instead.
    public let description: String
  }

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux.
  private static let (setLock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))

  private let process = Process()
  private let master: Int32
  private var shown = [UInt8]()
  /// How much of what was shown a call of `expect` has passed.
  private var passed = 0

  /// Starts the command, whose terminal controls it, so that Ctrl-C reaches it.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - folder: The folder it runs in, which is its home, too.
  ///   - rows: The lines of the terminal.
  ///   - columns: The columns of the terminal.
  /// - Throws: An error where there is no terminal to be had, or the command does not start.
  public init(
    _ arguments: [String], in folder: URL, rows: UInt16 = 24, columns: UInt16 = 80
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (locked, number) = (Int32(0), Int32(0))
    // Glibc declares `unlockpt` and `ptsname` only to who asks for its extensions.
    guard master >= 0, ioctl(master, PseudoTerminal.setLock, &locked) == 0,
      ioctl(master, PseudoTerminal.getNumber, &number) == 0
    else { throw Missing(description: "no pseudo-terminal") }
    let name = "/dev/pts/\(number)"
    let slave = open(name, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw Missing(description: "no pseudo-terminal") }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["setsid", "--ctty", "--wait", BuiltCommand.executable.path] + arguments
    process.currentDirectoryURL = folder
    process.environment = BuiltCommand.environment(home: folder, ["TERM": "dumb"])
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try PseudoTerminal.unblocked { try process.run() }
    try terminal.close()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(master)
  }

  /// All that was shown, with plain line ends.
  public var transcript: String { String(decoding: shown, as: UTF8.self).plainLines }

  /// Waits until a text is shown, after what was waited for before.
  ///
  /// - Returns: What was shown up to the text, and the text.
  /// - Throws: ``Missing`` where it is not shown within half a minute, or the command ends.
  @discardableResult
  public func expect(_ text: String) throws -> String {
    let bytes = Array(text.utf8)
    for _ in 0..<300 {
      if let end = position(of: bytes) {
        defer { passed = end }
        return String(decoding: shown[passed..<end], as: UTF8.self).plainLines
      }
      guard read(within: 100) else { break }
    }
    if let end = position(of: bytes) {
      defer { passed = end }
      return String(decoding: shown[passed..<end], as: UTF8.self).plainLines
    }
    throw Missing(description: "'\(text)' was not shown:\n\(transcript)")
  }

  /// Types a line, and Enter, after each question once it is shown.
  ///
  /// - Throws: ``Missing`` where a question is not shown.
  public func answer(_ answers: KeyValuePairs<String, String>) throws {
    for (question, line) in answers {
      try expect(question)
      type(line)
    }
  }

  /// Types a line, and Enter.
  public func type(_ line: String) { send(Array(line.utf8) + [0x0A]) }

  /// Types Ctrl-C.
  public func interrupt() { send([0x03]) }

  /// Types Ctrl-D: nothing more will be typed.
  public func endInput() { send([0x04]) }

  /// Waits for the end of the command.
  ///
  /// - Returns: The exit code, and all that was shown.
  /// - Throws: ``Missing`` where it does not end within half a minute.
  public func finish() throws -> (status: Int32, transcript: String) {
    for _ in 0..<300 where read(within: 100) {}
    for _ in 0..<300 where process.isRunning { usleep(10_000) }
    guard !process.isRunning else {
      throw Missing(description: "the command does not end:\n\(transcript)")
    }
    while read(within: 0) {}
    return (process.terminationStatus, transcript)
  }

  /// Does something with no signal blocked, as a command inherits what the tests' threads block.
  private static func unblocked(_ work: () throws -> Void) rethrows {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try work()
  }

  private func position(of bytes: [UInt8]) -> Int? {
    guard shown.count - passed >= bytes.count else { return nil }
    return (passed...(shown.count - bytes.count)).first { shown[$0...].starts(with: bytes) }
      .map { $0 + bytes.count }
  }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Takes what the command has shown.
  ///
  /// - Parameter milliseconds: How long to wait for it.
  /// - Returns: Whether there can be more.
  private func read(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let ready = poll(&descriptor, 1, milliseconds)
    guard ready > 0 else { return ready == 0 && milliseconds > 0 && process.isRunning }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = buffer.withUnsafeMutableBytes { Glibc.read(master, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    shown += buffer[..<count]
    return true
  }
}

extension String {
  /// The text with the line ends of a file.
  fileprivate var plainLines: String { replacingOccurrences(of: "\r\n", with: "\n") }
}
