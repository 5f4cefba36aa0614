import Rehabilitation

extension Plan {
  /// The zone whose wall clock a session's time is on; `nil` for the plan's, and for whole days.
  public func zone(of placed: PlacedSession) -> String? {
    guard placed.start != nil, let zone = course.zone(on: placed.date), zone != enrolment.zone
    else { return nil }
    return zone
  }
}
