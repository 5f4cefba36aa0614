import Glibc
import RegainKit

/// The system and its user's settings.
enum Environment {
  /// A variable of the environment; `nil` where it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether a person reads standard output.
  static var hasTerminalOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person can be asked.
  static var hasPerson: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Whether headings may be set off.
  static var showsStyle: Bool {
    hasTerminalOutput && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
  }

  /// The columns of the terminal, 40...120; 80 where there is none.
  static var columns: Int {
    var size = winsize()
    guard hasTerminalOutput, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 80 }
    return min(120, max(40, Int(size.ws_col)))
  }

  /// Seconds since 1970-01-01 00:00 UTC, by the system's clock.
  static var clock: Int { time(nil) }

  /// The name of the system's time zone; `nil` where it has none that can be named.
  static var zone: String? {
    if let typed = variable("TZ") {
      let zone = typed.first == ":" ? String(typed.dropFirst()) : typed
      return zone.first == "/" ? zoneName(ofFile: zone) : zone
    }
    if let name = zoneName(ofFile: "/etc/localtime") { return name }
    guard let bytes = try? readFile("/etc/timezone") else { return nil }
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }

  /// The zone that a file of the system's zone data is of.
  private static func zoneName(ofFile path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    let parts = String(cString: real).split(separator: "/")
    return parts.lastIndex(of: "zoneinfo").map { parts[($0 + 1)...].joined(separator: "/") }
  }

  /// The path of a program that can be run, as `PATH` finds it.
  static func program(_ name: String) -> String? {
    (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// The path of the running program.
  static var programPath: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "regain" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The folder of the running program.
  static var programFolder: String { FileSystem.folder(of: programPath) }
}
