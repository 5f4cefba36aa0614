import Foundation
import TestSupport
import Testing

/// A plan before an operation, and one that holds a clinician's limits, by commands.
@Suite struct OperationCommandTests {
  private static let cleared = [
    "--zone", "UTC", "--cleared-by", "Dr Weber", "--age", "40", "--no-flags",
  ]

  @Test func `the easy end is counted back from the operation, and moves with it`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func run(_ words: [String], status: Int32 = 0) throws -> BuiltCommand.Result {
      let result = try BuiltCommand.run(
        words + ["--store", "a.sqlite", "--now", "2026-03-01T20:00:00Z"], in: folder)
      #expect(result.status == status, "\(words): \(result.error)")
      return result
    }
    func last(of load: String) throws -> String? {
      let output = try run(["sessions", "knee", "--json"]).output
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      let sessions = object?["sessions"] as? [[String: Any]] ?? []
      return sessions.filter { $0["load"] as? String == load }
        .compactMap { $0["date"] as? String }.max()
    }
    _ = try run(
      ["start", "knee", "before-knee-replacement", "--start", "2026-03-02"] + Self.cleared
        + ["--operation", "2026-05-01"])
    let before = try #require(try last(of: "strength"))
    #expect("2026-04-20" < before && before <= "2026-04-28", "\(before)")
    let moved = try run(["adjust", "knee", "operation", "2026-04-24", "--yes"])
    #expect(moved.output.contains("Operation on Fri 24 Apr"), "\(moved.output)")
    let after = try #require(try last(of: "strength"))
    #expect("2026-04-13" < after && after <= "2026-04-21", "\(after)")
    let over = try run(["adjust", "knee", "operation", "2026-03-01", "--yes"], status: 64)
    #expect(over.error.contains("the operation must lie ahead"), "\(over.error)")
  }

  @Test func `an operation that no programme leads up to, or before the start, is refused`() throws
  {
    let words = ["--start", "2026-03-02"] + Self.cleared + ["--operation"]
    let none = try BuiltCommand.run(["build", "graded-walking"] + words + ["2026-05-01"])
    #expect(none.status == 64 && none.error.contains("leads up to an operation"), "\(none.error)")
    let past = try BuiltCommand.run(
      ["build", "before-knee-replacement"] + words + [
        "2026-03-02", "--now", "2026-02-01T09:00:00Z",
      ])
    #expect(
      past.status == 64 && past.error.contains("takes a day after '--start'"), "\(past.error)")
  }

  @Test func `without a clinician's limits nothing is built, and what is missing is named`() throws
  {
    let words =
      ["build", "kneecap-fracture", "--start", "2026-03-02", "--day0", "2026-03-01"] + Self.cleared
    let refused = try BuiltCommand.run(words)
    #expect(refused.status == 77, "\(refused.error)")
    for name in ["weight on the leg", "bend", "brace", "thigh work", "running", "sport"] {
      #expect(refused.error.contains("--limit '\(name)=…'"), "\(refused.error)")
    }
    let limits = ["weight on the leg", "bend", "brace", "thigh work", "running", "sport"]
      .flatMap { ["--limit", "\($0)=as in week \($0.count)"] }
    let built = try BuiltCommand.run(words + limits)
    #expect(built.status == 0, "\(built.error)")
    #expect(built.output.replacing("\r\n ", with: "").contains("bend: as in week 4"))
  }
}
