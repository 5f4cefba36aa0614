import ICalendar

extension ZoneError {
  /// The error in a sentence, with what to do.
  ///
  /// - Parameters:
  ///   - name: The zone as it was typed.
  ///   - steps: How next steps are named.
  /// - Returns: The words.
  public func words(for name: String, offering steps: NextStepWording) -> String {
    switch self {
    case .unknown:
      "the time zone '\(name)' is not known here; give one such as Europe/Berlin with "
        + "'\(steps(.zone))', and see that 'tzdata' is installed."
    case .malformedIdentifier: "'\(name)' is no time zone; give one such as Europe/Berlin."
    case .unreadable: "the system's data of the time zone '\(name)' cannot be read."
    }
  }
}
