/// A change of a plan from now on.
///
/// ```swift
/// let change = try store.adjust(.back(activity: "strength"), in: "left-knee", at: now)
/// ```
public enum Adjustment: Hashable, Sendable {
  /// No dose rises for a number of days, 1 to 84, and the phase lasts as much longer.
  case hold(days: Int)
  /// One step back in every progression, or in one activity's.
  case back(activity: String?)
  /// One step forward in every progression, or in one activity's.
  case forward(activity: String?)
  /// Into the phase that an id names, from tomorrow on, whatever its gate says.
  case enter(phase: String)
  /// Nothing from the first to the last day; what comes after moves by as much.
  case pause(from: CivilDate, to: CivilDate)
  /// A pause ends before this day.
  case resume(on: CivilDate)
  /// A session has this place.
  case move(session: Session.ID, to: CivilDateTime)
  /// A session is left out.
  case skip(session: Session.ID)
  /// An activity is wanted from now on, up to a last day where there is one.
  case request(activity: String, until: CivilDate?)
  /// An activity is not wanted any more.
  case omit(activity: String)
  /// When the person has time.
  case availability(is: Availability)
  /// Another zone's wall clock counts on these days.
  case zone(name: String, from: CivilDate, to: CivilDate?)
  /// Progress needs this share of the usual number of green sessions and weeks to count, in percent.
  case pace(percent: Int)
  /// The plan goes on by newer texts of its programmes.
  case updateProgram(to: ProgramTexts)
  /// A clinician has looked at the flag that stopped the plan.
  case reviewed(by: String)
  /// The operation that the plan leads up to is on this day.
  case operation(on: CivilDate)
  /// What a clinician's written plan says now of one of the limits that a programme asks for.
  case limit(name: String, is: String)
  /// What lists and sheets call the plan; nothing that is planned changes.
  case label(is: PlanLabel)
  /// The plan ends; nothing lies on or after this day.
  case end(on: CivilDate)
}
