import Foundation
import TestSupport
import Testing

@testable import JournalStore
@testable import RegainKit

/// Looking a journal through, importing it and opening its plans say the same (DESIGN 3).
@Suite struct OpeningPlansTests {
  /// What a call throws.
  private func error(of call: () throws -> Void) -> RegainError? {
    do {
      try call()
      return nil
    } catch {
      return error as? RegainError
    }
  }

  @Test func `a plan that cannot be opened is not whole, and is not imported`() throws {
    let (scratch, other) = (try ScratchStore(), try ScratchStore())
    defer { scratch.remove(); other.remove() }
    try scratch.start()
    #expect(try scratch.store.check() == 1)
    // Nothing in the text says what is to be done.
    try scratch.store.journal.begin(
      scratch.choices("empty"), programs: ProgramTexts(programs: ["id: test"], exercises: ""),
      moment: scratch.morning.minute, recorded: scratch.morning.secondsSinceEpoch)
    let opened = error { _ = try scratch.store.plan("empty", at: scratch.morning) }
    guard case .journal(ofPlan: "empty", .unreadable(let findings))? = opened else {
      Issue.record("the plan was opened: \(String(describing: opened))")
      return
    }
    #expect(!findings.isEmpty)
    #expect(error { _ = try scratch.store.check() } == opened)
    let lines = Array(try scratch.store.exportedJournal().utf8)
    #expect(error { try other.store.importJournal(lines) } == opened)
    // All of the plans, or none.
    #expect(try other.store.names() == [])
    let whole = Array(try scratch.store.exportedJournal(of: "left-knee").utf8)
    #expect(try other.store.importJournal(whole).names == ["left-knee"])
    #expect(try other.store.check() == 1)
  }
}
