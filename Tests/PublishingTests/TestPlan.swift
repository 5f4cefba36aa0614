import Testing
import Wording

@testable import Planning
@testable import Rehabilitation

/// Small plans for tests.
enum TestPlan {
  static let monday = CivilDate("2026-03-02") ?? CivilDate(dayNumber: 0)

  /// An identity, as a plan gives it.
  static func id(_ activity: String, _ ordinal: Int) -> Session.ID {
    Session.ID(activity: activity, ordinal: ordinal)
  }

  /// A schedule of one phase with some activities.
  static func schedule(
    _ activities: [Activity], days: Int = 28, gate: [Criterion] = [], name: String = "plan",
    windows: WeeklyWindows = .waking
  ) throws -> Schedule {
    let phase = Phase(
      id: "phase", title: "Phase", days: days, gate: gate, activities: activities, citations: [])
    let program = Program(
      id: "test", title: "Test", summary: "A test.", kind: .exerciseTherapy, conditions: [],
      clearance: .none, anchor: .start, pain: PainLimits(green: 2, amber: 5, citations: []),
      contraindications: [], stopSigns: [Program.Warning(text: "Sharp pain", citations: [])],
      referrals: [], notes: [], settings: Settings(), warmUp: nil, coolDown: nil, phases: [phase],
      sources: [])
    let enrolment = Enrolment(
      name: name, start: monday, zone: "UTC", clockChanges: [], windows: windows)
    return try UnscheduledPlan(programs: [program], catalogue: Catalogue([]), enrolment: enrolment)
      .scheduled()
  }

  /// A routine with fixed times.
  static func routine(
    _ frequency: Frequency.Rhythm, at times: [String], weekdays: [Weekday] = [],
    prescriptions: [Prescription] = []
  ) -> Activity {
    Activity(
      id: "meal", title: "Meal", kind: .meal, load: .none, frequency: Frequency(frequency),
      minutes: 30, times: times.compactMap(TimeOfDay.init), weekdays: weekdays,
      prescriptions: prescriptions, citations: [])
  }
}
