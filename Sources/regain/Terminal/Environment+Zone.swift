import Calendars
import ICalendar

extension Environment {
  /// The zone of a name, or the machine's where there is none.
  ///
  /// - Throws: ``Failure`` with what to do where the name is no zone.
  static func planZone(_ typed: String?) throws(Failure) -> PlanZone {
    let name = typed ?? zone ?? "UTC"
    do {
      return try PlanZone(name)
    } catch {
      throw Failure(error, zone: name)
    }
  }
}

extension Failure {
  fileprivate init(_ error: ZoneError, zone name: String) {
    switch error {
    case .unknown:
      self.init(
        .usage,
        "the time zone '\(name)' is not known here; give one such as Europe/Berlin with '--zone', "
          + "and see that 'tzdata' is installed.")
    case .malformedIdentifier:
      self.init(.usage, "'\(name)' is no time zone; give one such as Europe/Berlin.")
    case .unreadable:
      self.init(.failed, "the system's data of the time zone '\(name)' cannot be read.")
    }
  }
}
