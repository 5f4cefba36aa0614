import Calendars
import Testing

@testable import Planning
@testable import Rehabilitation

extension ScriptedLife {
  /// A life by a bundled programme in Berlin, with a usual pain of 1; Tokyo's clock is known for journeys.
  init(of id: String) throws {
    let bundled = try BundledProgram(id)
    let zone = try PlanZone("Europe/Berlin")
    let start = try #require(CivilDate("2026-03-09"))
    var enrolment = try bundled.publication(start: start, zone: zone).schedule.plan.enrolment
    enrolment.requested = []
    enrolment.dayZero = bundled.program.anchor == .start ? nil : start
    enrolment.usualPain = 1
    let span = start.advanced(by: -366)..<start.advanced(by: 4 * 366)
    let zones = ["Europe/Berlin", "Asia/Tokyo"]
    try self.init(
      bundled.program, catalogue: bundled.catalogue, enrolment: enrolment,
      zones: Dictionary(
        uniqueKeysWithValues: try zones.map { ($0, try PlanZone($0).clockChanges(over: span)) }))
  }
}
