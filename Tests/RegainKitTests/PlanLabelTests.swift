import Foundation
import JournalStore
import Rehabilitation
import TestSupport
import Testing

@testable import RegainKit

/// What lists and sheets call a plan: it is kept with the plan, and nothing that is planned or published follows from it.
@Suite struct PlanLabelTests {
  private func label(_ store: ScratchStore, _ say: (inout LabelChange) -> Void) throws {
    var plan = try store.store.plan("left-knee", at: store.evening)
    var change = LabelChange()
    say(&change)
    try plan.relabel(change)
  }

  private func label(of store: PlanStore, at now: Stamp) throws -> PlanLabel {
    try store.plan("left-knee", at: now).label()
  }

  @Test func `no calendar and no session follows from it`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let before = try scratch.store.schedule(of: "left-knee", at: scratch.evening)
    let file = scratch.folder.appendingPathComponent("knee.ics")
    try scratch.store.publish("left-knee", to: file.path, at: scratch.evening)
    let bytes = try Data(contentsOf: file)
    try label(scratch) {
      $0.added = ["ward 3"]
      $0.person = "Ada Example"
      $0.therapist = "Dr Weber"
      $0.born = CivilDate("1968-05-04")
    }
    let after = try scratch.store.schedule(of: "left-knee", at: scratch.evening)
    #expect(after.placed == before.placed && after.unplaced == before.unplaced)
    #expect(after.plan.course.notices == before.plan.course.notices)
    let change = try scratch.store.publish("left-knee", to: file.path, at: scratch.evening)
    let again = try Data(contentsOf: file)
    #expect(change.isEmpty && again == bytes)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Ada"))
  }

  @Test func `it is no report: who is silent stays silent`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let later = Stamp(secondsSinceEpoch: scratch.morning.secondsSinceEpoch + 200 * 86_400)
    let before = try scratch.store.schedule(of: "left-knee", at: later)
    var plan = try scratch.store.plan("left-knee", at: later)
    var change = LabelChange()
    change.added = ["late"]
    try plan.relabel(change)
    let after = try scratch.store.schedule(of: "left-knee", at: later)
    #expect(after.placed == before.placed && after.plan.standing == before.plan.standing)
    let entries = try scratch.store.caseload(at: later).entries
    #expect(entries.first?.silentDays ?? 0 >= 200)
  }

  @Test func `an undo takes it back, an export carries it, and it is erased with its plan`() throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    try label(scratch) { $0.person = "Ada Zebrawood" }
    try label(scratch) { $0.added = ["ward 3"] }
    let lines = try scratch.store.exportedJournal(of: "left-knee")
    let other = try PlanStore.open(
      scratch.folder.appendingPathComponent("b.sqlite").path, .writing)
    try other.importJournal(Array(lines.utf8))
    let carried = try label(of: other, at: scratch.evening)
    let own = try label(of: scratch.store, at: scratch.evening)
    #expect(carried == own && own.tags == ["ward 3"])
    try scratch.store.undo(in: "left-knee", at: scratch.evening)
    let left = try label(of: scratch.store, at: scratch.evening)
    #expect(left.tags.isEmpty && left.person == "Ada Zebrawood")
    try scratch.store.forget("left-knee")
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    where name.hasPrefix("a.sqlite") {
      let bytes = try Data(contentsOf: scratch.folder.appendingPathComponent(name))
      #expect(bytes.range(of: Data("Zebrawood".utf8)) == nil, "\(name)")
    }
  }

  @Test func `a part is emptied before anything is added, and what is taken away stays away`() {
    var label = PlanLabel()
    label.tags = ["a", "b"]
    label.person = "Ada Example"
    var change = LabelChange()
    #expect(change.isEmpty && change.applied(to: label) == label)
    change.cleared = [.tags, .person]
    change.added = ["c", "d"]
    change.removed = ["d"]
    let after = change.applied(to: label)
    #expect(after.tags == ["c"] && after.person == nil)
  }

  @Test func `what can be no label is refused, and nothing is stored`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let changes: [@Sendable (inout LabelChange) -> Void] = [
      { $0.added = [""] }, { $0.added = ["a,b"] }, { $0.added = ["\u{1B}[2J"] },
      { $0.added = [" a"] },
      { $0.added = [String(repeating: "a", count: 41)] },
      { $0.added = Set((0...20).map { "t\($0)" }) }, { $0.person = "" },
      { $0.therapist = "nobody" },
      { $0.person = String(repeating: "a", count: 121) }, { $0.born = CivilDate("2026-03-03") },
      { $0.born = CivilDate("1850-01-01") },
    ]
    for (index, change) in changes.enumerated() {
      #expect(throws: RegainError.self, "\(index)") { try label(scratch, change) }
    }
    #expect(try scratch.store.plan("left-knee", at: scratch.evening).entries.count == 1)
  }
}
