import Foundation
import OlderStores
import TestSupport
import Testing

@testable import RegainKit

/// What cannot be read of what was published keeps nothing from being published.
@Suite struct DamagedLedgerTests {
  private static let states = [
    "", "{}", "[]", "null", "0", "{\"dates\":[]}", "{\"dates\":[\"9999-99-99\"]}", "not JSON",
    String(repeating: "[", count: 5000),
  ]

  @Test(arguments: states)
  func `a record that nobody can read is written anew, and the rest goes on`(state: String) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let file = scratch.folder.appendingPathComponent("a.ics").path
    let count = try scratch.store.publish("left-knee", to: file, at: scratch.morning).new.count
    let published = try scratch.store.releasedLines(of: "left-knee")
    let damaged = try published.enumerated().map { index, line in
      guard index % 3 == 1, line.hasPrefix(#"{"record""#) else { return line }
      var object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: [String: Any]])
      object["record"]?["state"] = state
      return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
    #expect(damaged != published)
    let lines = try scratch.store.exportedJournal() + damaged.map { "\($0)\n" }.joined()
    let path = scratch.folder.appendingPathComponent("old.sqlite").path
    try OlderStore.make(path, of: lines)
    let store = try PlanStore.open(path, .writing)
    let change = try store.publish("left-knee", to: file, at: scratch.evening)
    #expect(change.unchanged > 0 && !change.changed.isEmpty, "\(change)")
    #expect(change.new.isEmpty && change.returned.isEmpty && change.cancelled.isEmpty, "\(change)")
    let again = try store.publish("left-knee", to: file, at: scratch.evening)
    #expect(again.isEmpty, "\(again)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.components(separatedBy: "\r\nUID:").count == count + 1)
  }
}
