import ArgumentParser
import Publishing
import Rehabilitation

/// What stands in for the clock.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An instant that stands in for the clock, such as 2026-03-02T06:00:00Z.",
      valueName: "instant"))
  var now: String?

  /// Today, by the wall clock of a zone.
  func today(in zone: PlanZone) throws -> CivilDate {
    guard let now else { return zone.wallClock(at: Machine.clock).date }
    guard let stamp = Stamp(now) else {
      throw Failure(.usage, "'--now' takes an instant such as 2026-03-02T06:00:00Z, not '\(now)'.")
    }
    return zone.wallClock(at: stamp.secondsSinceEpoch).date
  }
}
