import Foundation
import TestSupport
import Testing

/// A plan after a knee replacement that nobody reports on, as its person sees it.
@Suite struct OverlongPlanTests {
  private let folder: URL

  init() throws {
    folder = try BuiltCommand.emptyFolder()
    let begun = try run(
      [
        "start", "dora", "total-knee-replacement", "--start", "2026-09-28", "--day0", "2026-09-28",
        "--zone", "UTC", "--cleared-by", "Dr Weber", "--no-flags",
      ], on: "2026-09-28")
    try #require(begun.status == 0, "\(begun.error)")
  }

  private func run(_ words: [String], on day: String) throws -> BuiltCommand.Result {
    try BuiltCommand.run(
      words + ["--store", "a.sqlite", "--now", "\(day)T05:00:00Z"], in: folder)
  }

  @Test(arguments: ["2026-10-20", "2026-11-09", "2026-11-16"])
  func `each day holds its exercises, and the notice says how to go on`(day: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let today = try run(["today", "dora"], on: day)
    let text = today.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(!text.contains("Nothing today"), "\(text)")
    #expect(text.contains("is the longest planned"), "\(text)")
    #expect(text.contains("regain gate dora 1 --met"), "\(text)")
    #expect(text.contains("Until then today's exercises stay as they are"), "\(text)")
  }

  @Test func `after eight silent weeks it sleeps, and a morning wakes it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let asleep = try run(["today", "dora"], on: "2027-01-20")
    let text = asleep.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("One report wakes it: regain log dora --morning N"), "\(text)")
    #expect(try run(["plans"], on: "2027-01-20").output.contains("sleeps since"))
    let woken = try run(["log", "dora", "--morning", "2"], on: "2027-01-20")
    #expect(woken.status == 0, "\(woken.error)")
    let next = try run(["today", "dora"], on: "2027-01-21")
    #expect(!next.output.contains("Nothing today"), "\(next.output)")
  }
}
