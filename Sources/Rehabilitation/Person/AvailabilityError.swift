/// Why times that a person gives are not possible.
public enum AvailabilityError: Error, Hashable, Sendable {
  /// The minutes after getting up without exercise are not 0 to 600.
  case calmOutOfRange(minutes: Int)
  /// The minutes to keep free beside each busy time are not 0 to 480.
  case travelOutOfRange(minutes: Int)
  /// Other hours are for more than 366 days.
  case otherWindowsTooLong(DaySpan)
  /// An appointment lies 1500 days or more from today, so that its year is hardly meant.
  case appointmentTooFar(ClinicAppointment)
}
