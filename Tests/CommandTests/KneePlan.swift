import Foundation
import TestSupport
import Testing

/// Runs commands on a plan named `knee` that begins on Monday, 2 March 2026, in a journal of its own.
///
/// - Parameters:
///   - program: The programmes, and further options of the start.
///   - begun: The moment of the start, as the calls name theirs.
///   - clock: What stands before and after a moment as a call names it, up to the minute in UTC.
///   - use: Calls commands, each at a moment.
/// - Throws: What `use` throws, or where the plan does not begin.
func inKneePlan(
  _ program: [String], begunAt begun: String, clock: (before: String, after: String),
  _ use: (_ run: (String, [String]) throws -> BuiltCommand.Result) throws -> Void
) throws {
  let folder = try BuiltCommand.emptyFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  func run(_ moment: String, _ words: [String]) throws -> BuiltCommand.Result {
    try BuiltCommand.run(
      words + ["--store", "j.sqlite", "--now", "\(clock.before)\(moment)\(clock.after):00Z"],
      in: folder)
  }
  let started = try run(
    begun, ["start", "knee"] + program + ["--start", "2026-03-02", "--zone", "UTC", "--no-flags"])
  try #require(started.status == 0, "\(started.error)")
  try use(run)
}
