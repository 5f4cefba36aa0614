import Foundation
import TestSupport
import Testing

@testable import regain

/// Other programs, run without a shell and with a time limit.
@Suite struct ExternalProgramTests {
  /// Runs a program on a thread of its own, as a command does on its main one: it waits for tasks, which
  /// tests that wait would leave no thread.
  private func run(
    _ program: String, _ arguments: [String], home: String? = nil, limit: Duration
  ) async -> ExternalProgram.Ending {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          returning: ExternalProgram.run(
            program, arguments, home: home, log: "/dev/null", limit: limit))
      }
    }
  }

  private func run(_ script: String, limit: Duration) async -> ExternalProgram.Ending {
    await run("/bin/sh", ["-c", script], home: "/", limit: limit)
  }

  @Test func `how a program ends is told`() async {
    #expect(await run("exit 3", limit: .seconds(600)) == .ended(3))
    #expect(await run("kill -9 $$", limit: .seconds(600)) == .ended(137))
    guard case .notStarted = await run("/nowhere/tool", [], limit: .seconds(600)) else {
      Issue.record("a program that is not there was started")
      return
    }
  }

  @Test func `one that takes too long is ended, with what it started`() async throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("child")
    #expect(
      await run("sleep 600 & echo $! >'\(file.path)'; sleep 600", limit: .seconds(1))
        == .tooSlow)
    let text = try String(contentsOf: file, encoding: .utf8)
    let child = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    for _ in 0..<200 where FileManager.default.fileExists(atPath: "/proc/\(child)") {
      // An ended child stays in the list until somebody has waited for it.
      let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
      if state?.contains(") Z ") != false { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(!FileManager.default.fileExists(atPath: "/proc/\(child)"))
  }
}
