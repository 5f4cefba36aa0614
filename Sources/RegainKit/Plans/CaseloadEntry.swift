import Planning
import Rehabilitation

/// A plan as a clinic looks at it: who needs somebody's eye, and why.
public struct CaseloadEntry: Hashable, Sendable {
  /// Why somebody should look at a plan, the most urgent first.
  public enum Need: String, CaseIterable, Hashable, Comparable, Sendable {
    /// A warning sign stopped it, until somebody has looked at the knee.
    case stopped
    /// A warning sign waits for a review.
    case flag
    /// What was reported last was too much.
    case red
    /// A phase has lasted as long as planned, and its goals are open.
    case overdue
    /// Nothing was reported for longer than the clinic waits.
    case silent
    /// The person comes today.
    case appointment
    /// Nothing.
    case none
    /// It is over.
    case finished

    /// Whether one is more urgent than another.
    public static func < (one: Need, other: Need) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  /// The plan's name.
  public let name: String
  /// What lists call it.
  public let label: PlanLabel
  /// Its programmes, by id.
  public let programs: [String]
  /// The phases that it is in, by id.
  public let phases: [String]
  /// The titles of these phases.
  public let phaseTitles: [String]
  /// Where it stands.
  public let standing: PlanStanding
  /// The warning signs that wait for a review, by id.
  public let flags: [String]
  /// How many goals are open in phases past their longest stay.
  public let overdueGoals: Int
  /// The day of the last report; `nil` where nothing was reported yet.
  public let lastReport: CivilDate?
  /// What that report called for; `nil` for nothing.
  public let lastSignal: Signal?
  /// The days since the last report, or since the start; 0 before the start, and once it is over.
  public let silentDays: Int
  /// Whether these are more than the clinic waits.
  public let isSilent: Bool
  /// The visits of today, by their titles, each with its time where it has one.
  public let appointments: [Appointment]
  /// How many exercise sessions are due today.
  public let dueToday: Int
  /// The most urgent reason to look at it.
  public let need: Need

  /// A visit of today.
  public struct Appointment: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// When it begins; `nil` for one of the whole day.
    public let start: TimeOfDay?
  }

  /// A plan as it stands.
  ///
  /// - Parameters:
  ///   - schedule: The plan.
  ///   - patience: The days without a report after which it counts as silent, at least 1.
  public init(_ schedule: Schedule, silentAfter patience: Int) {
    let plan = schedule.plan
    let today = plan.today
    let standing = plan.standing
    name = plan.enrolment.name
    label = plan.course.label
    programs = plan.programs.map(\.id)
    let current = plan.stages.filter { $0.dates.contains(today) }.map(\.phase)
    phases = current.map(\.id)
    phaseTitles = current.map(\.title)
    self.standing = standing
    flags = plan.course.concerns.map(\.flag.id)
    overdueGoals = plan.course.notices.reduce(0) { count, notice in
      switch notice {
      case .overdue(let phase), .asleep(let phase, _): count + max(1, phase.goals.count)
      default: count
      }
    }
    let last = PlanLine.lastReport(in: schedule)
    lastReport = last?.date
    lastSignal = last?.signal
    let isRunning =
      switch standing {
      case .begins, .over: false
      default: true
      }
    let since = last?.date ?? plan.enrolment.start
    silentDays = isRunning ? max(0, since.days(to: today)) : 0
    isSilent = silentDays > patience
    let open = schedule.placed.filter { $0.date == today && $0.session.status.isOpen }
    appointments = open.filter { [.appointment, .procedure].contains($0.session.kind) }.map {
      Appointment(title: $0.session.title, start: $0.start?.time)
    }
    dueToday = open.count { $0.session.load.isExercise }
    if standing == .stopped {
      need = .stopped
    } else if !flags.isEmpty {
      need = .flag
    } else if !isRunning {
      need = if case .over = standing { .finished } else { .none }
    } else if lastSignal.map({ $0 >= .red }) ?? false {
      need = .red
    } else if overdueGoals > 0 {
      need = .overdue
    } else if isSilent {
      need = .silent
    } else {
      need = appointments.isEmpty ? .none : .appointment
    }
  }
}
