import Foundation
import GRDB
import OlderStores
import TestSupport
import Testing
import Wording

@testable import JournalStore
@testable import RegainKit

/// A plan that cannot be opened keeps none of the others from being shown, and can be put away.
@Suite struct UnopenedPlanTests {
  /// What makes a plan one that cannot be opened.
  enum Fault: CaseIterable {
    case noBeginning, unknownZone, unknownZoneOfJourney, impossibleStart, noProgramme, changedEntry
  }

  /// A store with three plans, of which the second cannot be opened.
  private func store(_ scratch: ScratchStore, _ fault: Fault) throws -> PlanStore {
    for name in ["a", "b", "c"] { try scratch.start(name) }
    let path = scratch.folder.appendingPathComponent("old.sqlite").path
    let lines = try scratch.store.exportedJournal().split(separator: "\n").map(String.init)
    if fault == .changedEntry {
      try scratch.store.journal.queue.write {
        let rule = "SELECT sql FROM sqlite_schema WHERE name = 'entry_stays'"
        let text = try String.fetchOne($0, sql: rule) ?? ""
        try $0.execute(
          sql: "DROP TRIGGER entry_stays; UPDATE entry SET recorded = recorded + 1 WHERE plan = 2")
        try $0.execute(sql: text)
      }
      return scratch.store
    }
    let zone =
      #"{"entry":{"fact":{"zone":{"from":"2026-05-01","name":"Mars/Base"}},"kind":"adjustment","#
      + #""moment":"2026-03-02T06:00:00","number":2,"plan":"b","recorded":1772431200,"version":1}}"#
    let broken = lines.flatMap { line -> [String] in
      guard line.contains(#""plan":"b""#), line.hasPrefix(#"{"entry""#) else { return [line] }
      switch fault {
      case .noBeginning: return []
      case .unknownZone: return [line.replacing(#""zone":"UTC""#, with: #""zone":"Mars/Base""#)]
      case .unknownZoneOfJourney: return [line, zone]
      case .impossibleStart:
        return [line.replacing(#""start":"2026-03-02""#, with: #""start":"9999-01-01""#)]
      case .noProgramme: return [line.replacing("phases:", with: "faces:")]
      case .changedEntry: return [line]
      }
    }
    try OlderStore.make(path, of: broken.map { "\($0)\n" }.joined())
    return try PlanStore.open(path, .writing)
  }

  @Test(arguments: Fault.allCases)
  func `the others are shown, and it is named with its reason`(fault: Fault) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try store(scratch, fault)
    let overview = try store.overview(at: scratch.evening)
    #expect(overview.agendas.map(\.schedule.plan.enrolment.name) == ["a", "c"])
    let unopened = try #require(overview.unopened.first)
    #expect(overview.unopened.count == 1 && unopened.name == "b")
    let words = unopened.words(offering: .plain)
    for step in ["'b'", "export b", "archive b", "erase b"] {
      #expect(words.contains(step), "\(words)")
    }
    let examined = try store.examined()
    #expect(!examined.isWhole && examined.unopened == [unopened] && examined.plans == 3)
    #expect(throws: unopened.reason) { try store.check() }
  }

  @Test(arguments: Fault.allCases)
  func `it can be exported, put away, renamed and erased`(fault: Fault) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let store = try store(scratch, fault)
    #expect(try store.exportedJournal(of: "b").contains(#""name":"b""#))
    let kept = try store.archive("b", on: scratch.evening.minute.date)
    #expect(try store.overview(at: scratch.evening).unopened.isEmpty)
    try store.rename(kept, to: "d")
    #expect(try store.overview(at: scratch.evening).unopened.map(\.name) == ["d"])
    #expect(try store.publishedTargets(of: "d").isEmpty)
    try store.forget("d")
    #expect(try store.names() == ["a", "c"] && store.examined().isWhole)
  }

  @Test(arguments: Fault.allCases.filter { $0 != .changedEntry })
  func `an import takes none of the plans`(fault: Fault) throws {
    let (scratch, other) = (try ScratchStore(), try ScratchStore())
    defer { scratch.remove(); other.remove() }
    let lines = Array(try store(scratch, fault).exportedJournal().utf8)
    #expect(throws: RegainError.self) { try other.store.importJournal(lines) }
    #expect(try other.store.names().isEmpty)
  }
}
