import Rehabilitation

extension AvailabilityError {
  /// The error in words, with what to do.
  public var words: String {
    switch self {
    case .calmOutOfRange(let minutes): "'--calm' takes 0 to 600 minutes, not \(minutes)."
    case .travelOutOfRange(let minutes): "'--travel' takes 0 to 480 minutes, not \(minutes)."
    }
  }
}
