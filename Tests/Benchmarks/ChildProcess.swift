import Glibc

/// A program run to its end, with what it took.
struct ChildProcess {
  /// From its start to its end, in seconds.
  let seconds: Double
  /// The most memory it held, in KiB.
  let peakKiB: Int

  /// Why a run counts for nothing.
  struct Failed: Error {
    let program: String
    let status: Int32
  }

  /// Runs a program, what it prints thrown away, and waits.
  static func run(_ program: String, _ arguments: [String]) throws -> ChildProcess {
    var process = pid_t()
    var usage = rusage()
    var status: Int32 = 0
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var result: Int32 = 0
    let seconds = Stopwatch.seconds {
      result = posix_spawn(&process, program, &actions, nil, &words, environ)
      if result == 0 { wait4(process, &status, 0, &usage) }
    }
    guard result == 0, status == 0 else {
      throw Failed(program: program, status: result == 0 ? status : result)
    }
    return ChildProcess(seconds: seconds, peakKiB: usage.ru_maxrss)
  }
}
