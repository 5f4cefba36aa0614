import Foundation
import TestSupport
import Testing

/// Commands that are shown can be pasted, whatever the plan is called.
@Suite struct NamedHintTests {
  @Test(arguments: [
    "-x", "-x y", "--help", "=x", "+3 x", "a'b", "$(id)", "`id`", "*", "~", "!x", "#x", "a;b",
    "a\"b",
    "a\\", "ü 膝",
  ])
  func `a shown command means the plan that it names`(name: String) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func place(_ day: String) -> [String] {
      ["--store", "a.sqlite", "--now", "2026-03-\(day)T20:00:00Z"]
    }
    let started = try BuiltCommand.run(
      ["start", "--start", "2026-03-02", "--zone", "UTC", "--no-flags"] + place("01")
        + ["--", name, "knee-osteoarthritis-strength"], in: folder)
    try #require(started.status == 0, "\(started.error)")
    // A second plan, so that the name cannot be left out.
    let other = try BuiltCommand.run(
      ["start", "other", "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags"]
        + place("01"), in: folder)
    try #require(other.status == 0, "\(other.error)")
    let today = try BuiltCommand.run(["today"] + place("05") + ["--", name], in: folder)
    let log = try BuiltCommand.run(["log"] + place("05") + ["--pain", "2", "--", name], in: folder)
    let hints = (started.output + today.output + log.output).split(separator: "\n").compactMap {
      line -> Substring? in
      guard let begin = line.firstRange(of: #/: regain (export|log|flags|gate|today) /#) else {
        return nil
      }
      return line[begin.lowerBound...].dropFirst(2)
    }
    #expect(hints.count >= 2, "\(started.output)\n\(today.output)\n\(log.output)")
    for hint in hints {
      let words = hint.dropFirst("regain ".count)
      let command = words.prefix { $0 != " " }
      let script =
        "\"$0\" \(command) \(place("05").joined(separator: " "))\(words.dropFirst(command.count))"
      let result = try BuiltCommand.run(
        URL(fileURLWithPath: "/bin/sh"), ["-c", script, BuiltCommand.executable.path], in: folder)
      // Whatever else it asks for, it found the plan.
      #expect(
        !result.error.contains("no plan") && !result.error.contains("Unknown option"), "\(hint)")
      #expect(!result.error.contains("which plan"), "\(hint): \(result.error)")
      #expect(!result.error.contains("not found"), "\(hint): \(result.error)")
    }
  }
}
