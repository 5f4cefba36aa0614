import Rehabilitation

extension AvailabilityError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .calmOutOfRange(let minutes):
      "'\(steps(.calm))' takes 0 to 600 minutes, not \(minutes)."
    case .travelOutOfRange(let minutes):
      "'\(steps(.travel))' takes 0 to 480 minutes, not \(minutes)."
    case .appointmentTooFar(let appointment):
      "'\(steps(.appointment)) \(appointment)' lies years away from today; is the year right?"
    }
  }
}
