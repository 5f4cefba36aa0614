import Rehabilitation

/// Why programmes and choices make no plan.
public enum PlanError: Error, Hashable, Sendable {
  /// The programme counts from a day 0 that was not given.
  case needsDayZero(program: String, anchor: Program.Anchor)
  /// The injury that the programme counts from lies after the plan's start.
  case injuryAfterStart(program: String, dayZero: CivilDate)
  /// The programme's last day lies before the plan's start.
  case endsBeforeStart(program: String, end: CivilDate)
  /// A day of an operation was given that no programme leads up to.
  case leadsToNoOperation
  /// A choice names an activity that none of the programmes has.
  case unknownActivity(String, known: [String])
  /// An activity or a medicine would end before the plan starts.
  case stopsBeforeStart(String, end: CivilDate)
  /// The same medicine is typed twice for the same time.
  case repeatedMedicine(String, TimeOfDay)
  /// The same programme is named twice.
  case repeatedProgram(String)
  /// Medicines were typed, but no programme has a place for them.
  case noPlaceForMedicines
  /// Trials were given, but no programme has a quota or counts steps.
  case noQuota
  /// A test's result was given that no first dose is made of.
  case unknownTest(String, known: [String])
  /// The trials are not the steps of as many days as make a baseline.
  case fewStepDays(least: Int)
  /// The plan would reach beyond the year 9999.
  case tooLate
}
