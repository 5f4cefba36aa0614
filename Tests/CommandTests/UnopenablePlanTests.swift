import Foundation
import TestSupport
import Testing

/// A plan that cannot be opened beside others that can, as its user meets it.
@Suite struct UnopenablePlanTests {
  /// A copy of a released journal in which the zone of one of its three plans is none that there is.
  private func damaged() throws -> (journal: ReleasedJournal, plan: String) {
    let journal = try ReleasedJournal(of: "release-1.0.0")
    let file = journal.folder.appendingPathComponent("journal.sqlite")
    var bytes = try Data(contentsOf: file)
    let zone = try #require(bytes.firstRange(of: Data(#""zone":"Europe/Berlin""#.utf8)))
    bytes.replaceSubrange(zone, with: Data(#""zone":"Europe/Berlix""#.utf8))
    try bytes.write(to: file)
    let bad = try journal.plans.filter { try journal.run(["today", $0]).status != 0 }
    try #require(bad.count == 1)
    return (journal, bad[0])
  }

  @Test func `today and plans show the others, and name it with what to do`() throws {
    let (journal, bad) = try damaged()
    defer { journal.remove() }
    for words in [["today"], ["plans"]] {
      let result = try journal.run(words)
      #expect(result.status == 1)
      for plan in journal.plans where plan != bad {
        #expect(result.output.contains(plan), "\(result.output)")
      }
      for text in [
        "'\(bad)' is in the time zone 'Europe/Berlix'", "regain journal export \(bad) -o FILE",
        "regain archive \(bad)", "regain forget \(bad)",
      ] {
        #expect(result.error.contains(text), "\(result.error)")
      }
      let json = try journal.run(words + ["--json"])
      #expect(json.status == 1)
      let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? NSDictionary
      #expect((document?["plans"] as? [Any])?.count == 2)
      let unopened = (document?["unopened"] as? [NSDictionary])?.map { $0["plan"] as? String }
      #expect(unopened == [bad])
    }
    #expect(try journal.run(["plans"]).output.hasPrefix("! \(bad)  cannot be opened\n"))
  }

  @Test func `a check names it, and it can be kept, put away and erased`() throws {
    let (journal, bad) = try damaged()
    defer { journal.remove() }
    func run(_ words: String...) throws -> BuiltCommand.Result {
      try BuiltCommand.run(words + ["--store", "journal.sqlite"], in: journal.folder)
    }
    let check = try run("journal", "check")
    #expect(check.status == 65 && check.error.contains("Europe/Berlix"), "\(check.error)")
    #expect(check.output.isEmpty)
    #expect(try run("journal", "check", "--json").output.contains(#""faults" : ["#))
    #expect(try run("journal", "export", bad, "-o", "kept.jsonl").status == 0)
    let imported = try BuiltCommand.run(
      ["journal", "import", "kept.jsonl", "--store", "other.sqlite"], in: journal.folder)
    #expect(imported.status != 0 && imported.error.contains("Berlix"), "\(imported.error)")
    #expect(try journal.run(["archive", bad]).status == 0)
    #expect(try journal.run(["today"]).status == 0)
    let kept = try journal.run(["archive"]).output.trimmingCharacters(in: .newlines)
    #expect(try journal.run(["rename", kept, "again"]).status == 0)
    #expect(try journal.run(["forget", "again", "--again", "again"]).status == 0)
    let whole = try run("journal", "check")
    #expect(whole.output.hasPrefix("The journal is whole: 2 plans"), "\(whole.error)")
  }

  @Test func `what can be read of a damaged journal is written to a new one`() throws {
    let journal = try ReleasedJournal(of: "release-1.0.0")
    defer { journal.remove() }
    func check(_ words: String...) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        ["journal", "check"] + words + ["--store", "journal.sqlite"], in: journal.folder)
    }
    // From the first change on the journal keeps digests.
    let bare = journal.plans[0]
    #expect(try journal.run(["log", bare, "--morning", "2", "--note", "a remark"]).status == 0)
    let file = journal.folder.appendingPathComponent("journal.sqlite")
    let before = try BuiltCommand.run(
      ["journal", "export", "--store", "journal.sqlite"], in: journal.folder
    ).output
    var bytes = try Data(contentsOf: file)
    let remark = try #require(bytes.firstRange(of: Data("a remark".utf8)))
    bytes.replaceSubrange(remark, with: Data("a remarj".utf8))
    try bytes.write(to: file)
    let found = try check()
    #expect(found.status == 65 && found.error.contains("is not as it was stored"), "\(found.error)")
    #expect(found.error.contains("regain journal check --repair FILE"))
    #expect(try journal.run(["today", bare]).status == 1)
    let saved = try check("--repair", "saved.sqlite")
    #expect(saved.status == 0, "\(saved.error)")
    #expect(saved.output.contains("Look at these, which something has changed"), "\(saved.output)")
    #expect(try Data(contentsOf: file) == bytes)
    let again = try check("--repair", "saved.sqlite")
    #expect(again.status == 1 && again.error.contains("saved.sqlite is there already"))
    let after = try BuiltCommand.run(
      ["journal", "export", "--store", "saved.sqlite"], in: journal.folder
    ).output
    let differ = zip(before.split(separator: "\n"), after.split(separator: "\n")).filter {
      $0 != $1
    }
    #expect(differ.count == 1 && before.count == after.count)
    let whole = try BuiltCommand.run(
      ["journal", "check", "--store", "saved.sqlite"], in: journal.folder)
    #expect(whole.status == 0, "\(whole.error)")
  }
}
