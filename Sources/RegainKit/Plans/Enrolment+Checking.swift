import Calendars
import ICalendar
import Rehabilitation

extension Enrolment {
  /// The choices with the clock changes of their zone, which a journal does not keep.
  ///
  /// - Throws: ``EnrolmentError`` where one of them is not possible, or ``RegainError/zone(_:name:)``.
  func checked(for programs: [Program]) throws(RegainError) -> Enrolment {
    let zone = try PlanZone(reading: zone)
    try check(for: programs)
    var enrolment = self
    enrolment.clockChanges = zone.clockChanges(over: Self.span(start, dayZero, programs))
    return enrolment
  }

  /// Why a first day, or the day that a programme counts from, is not possible; `nil` where they are.
  package static func fault(start: CivilDate, dayZero: CivilDate?) -> EnrolmentError? {
    guard (1900...2900).contains(start.components.year) else { return .startOutOfRange(start) }
    let first = min(start, dayZero ?? start)
    guard first.days(to: start) < 3660, start.days(to: dayZero ?? start) < 3660 else {
      return .dayZeroOutOfRange
    }
    return nil
  }

  /// Refuses choices that are not possible in any programme.
  package func check(for programs: [Program]) throws(RegainError) {
    if let fault = Self.fault(start: start, dayZero: dayZero) { throw .enrolment(fault) }
    let isUsualName = name == programs.map(\.id).joined(separator: "+")
    guard isUsualName || name.isReadable && name.count <= 300 else {
      throw .enrolment(.unreadableName)
    }
    if let usualPain, !(0...10).contains(usualPain) {
      throw .enrolment(.usualPainOutOfRange(usualPain))
    }
    try availability.check()
    guard trials.isEmpty || (2...7).contains(trials.count), trials.allSatisfy({ $0 > Amount(0) })
    else { throw .enrolment(.trialsOutOfRange) }
  }

  /// The days that programmes can reach over from a start, those before day 0 included.
  package static func span(
    _ start: CivilDate, _ dayZero: CivilDate?, _ programs: [Program]
  ) -> Range<CivilDate> {
    let length = programs.map(\.days).max() ?? 0
    let first = min(start, dayZero ?? start)
    return first.advanced(by: -1)..<max(start, dayZero ?? start).advanced(by: length + 1)
  }
}

extension PlanZone {
  /// The zone of a name.
  ///
  /// - Throws: ``RegainError/zone(_:name:)`` where the name is malformed, or the system does not know it.
  package init(reading name: String) throws(RegainError) {
    self = try regain({ .zone($0, name: name) }) { () throws(ZoneError) in try PlanZone(name) }
  }
}
