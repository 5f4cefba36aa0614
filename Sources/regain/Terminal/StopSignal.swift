import Glibc

/// Ctrl-C and its kin: signals that tell a command to stop, held back while it has something to tidy up.
enum StopSignal {
  /// Ctrl-C, the wish to end, and a terminal that is gone.
  private static let all = [SIGINT, SIGTERM, SIGHUP]

  /// The last one that came; 0 for none.
  ///
  /// A signal handler may do no more than set it.
  private nonisolated(unsafe) static var last: Int32 = 0

  /// Whether the command is told to stop.
  static var isPending: Bool { last != 0 }

  /// Does something that tidies up after itself, and only then gives way to a signal that came meanwhile.
  ///
  /// - Throws: What the closure throws, where no signal came.
  static func held<Value>(_ work: () throws(Failure) -> Value) throws(Failure) -> Value {
    let before = all.map(hold)
    defer {
      for (number, action) in zip(all, before) { restore(number, action) }
      if isPending { giveWay() }
    }
    return try work()
  }

  /// By its default the signal ends the command, and whoever called sees by which.
  private static func giveWay() {
    // Whoever called may have had it blocked on this thread, and it came to another.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, last)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(last)
  }

  /// Holds a signal back; what whoever called has shut out, such as by nohup, stays so.
  private static func hold(_ number: Int32) -> sigaction {
    var held = sigaction()
    var before = sigaction()
    held.__sigaction_handler.sa_handler = { StopSignal.last = $0 }
    held.sa_flags = SA_RESTART
    sigaction(number, &held, &before)
    let handler = unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
    if handler == unsafeBitCast(SIG_IGN, to: Int.self) { restore(number, before) }
    return before
  }

  private static func restore(_ number: Int32, _ action: sigaction) {
    var action = action
    sigaction(number, &action, nil)
  }
}
