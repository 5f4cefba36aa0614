import Foundation
import TestSupport
import Testing

/// `regain journal` as its user runs it.
@Suite struct JournalCommandTests {
  private static let lines = Repository.root.appendingPathComponent(
    "Tests/Fixtures/stricter-linter/journal.jsonl")

  /// Runs the command in a folder of its own, which holds the journal.
  private func run(_ words: [String], in folder: URL) throws -> BuiltCommand.Result {
    try BuiltCommand.run(words, in: folder)
  }

  @Test func `a journal moves through a file and back, byte for byte`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let lines = JournalCommandTests.lines
    for (store, source) in [("a/b.sqlite", lines.path), ("c.sqlite", "out.jsonl")] {
      let imported = try run(["journal", "import", source, "--store", store], in: folder)
      #expect(imported.status == 0 && imported.output.isEmpty, "\(imported.error)")
      let export = ["journal", "export", "knee", "-o", "out.jsonl", "--store", store]
      #expect(try run(export, in: folder).status == 0)
      let written = try Data(contentsOf: folder.appendingPathComponent("out.jsonl"))
      #expect(try written == Data(contentsOf: lines))
    }
    let check = try run(["journal", "check", "--store", "c.sqlite"], in: folder)
    #expect(check.output == "The journal is whole: 1 plan, 2 entries.\n")
    let json = try run(["journal", "check", "--json", "--store", "c.sqlite"], in: folder)
    #expect(json.output == "{\n  \"entries\" : 2,\n  \"plans\" : 1\n}\n")
  }

  @Test func `the journal lies in the user's data folder`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = ["journal", "import", JournalCommandTests.lines.path]
    let inHome = try BuiltCommand.run(words, in: folder, environment: ["XDG_DATA_HOME": ""])
    #expect(inHome.status == 0, "\(inHome.error)")
    let data = folder.appendingPathComponent("data").path
    let inData = try BuiltCommand.run(words, in: folder, environment: ["XDG_DATA_HOME": data])
    #expect(inData.status == 0, "\(inData.error)")
    for path in [".local/share/regain/regain.sqlite", "data/regain/regain.sqlite"] {
      let file = folder.appendingPathComponent(path).path
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? NSNumber == 0o600)
    }
  }

  @Test(arguments: [
    (["export"], 1, "no journal at none.sqlite yet: 'regain start' begins one"),
    (["check"], 1, "no journal at none.sqlite yet"),
    (["import", "missing.jsonl"], 1, "cannot read missing.jsonl"),
    (["import", "/dev/null"], 65, "line 1: these are not the lines of 'regain journal export'."),
    (["import", "/etc/hostname"], 65, "line 1: these are not the lines of"),
  ])
  func `what cannot be done is told in one message`(
    words: [String], status: Int32, message: String
  ) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try run(["journal"] + words + ["--store", "none.sqlite"], in: folder)
    #expect(result.status == status)
    #expect(result.error.hasPrefix("regain: ") && result.error.contains(message), "\(result.error)")
    #expect(result.output.isEmpty)
  }

  @Test func `a plan that is there is not imported again but under another name`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = ["journal", "import", JournalCommandTests.lines.path, "--store", "a.sqlite"]
    #expect(try run(words, in: folder).status == 0)
    let again = try run(words, in: folder)
    #expect(again.status == 65)
    #expect(
      again.error == """
        regain: nothing was imported: line 2: there is a plan 'knee' already; \
        give this one another name with --as NAME.

        """)
    #expect(try run(words + ["--as", "copy"], in: folder).status == 0)
    let unknown = try run(["journal", "export", "other", "--store", "a.sqlite"], in: folder)
    #expect(unknown.status == 1)
    #expect(unknown.error == "regain: no plan 'other'. There are: copy, knee.\n")
  }

  @Test func `a file that is no journal is left as it is`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("notes.txt")
    try Data("my notes\n".utf8).write(to: file)
    for words in [["export"], ["check"], ["import", JournalCommandTests.lines.path]] {
      let result = try run(["journal"] + words + ["--store", "notes.txt"], in: folder)
      #expect(result.status == 1)
      #expect(result.error == "regain: notes.txt is no journal: it is another kind of file.\n")
    }
    #expect(try Data(contentsOf: file) == Data("my notes\n".utf8))
  }
}
