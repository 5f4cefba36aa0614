import ICalendar
import Rehabilitation

/// A named zone of the system's tz database, as a plan needs it.
///
/// ```swift
/// let zone = try PlanZone("Europe/Berlin")
/// let offset = CivilDate("2026-07-01").map(zone.offset)  // 120 minutes
/// ```
public struct PlanZone: Sendable {
  let rules: ZoneRules

  /// The zone of an IANA name.
  ///
  /// - Throws: `ZoneError` where the name is malformed, or the system does not know it.
  public init(_ name: String) throws(ZoneError) {
    rules = try ZoneRules.named(name)
  }

  /// The IANA name.
  public var name: String { rules.identifier }

  /// The moments within some days at which the clock is set forward or back.
  public func clockChanges(over days: Range<CivilDate>) -> [ClockChange] {
    let from = LocalDateTime(secondsSinceEpoch: days.lowerBound.dayNumber * 86_400)
    let to = LocalDateTime(secondsSinceEpoch: days.upperBound.dayNumber * 86_400)
    return rules.transitions(from: from, to: to).map { change in
      ClockChange(
        moment: CivilDateTime(minuteNumber: change.localBefore.secondsSinceEpoch / 60),
        shift: (change.offsetAfter - change.offsetBefore) / 60)
    }
  }

  /// The minutes that the zone's clock is ahead of UTC when a day begins.
  public func offset(on date: CivilDate) -> Int {
    let midnight = LocalDateTime(CivilDateTime(minuteNumber: date.dayNumber * 1440))
    return (midnight.secondsSinceEpoch - rules.utc(for: midnight).secondsSinceEpoch) / 60
  }

  /// The wall-clock moment in this zone at an instant.
  ///
  /// - Parameter secondsSinceEpoch: Seconds since 1970-01-01 00:00 UTC.
  /// - Returns: The moment, to the minute.
  public func wallClock(at secondsSinceEpoch: Int) -> CivilDateTime {
    let local = rules.local(forUTC: LocalDateTime(secondsSinceEpoch: secondsSinceEpoch))
    return CivilDateTime(minuteNumber: local.secondsSinceEpoch / 60)
  }
}
