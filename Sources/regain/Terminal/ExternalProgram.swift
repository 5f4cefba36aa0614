import Dispatch
import Subprocess
import Synchronization
import SystemPackage

/// Another program, run without a shell and with a time limit.
enum ExternalProgram {
  /// How a run ended.
  enum Ending: Hashable {
    /// By itself, with an exit code; a signal counts as 128 and its number.
    case ended(Int32)
    /// By us, after the limit.
    case tooSlow
    /// By us, since this command was told to stop.
    case stopped
    /// Not begun, with what the system said.
    case notStarted(String)
  }

  /// Runs a program and waits; where it is ended by us, so is all that it has started.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: Its arguments, passed on as they are.
  ///   - home: The folder it takes for the user's home, with nothing else of the environment but the
  ///     search path; `nil` to hand the environment on.
  ///   - log: The file that takes what it says.
  ///   - limit: The time after which it is ended.
  /// - Returns: How it ended.
  static func run(
    _ program: String, _ arguments: [String], home: String?, log: String, limit: Duration
  ) -> Ending {
    var configuration = Configuration(
      executable: .path(FilePath(program)), arguments: Arguments(arguments),
      environment: home.map(bareEnvironment) ?? .inherit)
    // A group of its own, so that its children end with it.
    configuration.platformOptions.processGroupID = 0
    configuration.platformOptions.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    // Commands are not asynchronous, and this one has nothing to do meanwhile.
    let result = Result()
    Task.detached { [configuration] in
      result.set(await ending(of: configuration, log: FilePath(log), limit: limit))
    }
    return result.wait()
  }

  /// The first of three: the program's end, the limit, and that this command is told to stop; the
  /// program is ended with the others.
  private static func ending(
    of configuration: Configuration, log: FilePath, limit: Duration
  ) async -> Ending {
    await withTaskGroup(of: Ending.self) { group in
      group.addTask { await run(configuration, log: log) }
      group.addTask {
        try? await Task.sleep(for: limit)
        return .tooSlow
      }
      group.addTask {
        while !StopSignal.isPending, !Task.isCancelled {
          try? await Task.sleep(for: .milliseconds(20))
        }
        return .stopped
      }
      let first = await group.next() ?? .stopped
      group.cancelAll()
      await group.waitForAll()
      return first
    }
  }

  private static func run(_ configuration: Configuration, log: FilePath) async -> Ending {
    do {
      let output = try FileDescriptor.open(
        log, .writeOnly, options: [.create, .truncate, .closeOnExec], permissions: .ownerReadWrite)
      let result = try await Subprocess.run(
        configuration, output: .fileDescriptor(output, closeAfterSpawningProcess: true),
        error: .combinedWithOutput)
      switch result.terminationStatus {
      case .exited(let code): return .ended(code)
      case .signaled(let signal): return .ended(128 + signal)
      }
    } catch let error as SubprocessError {
      return .notStarted(error.underlyingError.map { "\($0)" } ?? "\(error)")
    } catch {
      return .notStarted("\(error)")
    }
  }

  private static func bareEnvironment(home: String) -> Subprocess.Environment {
    .custom([
      "HOME": home, "PATH": Environment.variable("PATH") ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ])
  }

  /// An ending that one thread waits for.
  private final class Result: Sendable {
    private let ending = Mutex<Ending?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    func set(_ ending: Ending) {
      self.ending.withLock { $0 = ending }
      isThere.signal()
    }

    func wait() -> Ending {
      isThere.wait()
      return ending.withLock { $0 } ?? .stopped
    }
  }
}
