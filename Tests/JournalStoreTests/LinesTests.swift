import Foundation
import TestSupport
import Testing

@testable import JournalStore

/// A journal moves as lines of JSON and loses nothing.
@Suite struct LinesTests {
  /// A store with everything in it.
  private func full(_ scratch: Scratch) throws -> JournalStore {
    let store = try scratch.begun("right")
    try store.begin(Sample.enrolment("left"), programs: Sample.texts, moment: noon, recorded: 1)
    for (index, fact) in Sample.facts.enumerated() {
      try store.append(fact, to: "left", moment: Sample.later(index), recorded: 2000 + index)
    }
    for (target, file) in [("phone", scratch.path("a.ics")), ("clinic", nil)] {
      try store.changeLedger(
        of: "left", target: PublicationTarget(name: target, kind: .file, path: file)
      ) { _ in
        LedgerChange(
          options: #"{"series":true}"#,
          written: ["u1", "u2"].map {
            LedgerRecord(
              uid: $0, sequence: 3, digest: "abc", lastModified: 1_772_000_000,
              state: "BEGIN:\"x\"\n/\u{2028}")
          })
      }
    }
    return store
  }

  @Test func `an import and its export give the same bytes`() throws {
    let (one, other) = (try Scratch(), try Scratch())
    let lines = try full(one).exportedLines()
    let store = try other.store()
    #expect(try store.importLines(Array(lines.utf8)).names == ["left", "right"])
    #expect(try store.exportedLines() == lines)
    let stored = try full(Scratch()).storedEntries(of: "left")
    #expect(try store.storedEntries(of: "left") == stored)
  }

  @Test func `lines are given and taken one after the other`() throws {
    let (one, other) = (try Scratch(), try Scratch())
    let store = try full(one)
    var lines = [String]()
    try store.exportLines { lines.append($0) }
    #expect(lines.allSatisfy { $0.hasSuffix("\n") && $0.count { $0 == "\n" } == 1 })
    #expect(try lines.joined() == store.exportedLines())
    var rest = lines.map { Array($0.dropLast().utf8) }[...]
    let taken = try other.store().importLines(checking: { _, _ in }) { rest.popFirst()?[...] }
    #expect(taken.names == ["left", "right"])
    #expect(try other.store().exportedLines() == lines.joined())
  }

  @Test func `whoever cannot take or give a line ends the move, and nothing is taken`() throws {
    struct Full: Error {}
    let (one, other) = (try Scratch(), try Scratch())
    let store = try full(one)
    var given = 0
    let error = journalError {
      try store.exportLines { _ in
        given += 1
        if given == 3 { throw Full() }
      }
    }
    #expect(given == 3)
    guard case .system = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    var rest = JournalStore.lines(of: Array(try store.exportedLines().utf8))[...]
    _ = journalError {
      try other.store().importLines(checking: { _, _ in }) {
        guard rest.count > 2 else { throw Full() }
        return rest.popFirst()
      }
    }
    #expect(try other.store().plans().isEmpty)
  }

  @Test func `one plan moves alone, with another name`() throws {
    let (one, other) = (try Scratch(), try Scratch())
    let store = try full(one)
    let lines = try store.exportedLines(of: "left")
    #expect(!lines.contains(#""right""#))
    #expect(try other.store().importLines(Array(lines.utf8), as: "mine").names == ["mine"])
    #expect(try store.importLines(Array(lines.utf8), as: "copy").names == ["copy"])
    #expect(try store.entries(of: "copy") == store.entries(of: "left"))
  }

  @Test func `calendars stay with the store that they belong to`() throws {
    let (one, other) = (try Scratch(), try Scratch())
    let lines = try full(one).exportedLines(of: "left")
    for word in ["a.ics", "phone", "clinic", "u1"] { #expect(!lines.contains(word), "\(word)") }
    // Release 1.0.0 exported them.
    let old = [
      #"{"target":{"name":"phone","options":"{}","path":"/etc/passwd","plan":"left"}}"#,
      #"{"record":{"digest":"","lastModified":1,"plan":"left","sequence":0,"state":"","target":"t","uid":"u"}}"#,
    ]
    var all = lines.split(separator: "\n").map(String.init)
    all[0] = all[0].replacing("\"lines\":\(all.count - 1)", with: "\"lines\":\(all.count + 1)")
    let text = (all + old).map { "\($0)\n" }.joined()
    let store = try other.store()
    let imported = try store.importLines(Array(text.utf8))
    #expect(imported.names == ["left"] && imported.leftCalendars == 1)
    #expect(try store.targets(of: "left").isEmpty)
    #expect(try store.exportedLines() == lines)
  }

  @Test func `the lines of the first version are read for ever`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    for (index, fact) in Sample.facts.enumerated() {
      try store.append(fact, to: "left-knee", moment: Sample.later(index), recorded: 2000 + index)
    }
    try assertGolden(try store.exportedLines(), "journal.jsonl")
    let golden = try Repository.bytes("Tests/JournalStoreTests/Golden/journal.jsonl")
    let other = try scratch.store("other.sqlite")
    try other.importLines(golden)
    #expect(try other.storedEntries(of: "left-knee") == store.storedEntries(of: "left-knee"))
  }

