import Foundation
import TestSupport
import Testing

/// Runs commands on a plan that begins on Monday, 2 March 2026, in a journal of its own.
///
/// - Parameters:
///   - program: The programmes, and further options of the start.
///   - name: The plan's name.
///   - begun: The moment of the start, as the calls name theirs.
///   - clock: What stands before and after a moment as a call names it, up to the minute in UTC.
///   - use: Calls commands, each at a moment.
/// - Throws: What `use` throws, or where the plan does not begin.
func inKneePlan(
  _ program: [String], named name: String = "knee", begunAt begun: String,
  clock: (before: String, after: String),
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
    begun, ["start", name] + program + ["--start", "2026-03-02", "--zone", "UTC", "--no-flags"])
  try #require(started.status == 0, "\(started.error)")
  try use(run)
}

/// Runs commands on a plan that begins on Monday, 2 March 2026, all at one moment in UTC: `2026-03-02T20:00`.
func inKneePlan(
  _ program: [String], named name: String = "knee", at moment: String,
  _ use: (_ run: ([String]) throws -> BuiltCommand.Result) throws -> Void
) throws {
  try inKneePlan(program, named: name, begunAt: moment, clock: ("", "")) { run in
    try withoutActuallyEscaping(run) { run in try use { try run(moment, $0) } }
  }
}
