import Planning
import Rehabilitation
import Testing

/// A bundled programme as somebody follows it who begins on day 0 and types nothing.
struct BuiltPlan {
  /// The plan and its sessions, before they have places.
  let unscheduled: UnscheduledPlan

  /// - Parameters:
  ///   - id: The programme.
  ///   - requested: What is asked for beyond it.
  ///   - trials: What was managed on ordinary days.
  /// - Throws: What keeps the programme from being read or built.
  init(_ id: String, with requested: Set<String> = [], trials: [Int] = []) throws {
    let bundled = try BundledProgram(id)
    let start = try #require(CivilDate("2026-03-02"))
    var enrolment = Enrolment(
      name: id, start: start, dayZero: start, zone: "UTC", clockChanges: [])
    enrolment.requested = requested
    enrolment.trials = trials.map { Amount($0) }
    for activity in bundled.program.phases.flatMap(\.activities) where activity.endsOnTypedDate {
      enrolment.endDates[activity.id] = start.advanced(by: 30)
    }
    unscheduled = try UnscheduledPlan(
      programs: [bundled.program], catalogue: bundled.catalogue, enrolment: enrolment)
  }

  /// The plan.
  var plan: Plan { unscheduled.plan }

  /// The programme.
  var program: Program { plan.programs[0] }

  /// The sessions of an activity, in order, of one phase or of all.
  func sessions(_ activity: String, in phase: String? = nil) -> [Session] {
    unscheduled.sessions.filter { $0.id.activity == activity && (phase ?? $0.phase) == $0.phase }
  }

  /// The days of a phase, counted from the programme's first as 0.
  func days(of phase: String) -> ClosedRange<Int>? {
    plan.stages.first { $0.phase.id == phase }.map { stage in
      let first = stage.origin.days(to: stage.dates.lowerBound)
      return first...first + stage.phase.days - 1
    }
  }

  /// The days of an activity's sessions, counted from the plan's first as 0.
  func days(of activity: String, in phase: String? = nil) -> [Int] {
    sessions(activity, in: phase).map { plan.enrolment.start.days(to: $0.place.wishedDate) }
  }

  /// The doses of one exercise through an activity's sessions, each with how often it comes.
  func doses(
    _ activity: String, _ exercise: String? = nil, in phase: String? = nil
  ) -> [(dose: String, count: Int)] {
    sessions(activity, in: phase).reduce(into: []) { doses, session in
      let items = session.items.filter { $0.role == .main }
      guard let item = items.first(where: { exercise == nil || $0.exercise == exercise }),
        let dose = item.dose
      else { return }
      if doses.last?.dose == "\(dose)" {
        doses[doses.count - 1].count += 1
      } else {
        doses.append(("\(dose)", 1))
      }
    }
  }

  /// The names of what is done in an activity's sessions, each once, in order.
  func names(_ activity: String, in phase: String? = nil) -> [String] {
    sessions(activity, in: phase).flatMap(\.items).filter { $0.role == .main }.map(\.name)
      .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The hours between the starts of an activity's sessions, once they have a place.
  func hoursApart(_ activity: String) throws -> [Int] {
    let schedule = unscheduled.scheduled()
    try #require(schedule.unplaced.isEmpty)
    let starts = schedule.placed.filter { $0.session.id.activity == activity }.compactMap(\.start)
    return zip(starts, starts.dropFirst()).map { ($1.minuteNumber - $0.minuteNumber) / 60 }
  }
}