  private static let header = #"{"header":{"format":"regain-journal","lines":1,"schema":1}}"#
  private static let plan = #"{"plan":{"created":1,"name":"new"}}"#

  private static func entry(
    _ number: Int, _ kind: String, _ fact: String, version: Int = 1, plan: String = "new"
  ) -> String {
    """
    {"entry":{"fact":\(fact),"kind":"\(kind)","moment":"2026-03-02T12:00:00","number":\(number),\
    "plan":"\(plan)","recorded":5,"version":\(version)}}
    """
  }

  @Test(
    arguments: [
      ([], 1, .noHeader),
      ([""], 1, .noHeader),
      (["hello"], 1, .noHeader),
      ([plan], 1, .noHeader),
      ([#"{"header":{"format":"other","lines":1,"schema":1}}"#], 1, .noHeader),
      ([#"{"header":{"format":"regain-journal","lines":1,"schema":2}}"#], 1, .newerSchema(2)),
      ([header], 1, .truncated),
      ([header, "x"], 2, nil),
      ([header, header], 2, .malformed("a header stands in the first line only")),
      ([header, plan + plan], 2, nil),
      (
        [header, "{}"], 2, .malformed("a line holds one of header, plan, entry, target and record")
      ),
      ([header, #"{"plan":{"name":"new"}}"#], 2, .malformed("plan: 'created' is missing")),
      ([header, #"{"plan":{"created":1,"name":""}}"#], 2, .malformed("'' can be no plan's name")),
      ([header, #"{"plan":{"created":1,"name":"left-knee"}}"#], 2, .planExists("left-knee")),
      ([header, plan, plan], 3, .planExists("new")),
      ([header, entry(1, "session", "{}")], 2, .unknownPlan("new")),
      ([header, entry(1, "session", "{}", plan: "left-knee")], 2, .unknownPlan("left-knee")),
      ([header, plan, entry(2, "session", "{}")], 3, .wrongNumber(expected: 1, found: 2)),
      ([header, plan, entry(1, "session", "{}", version: 2)], 3, .newerEntry),
      ([header, plan, entry(1, "session", "{}")], 3, .unreadableFact("'session' is missing")),
      (
        [header, plan, entry(1, "event", "{}")], 3,
        .unreadableFact("'event' at '2026-03-02T12:00:00' is no entry")
      ),
      (
        [header, plan, entry(1, "session", #"{"session":"a/1"}"#)], 3,
        .refused("CHECK constraint failed: (kind = 'enrolment') = (number = 1)")
      ),
    ] as [([String], Int, LineFault?)])
  func `a broken line is refused with its number, and nothing is taken`(
    lines: [String], line: Int, fault: LineFault?
  ) throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let before = try store.exportedLines()
    let text = lines.map { $0 + "\n" }.joined()
    guard
      case .refusedLine(line, let found) = journalError({
        try store.importLines(Array(text.utf8))
      })
    else {
      Issue.record("\(lines) was not refused in line \(line)")
      return
    }
    if let fault { #expect(found == fault) }
    #expect(try store.exportedLines() == before)
  }

  @Test func `a name for one plan is refused for several`() throws {
    let scratch = try Scratch()
    let lines = try full(scratch).exportedLines()
    let store = try scratch.store("other.sqlite")
    guard
      case .refusedLine(let line, .severalPlans) = journalError({
        try store.importLines(Array(lines.utf8), as: "mine")
      })
    else {
      Issue.record("two plans have one name")
      return
    }
    #expect(lines.split(separator: "\n")[line - 1].hasPrefix(#"{"plan":"#))
    #expect(try store.plans().isEmpty)
  }

  @Test func `lines cut off or changed anywhere never trap, and are taken whole or not`() throws {
    let scratch = try Scratch()
    let lines = Array(try full(scratch).exportedLines().utf8)
    let store = try scratch.store("other.sqlite")
    var random = SeededGenerator(seed: 3)
    for _ in 0..<150 {
      var broken = lines
      if Bool.random(using: &random) {
        broken.removeLast(Int.random(in: 2..<broken.count, using: &random))
      } else {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          broken[Int.random(in: 0..<broken.count, using: &random)] = UInt8.random(
            in: 0...255, using: &random)
        }
      }
      let error = journalError { try store.importLines(broken, as: nil) }
      if error == nil { break }
      guard case .refusedLine = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(try store.plans().isEmpty)
    }
  }
}
