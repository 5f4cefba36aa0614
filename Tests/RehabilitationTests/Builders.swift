import Testing

@testable import Planning
@testable import Rehabilitation

/// A day that the test knows to exist.
func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("no day \(text)") }
  return date
}

/// A time that the test knows to exist.
func time(_ text: String) -> TimeOfDay {
  guard let time = TimeOfDay(text) else { preconditionFailure("no time \(text)") }
  return time
}

/// A wall-clock moment such as `2026-03-29 02:00`.
func moment(_ text: String) -> CivilDateTime {
  let parts = text.split(separator: " ").map(String.init)
  return CivilDateTime(day(parts[0]), time(parts[1]))
}

/// A dose in the notation of the field.
func dose(_ text: String) -> Dose {
  do { return try Dose(text) } catch { preconditionFailure("no dose \(text): \(error)") }
}

/// Windows as a person types them.
func windows(_ text: String) -> WeeklyWindows {
  do { return try WeeklyWindows(text) } catch { preconditionFailure("\(text): \(error)") }
}

/// A frequency as it is written.
func frequency(_ text: String) -> Frequency {
  do { return try Frequency(text) } catch { preconditionFailure("\(text): \(error)") }
}

/// An amount as it is written.
func amount(_ text: String) -> Amount {
  guard let amount = Amount(text) else { preconditionFailure("no amount \(text)") }
  return amount
}

/// A prescription of a dose and a rule.
func prescription(_ text: String, _ rule: ProgressionRule? = nil) -> Prescription {
  Prescription(exercise: "squat", dose: dose(text), progression: rule, citations: [.design])
}

/// An activity of which a test names what matters to it.
func activity(
  _ id: String, _ rhythm: String, load: LoadClass = .none, kind: Activity.Kind = .exercise,
  minutes: Int? = 30, times: [String] = [], dayPart: Activity.DayPart? = nil,
  weekdays: [Weekday] = [], weeks: ClosedRange<Int>? = nil,
  firstDay: Int? = nil, inclusion: Activity.Inclusion = .always, replaced: String? = nil,
  endsOnTypedDate: Bool = false, gap: Int? = nil,
  prescriptions: [Prescription] = [], topics: [String] = []
) -> Activity {
  Activity(
    id: id, title: id, kind: kind, load: load, frequency: frequency(rhythm),
    minutes: minutes, times: times.map(time), dayPart: dayPart, weekdays: weekdays, weeks: weeks,
    firstDay: firstDay, inclusion: inclusion, replaced: replaced, endsOnTypedDate: endsOnTypedDate,
    leastGapHours: gap,
    prescriptions: prescriptions, topics: topics, citations: [.design])
}

/// A phase of some days.
func phase(
  _ id: String, days: Int, gate: [Criterion] = [], _ activities: [Activity]
) -> Phase {
  Phase(id: id, title: id, days: days, gate: gate, activities: activities, citations: [.design])
}

/// A programme of some phases.
func program(
  _ phases: [Phase], id: String = "course", anchor: Program.Anchor = .start
) -> Program {
  Program(
    id: id, title: id, summary: "", kind: .exerciseTherapy, conditions: [], clearance: .none,
    anchor: anchor, pain: PainLimits(green: 2, amber: 5, citations: []), contraindications: [],
    stopSigns: [], referrals: [], notes: [], settings: Settings(), warmUp: nil, coolDown: nil,
    phases: phases, sources: [])
}

/// Choices for a plan that begins on Monday, 2 March 2026.
func enrolment(
  start: String = "2026-03-02", dayZero: String? = nil, windows text: String? = nil,
  clockChanges: [ClockChange] = []
) -> Enrolment {
  Enrolment(
    name: "knee", start: day(start), dayZero: dayZero.map(day), zone: "Europe/Berlin",
    clockChanges: clockChanges, windows: text.map(windows) ?? .waking)
}

/// A plan of one or more programmes.
func plan(_ programs: [Program], _ enrolment: Enrolment) throws -> UnscheduledPlan {
  try UnscheduledPlan(programs: programs, catalogue: Catalogue([]), enrolment: enrolment)
}

/// A plan of one phase with some activities.
func plan(_ activities: [Activity], days: Int, _ enrolment: Enrolment) throws -> UnscheduledPlan {
  try plan([program([phase("one", days: days, activities)])], enrolment)
}

extension Schedule {
  /// The starts of an activity's sessions, as texts such as `2026-03-02 18:00`.
  func starts(of activity: String) -> [String] {
    placed.filter { placed in
      let name = placed.session.id.activity
      return name == activity || name.hasPrefix("\(activity)-")
    }
    .map { session in
      session.start.map { "\(session.date) \($0.time)" } ?? "\(session.date)"
    }
  }
}

extension Activity {
  /// The slots in a phase that is never paused.
  func slots(in days: Range<CivilDate>, windows: WeeklyWindows) -> [Slot] {
    let count = days.lowerBound.days(to: days.upperBound)
    return slots(
      on: (0..<count).map { days.lowerBound.advanced(by: $0) }, windows: OpenWindows(windows))
  }
}
