import Foundation
import TestSupport
import Testing

/// A day whose year is a slip is refused in words that name it.
@Suite struct FarDateTests {
  @Test(arguments: [
    (["adjust", "end", "0001-01-01", "--yes"], "0001-01-01 is too far from this plan"),
    (["adjust", "end", "9998-01-01", "--yes"], "9998-01-01 is too far"),
    (["adjust", "resume", "1926-03-04", "--yes"], "1926-03-04 is too far"),
    (["adjust", "pause", "2126-03-04..2126-03-08", "--yes"], "2126-03-04 is too far"),
    (["adjust", "zone", "Asia/Tokyo", "--from", "9998-03-04", "--yes"], "9998-03-04 is too far"),
    (["adjust", "windows", "--off", "9998-03-04", "--yes"], "9998-03-04 is too far"),
    (["log", "--pain", "2", "--date", "2016-03-04"], "2016-03-04 lies more than a year before"),
    (["log", "--morning", "2", "--date", "0001-01-01"], "0001-01-01 lies more than a year before"),
    (["measure", "flexion", "110", "--date", "1926-03-04"], "1926-03-04 lies more than a year"),
  ])
  func `a day far from the plan`(words: [String], text: String) throws {
    let plan = try LivedPlan()
    defer { plan.remove() }
    let all = [words[0], "left-knee"] + words.dropFirst()
    let result = try plan.run(Array(all), on: "2026-03-04")
    #expect(result.status == 64, "\(result.output) \(result.error)")
    #expect(
      result.error.contains(text) && result.error.contains("check the year"), "\(result.error)")
    let history = try plan.run(["history", "left-knee"], on: "2026-03-04").output
    #expect(!history.contains("0001"))
  }

  @Test(arguments: [
    ["--until", "walk=9998-01-01"], ["--off", "0001-01-01..9999-12-31"],
    ["--medicine", "Ibuprofen 400 mg; 08:00; NAME; 2026-03-02..9999-12-31"],
  ])
  func `a start with one`(words: [String]) throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let start = [
      "start", "knee", "graded-walking", "daily-care", "medicines", "--start", "2026-03-02",
      "--no-flags",
      "--store", "a.sqlite", "--now", "2026-03-02T06:00:00Z",
    ]
    let result = try BuiltCommand.run(start + words, in: folder)
    #expect(result.status == 64, "\(result.output)")
  }
}
