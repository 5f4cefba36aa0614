import Rehabilitation

extension AvailabilityError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .calmOutOfRange(let minutes):
      "'\(steps(.calm))' takes 0 to 600 minutes, not \(minutes)."
    case .travelOutOfRange(let minutes):
      "'\(steps(.travel))' takes 0 to 480 minutes, not \(minutes)."
    case .otherWindowsTooLong(let span):
      "Other hours are for 366 days at most, not for \(span). To change them for good, leave out "
        + "\(steps(.firstDate)) and \(steps(.lastDate))."
    case .appointmentTooFar(let appointment):
      "'\(steps(.appointment)) \(appointment)' lies years away from today; is the year right?"
    }
  }
}
