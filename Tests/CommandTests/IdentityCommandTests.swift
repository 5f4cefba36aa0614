import Foundation
import TestSupport
import Testing

/// Two plans never share an entry of a calendar, though their names be the same.
@Suite struct IdentityCommandTests {
  private func run(_ words: [String], in folder: URL, store: String = "a.sqlite") throws
    -> BuiltCommand.Result
  {
    let result = try BuiltCommand.run(
      words + ["--store", store, "--now", "2026-03-01T20:00:00Z"], in: folder)
    try #require(result.status == 0, "\(words): \(result.error)")
    return result
  }

  private func start(
    _ more: [String] = [], in folder: URL, store: String = "a.sqlite"
  ) throws -> BuiltCommand.Result {
    let words = ["start", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags"]
    return try run(words + more, in: folder, store: store)
  }

  private func calendar(in folder: URL, store: String = "a.sqlite", _ more: [String] = []) throws
    -> String
  {
    try run(["export", "graded-walking"] + more, in: folder, store: store).output
  }

  private func uids(_ text: String) -> Set<String> {
    Set(text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") })
  }

  private func inFolder(_ use: (URL) throws -> Void) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try use(folder)
  }

  @Test(arguments: [[], ["--discreet"]])
  func `two people with one name share none`(more: [String]) throws {
    try inFolder { folder in
      _ = try start(in: folder)
      _ = try start(in: folder, store: "b.sqlite")
      let one = uids(try calendar(in: folder, more))
      let other = uids(try calendar(in: folder, store: "b.sqlite", more))
      #expect(one.count > 20 && one.count == other.count)
      #expect(one.isDisjoint(with: other))
    }
  }

  @Test func `the same token gives the same bytes`() throws {
    try inFolder { folder in
      _ = try start(["--identity", "abc"], in: folder)
      _ = try start(["--identity", "ABC"], in: folder, store: "b.sqlite")
      let one = try calendar(in: folder)
      #expect(one == (try calendar(in: folder, store: "b.sqlite")))
      #expect(one.contains("UID:plan.abc.graded-walking."))
    }
  }

  @Test func `the next season of an archived plan shares none with it`() throws {
    try inFolder { folder in
      _ = try start(in: folder)
      let before = uids(try calendar(in: folder))
      _ = try run(["archive", "graded-walking"], in: folder)
      _ = try start(in: folder)
      #expect(before.isDisjoint(with: uids(try calendar(in: folder))))
      let kept = try run(["export", "graded-walking (archived 2026-03-01)"], in: folder)
      #expect(uids(kept.output) == before)
    }
  }

  @Test func `a journal that moves house keeps them, and so does another name`() throws {
    try inFolder { folder in
      _ = try start(in: folder)
      let before = uids(try calendar(in: folder))
      for (source, store) in [("a.sqlite", "b.sqlite"), ("b.sqlite", "c.sqlite")] {
        let written = try BuiltCommand.run(
          ["journal", "export", "-o", "j.jsonl", "--store", source], in: folder)
        #expect(written.status == 0)
        let read = try BuiltCommand.run(
          ["journal", "import", "j.jsonl", "--store", store], in: folder)
        #expect(read.status == 0, "\(read.error)")
        #expect(uids(try calendar(in: folder, store: store)) == before)
      }
      _ = try run(["rename", "graded-walking", "spring"], in: folder)
      #expect(uids(try run(["export", "spring"], in: folder).output) == before)
    }
  }

  @Test func `a start says once that a built calendar is to be deleted`() throws {
    try inFolder { folder in
      let started = try start(in: folder)
      let sentence = "Is a calendar from 'regain build' in there already? Delete it first"
      #expect(started.output.components(separatedBy: sentence).count == 2, "\(started.output)")
      let exported = try run(["export", "graded-walking", "-o", "a.ics"], in: folder)
      #expect(!(exported.output + exported.error).contains("regain build"))
    }
  }

  @Test func `a build without a name says once that its events are those of any other`() throws {
    let words = ["build", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags"]
    let plain = try BuiltCommand.run(words)
    #expect(
      plain.error == "Note: every calendar of the name 'graded-walking' has the same events. "
        + "For another person, or another season, add --name NAME.\n")
    let named = try BuiltCommand.run(words + ["--name", "anna"])
    #expect(named.status == 0 && named.error.isEmpty, "\(named.error)")
    #expect(uids(plain.output).isDisjoint(with: uids(named.output)))
    #expect(try BuiltCommand.run(words + ["--format", "json"]).error.isEmpty)
  }

  @Test(arguments: ["", "a b", "a.b", "é"])
  func `a token that fits into no identity is refused`(token: String) throws {
    let refused = try BuiltCommand.run(
      [
        "start", "graded-walking", "--no-flags", "--zone", "UTC", "--identity", token, "--store",
        "a",
      ])
    #expect(refused.status == 64, "\(refused.error)")
    #expect(refused.error.contains("1 to 40 letters, digits and hyphens"), "\(refused.error)")
  }
}
