import ArgumentParser
import RegainKit
import Sheets

/// What stands in for the clock.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An instant that stands in for the clock, such as 2026-03-02T06:00:00Z.",
      valueName: "instant"))
  var now: String?

  /// Now, in UTC.
  func stamp() throws(Failure) -> Stamp {
    guard let now else { return Stamp(secondsSinceEpoch: Environment.clock) }
    guard let stamp = Stamp(now) else {
      throw Failure(TypedFault.instant(option: "--now", now))
    }
    return stamp
  }

  /// Today, by the wall clock of a zone.
  func today(in zone: PlanZone) throws(Failure) -> CivilDate {
    zone.wallClock(at: try stamp().secondsSinceEpoch).date
  }
}
