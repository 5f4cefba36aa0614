import Rehabilitation
import Wording

/// What stands once on a day's page: a session, or several of an activity that ask for the same.
struct DayEntry {
  /// The sessions, in order, at least one.
  let sessions: [PlacedSession]

  /// The most times a day that are shown as sessions; what comes more often is a habit.
  private static let mostSessions = 3

  /// The entries of some sessions of one day, each at its first session.
  static func entries(of placed: [PlacedSession]) -> [DayEntry] {
    var order = [Key]()
    var groups = [Key: [PlacedSession]]()
    for session in placed {
      let key = Key(session)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(session)
    }
    return order.compactMap { groups[$0] }.map(DayEntry.init)
  }

  /// The first session.
  var first: Session { sessions[0].session }

  /// Whether it is done in passing, and stands in one line.
  var isHabit: Bool {
    first.kind.isRoutine || first.kind == .exercise && sessions.count > DayEntry.mostSessions
  }

  /// When it is done.
  var times: DayTimes { DayTimes(sessions.compactMap { $0.start?.time }) }

  /// What two sessions must have in common to stand as one.
  private struct Key: Hashable {
    let activity: String
    let title: String
    let items: [SessionItem]

    init(_ placed: PlacedSession) {
      activity = placed.session.id.activity
      title = placed.session.marked
      items = placed.session.kind.isRoutine ? [] : placed.session.items
    }
  }
}
