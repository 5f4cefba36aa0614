import Rehabilitation

extension Availability {
  /// Refuses times that are not possible.
  package func check() throws(RegainError) {
    guard FactRange.calm.contains(calmMinutes) else {
      throw .availability(.calmOutOfRange(minutes: calmMinutes))
    }
    guard FactRange.travel.contains(travelMinutes) else {
      throw .availability(.travelOutOfRange(minutes: travelMinutes))
    }
    for other in otherWindows ?? []
    where other.days.days.lowerBound.days(to: other.days.days.upperBound) >= 366 {
      throw .availability(.otherWindowsTooLong(other.days))
    }
  }

  /// The days that were typed: of days off and of other hours.
  package var typedDays: [CivilDate] {
    (blackouts + (otherWindows ?? []).map(\.days)).flatMap {
      [$0.days.lowerBound, $0.days.upperBound]
    }
  }

  /// Takes up a time that the clinic gave, in place of an earlier one of the same name.
  ///
  /// - Throws: `AvailabilityError.appointmentTooFar` where it lies 1500 days or more from today.
  public mutating func add(
    _ appointment: ClinicAppointment, today: CivilDate
  ) throws(RegainError) {
    guard abs(today.days(to: appointment.start.date)) < 1500 else {
      throw .availability(.appointmentTooFar(appointment))
    }
    appointments.removeAll { $0.name == appointment.name }
    appointments.append(appointment)
  }
}
