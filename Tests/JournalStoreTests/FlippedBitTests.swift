import Foundation
import TestSupport
import Testing

@testable import JournalStore

/// A bit that a disk turns is found, or bears on nothing.
@Suite struct FlippedBitTests {
  /// What a store says of itself.
  private struct Content: Hashable {
    let lines: String
    let settings: [String: String]

    init(_ store: JournalStore) throws {
      lines = try store.exportedLines()
      settings = try store.settings()
    }
  }

  /// A store with all kinds of facts, two plans, what was published, and settings, closed.
  private func fill(_ scratch: Scratch) throws -> Content {
    let store = try scratch.begun()
    try store.begin(Sample.enrolment("other"), programs: Sample.texts, moment: noon, recorded: 1)
    for (index, fact) in Sample.facts.enumerated() {
      try store.append(fact, to: "left-knee", moment: Sample.later(index), recorded: 2000 + index)
    }
    for count in 0..<60 {
      try store.append(
        Sample.record(pain: count % 11), to: "other", moment: noon, recorded: count)
    }
    try store.changeLedger(
      of: "other", target: PublicationTarget(name: "main", kind: .file, path: "a.ics")
    ) { _ in
      LedgerChange(
        options: "{}",
        written: (0..<40).map {
          LedgerRecord(
            uid: "u\($0)", sequence: $0, digest: "d", lastModified: 7, state: "state \($0)")
        })
    }
    try store.set("units", to: "imperial")
    return try Content(store)
  }

  /// Whether a check finds anything wrong with a file, and whether it says what it said before.
  private func look(_ path: String, _ before: Content) -> (isFound: Bool, isSame: Bool) {
    do {
      let store = try JournalStore.open(path, .reading)
      let isSame = (try? Content(store)) == before
      try store.check()
      return (false, isSame)
    } catch {
      return (true, false)
    }
  }

  @Test(arguments: Repository.seeds(3, deep: 40))
  func `a flipped bit is found, or the store says all that it said before`(seed: UInt64) throws {
    let scratch = try Scratch()
    let before = try fill(scratch)
    #expect(scratch.names == ["regain.sqlite"])
    let whole = try scratch.bytes()
    let broken = scratch.path("broken.sqlite")
    var random = SeededGenerator(seed: seed)
    var found = 0
    for _ in 0..<100 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let bit = Int.random(in: 0..<8, using: &random)
      bytes[place] ^= 1 << bit
      try bytes.write(to: URL(fileURLWithPath: broken))
      let (isFound, isSame) = look(broken, before)
      #expect(isFound || isSame, "seed \(seed): bit \(bit) of byte \(place) passes for whole")
      found += isFound ? 1 : 0
    }
    #expect(found > 0)
  }

  @Test(arguments: Repository.seeds(2, deep: 40))
  func `what can be read of a damaged store makes a whole one`(seed: UInt64) throws {
    let scratch = try Scratch()
    let before = try fill(scratch)
    let whole = try scratch.bytes()
    var random = SeededGenerator(seed: 1000 + seed)
    for index in 0..<40 {
      var bytes = whole
      // The first page says what the tables are.
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[Int.random(in: 4096..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      let (broken, saved) = (scratch.path("broken-\(index)"), scratch.path("saved-\(index)"))
      try bytes.write(to: URL(fileURLWithPath: broken))
      guard let store = try? JournalStore.open(broken, .reading),
        let plans = try? store.saveReadable(to: saved)
      else { continue }
      #expect(try scratch.bytes("broken-\(index)") == bytes, "the damaged one stays as it is")
      let copy = try JournalStore.open(saved, .reading)
      let names = plans.map(\.name).filter { !$0.isEmpty }
      #expect(try copy.plans().map(\.name).sorted() == names.sorted())
      #expect(
        try copy.check() == plans.map(\.entries).reduce(0, +), "seed \(seed), \(index): \(plans)")
    }
    // Of a whole one nothing is lost.
    let store = try JournalStore.open(scratch.path(), .reading)
    let plans = try store.saveReadable(to: scratch.path("copy"))
    #expect(plans.allSatisfy { $0.lost.isEmpty && $0.altered.isEmpty })
    #expect(try Content(JournalStore.open(scratch.path("copy"), .reading)) == before)
  }
}
