import Glibc
import RegainKit

/// Another program, run without a shell and with a time limit.
///
/// Own code: swift-subprocess is asynchronous throughout, and commands are not.
enum Subprocess {
  /// How a run ended.
  enum Ending: Hashable {
    /// By itself, with an exit code; a signal counts as 128 and its number.
    case ended(Int32)
    /// By us, after the limit.
    case tooSlow
    /// Not begun.
    case notStarted(String)
  }

  /// Runs a program and waits.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: Its arguments, passed on as they are.
  ///   - home: The folder it takes for the user's home, with nothing else of the environment but the
  ///     search path; `nil` to hand the environment on.
  ///   - log: The file that takes what it says.
  ///   - limit: The seconds after which it and its children are ended.
  /// - Returns: How it ended.
  static func run(
    _ program: String, _ arguments: [String], home: String?, log: String, limit: Int
  ) -> Ending {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that its children end with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    let path = Environment.variable("PATH") ?? "/usr/bin:/bin"
    let own = home.map { ["HOME=\($0)", "PATH=\(path)", "LC_ALL=C.UTF-8"] } ?? []
    var variables: [UnsafeMutablePointer<CChar>?] = own.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let result =
      home == nil
      ? posix_spawn(&process, program, &actions, &attributes, &words, environ)
      : posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard result == 0 else {
      return .notStarted(strerror(result).map { String(cString: $0) } ?? "")
    }
    return wait(for: process, limit: limit)
  }

  private static func wait(for process: pid_t, limit: Int) -> Ending {
    let pause: useconds_t = 5000
    var status: Int32 = 0
    for _ in 0..<(limit * 1_000_000 / Int(pause)) {
      let result = waitpid(process, &status, WNOHANG)
      if result == process {
        let signal = status & 0x7F
        return .ended(signal == 0 ? status >> 8 & 0xFF : 128 + signal)
      }
      if result < 0, errno != EINTR { return .notStarted(FileSystem.lastError) }
      usleep(pause)
    }
    kill(-process, SIGKILL)
    waitpid(process, &status, 0)
    return .tooSlow
  }
}
