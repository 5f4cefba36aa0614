import Foundation
import TestSupport
import Testing

/// `regain simulate --many` as its user runs it.
@Suite struct SeededCommandTests {
  @Test func `people are drawn by a seed, ready for a batch`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = ["simulate", "--many", "30", "--seed", "9", "--format", "ndjson"]
    let drawn = try BuiltCommand.run(words)
    #expect(drawn.status == 0 && drawn.error.isEmpty, "\(drawn.error)")
    #expect(drawn.output.split(separator: "\n").count == 30)
    #expect(try BuiltCommand.run(words).output == drawn.output)
    try drawn.output.write(
      to: folder.appendingPathComponent("in.ndjson"), atomically: true, encoding: .utf8)
    let answered = try BuiltCommand.run(["batch", "in.ndjson"], in: folder)
    #expect(answered.status == 0 && answered.error.hasPrefix("30 requests answered"))
    #expect(answered.output.contains("\"digest\":\"sha256:"))
  }

  @Test func `the task, the days and the programme can be named`() throws {
    let result = try BuiltCommand.run([
      "simulate", "graded-walking", "--many", "6", "--do", "build", "--days", "20", "--patient",
      "slow", "--start", "2026-06-01",
    ])
    let lines = result.output.split(separator: "\n")
    #expect(result.status == 0 && lines.count == 6, "\(result.error)")
    #expect(lines.allSatisfy { $0.contains("\"do\":\"build\"") && $0.contains("graded-walking") })
    #expect(lines.contains { $0.contains("\"journal\":[{\"plan\"") })
  }

  @Test(arguments: [
    (["simulate", "--seed", "1"], "'--seed' goes with '--many'"),
    (["simulate", "graded-walking", "--days", "3", "--do", "build"], "go with '--many'"),
    (["simulate", "--many", "0"], "--many"),
    (["simulate", "--many", "2", "--days", "800"], "--days"),
    (["simulate", "--many", "2", "--json"], "exclude each other"),
  ])
  func `options that do not fit are refused`(arguments: [String], error: String) throws {
    let result = try BuiltCommand.run(arguments)
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(result.error.contains(error), "\(result.error)")
  }
}
