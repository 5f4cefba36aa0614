import Planning
import Rehabilitation

/// The activities of a schedule that are habits: what comes so often a day that nobody plans a day around each
/// time (DESIGN 7).
///
/// Self-care, such as meals and packs, is one from twice a day on; reminders and exercise are from three times a
/// day on. Medicines, appointments and procedures never are: each dose and each treatment keeps its entry and
/// its alarm.
struct Habits: Hashable, Sendable {
  private struct Key: Hashable {
    let program: String, phase: String, activity: String

    init(_ session: Session) {
      (program, phase) = (session.program, session.phase)
      activity = session.id.activity
    }
  }

  private let keys: Set<Key>

  /// The habits among some sessions.
  ///
  /// What counts is how often an activity comes on most days of its phase, so that a session that is moved makes
  /// no habit of it, and a shorter day no sessions of a habit.
  ///
  /// - Parameters:
  ///   - sessions: The sessions of the whole plan.
  ///   - form: How habits are written.
  init(_ sessions: [PlacedSession], _ form: CalendarOptions.HabitForm) {
    guard form == .daily else {
      keys = []
      return
    }
    var counts = [Key: [CivilDate: Int]]()
    var least = [Key: Int]()
    for placed in sessions where placed.start != nil && !placed.session.isGate {
      guard let number = placed.session.kind.leastOfHabit else { continue }
      let key = Key(placed.session)
      counts[key, default: [:]][placed.date, default: 0] += 1
      least[key] = number
    }
    keys = Set(
      counts.filter { key, days in days.values.usual >= least[key] ?? .max }.map(\.key))
  }

  /// The ids of their activities, in order.
  var activities: [String] { Set(keys.map(\.activity)).sorted() }

  /// Whether a session is one time of a habit.
  func hold(_ placed: PlacedSession) -> Bool {
    placed.start != nil && !placed.session.isGate && keys.contains(Key(placed.session))
  }
}

extension Activity.Kind {
  /// How often a day it comes as a habit, at least; `nil` where it never is one.
  fileprivate var leastOfHabit: Int? {
    switch self {
    case .aid, .compress, .meal: 2
    case .reminder, .exercise: 3
    case .appointment, .procedure, .education, .measurement, .medicine: nil
    }
  }
}

extension Collection<Int> {
  /// The number that comes up most often, the greater of two.
  fileprivate var usual: Int {
    let days = Dictionary(grouping: self) { $0 }.mapValues(\.count)
    return days.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }
}
