import Foundation
import TestSupport
import Testing

@testable import JournalStore

/// What a person without the right to it is told, asked as a process that has given up its rights.
@Suite struct PermissionTests {
  /// What the process tells.
  private func told(_ words: String...) throws -> String {
    let result = try JournalWriter.run(["--nobody"] + words)
    return result.output.trimmingCharacters(in: .newlines)
  }

  private func setMode(_ mode: Int, _ paths: String...) throws {
    for path in paths {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
  }

  @Test func `a store in a folder that cannot be changed can be looked at`() throws {
    let scratch = try Scratch()
    do { _ = try scratch.begun() }
    try setMode(0o444, scratch.path())
    try setMode(0o555, scratch.folder.path)
    defer { try? setMode(0o755, scratch.folder.path) }
    #expect(try told("look", scratch.path()) == "1")
    #expect(try told("append", scratch.path(), "left-knee", "1", "a").contains("noPermission"))
    #expect(scratch.names == ["regain.sqlite"])
  }

  @Test func `additions that wait where nothing can be changed are read as well`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    try FileManager.default.createDirectory(
      atPath: scratch.path("copy"), withIntermediateDirectories: true)
    for end in ["", "-wal"] {
      try scratch.bytes("regain.sqlite\(end)").write(
        to: URL(fileURLWithPath: scratch.path("copy/store\(end)")))
      try setMode(0o444, scratch.path("copy/store\(end)"))
    }
    try setMode(0o555, scratch.path("copy"))
    defer { try? setMode(0o755, scratch.path("copy")) }
    #expect(try told("look", scratch.path("copy/store")) == "1")
    #expect(try store.plans().count == 1)
  }

  @Test func `what may be neither read nor made is refused`() throws {
    let scratch = try Scratch()
    do { _ = try scratch.begun() }
    try setMode(0o600, scratch.path())
    try setMode(0o755, scratch.folder.path)
    let isRoot = geteuid() == 0
    if isRoot { #expect(try told("look", scratch.path()).hasPrefix("noPermission")) }
    try setMode(0o555, scratch.folder.path)
    defer { try? setMode(0o755, scratch.folder.path) }
    let missing = try told("begin", scratch.path("deep/er/store"), "left-knee")
    #expect(missing.hasPrefix("noPermission") && missing.contains("deep"), "\(missing)")
  }
}
