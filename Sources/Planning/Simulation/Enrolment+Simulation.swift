import Rehabilitation

extension Enrolment {
  /// The choices of a person who takes a programme as it is, from a day on.
  ///
  /// Day 0 is the first day, and what ends on a typed date ends after 30 days.
  public init(simulating program: Program, from start: CivilDate) {
    self.init(
      name: program.id, start: start, dayZero: program.anchor == .start ? nil : start, zone: "UTC",
      clockChanges: [])
    for activity in program.phases.flatMap(\.activities) where activity.endsOnTypedDate {
      endDates[activity.id] = start.advanced(by: 30)
    }
  }
}

extension Simulation {
  /// The first day of a simulation where none is given: Monday, 2 March 2026.
  public static let usualStart = CivilDate(dayNumber: 20_514)
}
