import Foundation
import TestSupport
import Testing

/// A stay in another zone, reported on the command line.
@Suite struct TravelCommandTests {
  @Test func `what lies on another clock is told, though no time of day changes`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ words: [String]) throws -> BuiltCommand.Result {
      try BuiltCommand.run(
        words + ["--store", "j.sqlite", "--now", "2026-03-02T05:00:00Z"], in: folder)
    }
    let start = [
      "start", "knee", "graded-walking", "--start", "2026-03-02", "--zone", "Europe/Berlin",
      "--no-flags",
    ]
    try #require(try run(start).status == 0)
    let timeZonePeriod = [
      "adjust", "knee", "zone", "Asia/Tokyo", "--from", "2026-03-05", "--to", "2026-03-06", "--yes",
    ]
    let told = try run(timeZonePeriod)
    #expect(told.status == 0)
    #expect(told.output.contains("(Asia/Tokyo)") && !told.output.contains("Nothing changes"))
    #expect(told.output.contains("regain export knee"))
    let back = try run(["undo", "knee", "--yes"])
    #expect(back.output.contains("(Europe/Berlin)"))
  }
}
