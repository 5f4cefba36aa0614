import Planning
import Rehabilitation

extension EntryDay {
  /// What stands in a calendar, an item for each entry and day (DESIGN 7).
  ///
  /// Of each day and programme a habit is one item. What is worn or kept all day rides on the first habit that
  /// has hours, or else is one item itself. A measure rides on the session next to it, and where there is none
  /// the day's measures are one item. Anything else stands alone.
  ///
  /// - Parameters:
  ///   - sessions: The sessions, in order of time.
  ///   - habits: The activities that are habits.
  /// - Returns: The items, in order of time.
  static func days(of sessions: [PlacedSession], _ habits: Habits) -> [EntryDay] {
    let groups = Dictionary(grouping: sessions) {
      Group(date: $0.date, program: $0.session.program)
    }
    return groups.values.flatMap { days(within: $0, habits) }.sorted { $0.shown < $1.shown }
  }

  private struct Group: Hashable {
    let date: CivilDate
    let program: String
  }

  /// The items of one day of one programme.
  private static func days(within day: [PlacedSession], _ habits: Habits) -> [EntryDay] {
    var days = [EntryDay]()
    var times = [[PlacedSession]]()
    var (worn, measures, hosts) = ([PlacedSession](), [PlacedSession](), [PlacedSession]())
    for placed in day {
      let session = placed.session
      if habits.hold(placed) {
        let index = times.firstIndex { $0[0].session.id.activity == session.id.activity }
        if let index { times[index].append(placed) } else { times.append([placed]) }
      } else if session.isWorn, placed.start == nil {
        worn.append(placed)
      } else if session.kind == .measurement, !session.isGate {
        measures.append(placed)
      } else if session.isHost {
        hosts.append(placed)
      } else {
        days.append(EntryDay(placed))
      }
    }
    for (index, habit) in times.enumerated() {
      if let day = EntryDay(habit: habit, riders: index == 0 ? worn : []) { days.append(day) }
    }
    if times.isEmpty { days += alone(worn) }
    var riders = [Session.ID: [PlacedSession]]()
    var left = [PlacedSession]()
    for measure in measures {
      if let host = measure.host(among: hosts) {
        riders[host.session.id, default: []].append(measure)
      } else {
        left.append(measure)
      }
    }
    days += hosts.map { EntryDay($0, riders: riders[$0.session.id] ?? []) }
    return days + alone(left)
  }

  /// Sessions that no other carries: the first one carries those of other activities.
  private static func alone(_ sessions: [PlacedSession]) -> [EntryDay] {
    guard let first = sessions.first(where: { $0.session.status != .skipped }) ?? sessions.first
    else { return [] }
    let rest = sessions.filter { $0.session.id != first.session.id }
    let (same, others) = (
      rest.filter { $0.session.id.activity == first.session.id.activity },
      rest.filter { $0.session.id.activity != first.session.id.activity }
    )
    return [EntryDay(first, riders: others)] + same.map { EntryDay($0) }
  }
}

extension Session {
  /// Whether it is something that is worn or kept all day.
  fileprivate var isWorn: Bool { kind == .aid && !isGate }

  /// Whether a measure of the day can ride on it: a person is at it then.
  fileprivate var isHost: Bool {
    switch kind {
    case .exercise, .appointment, .procedure, .education: !isGate && status != .skipped
    case .measurement, .aid, .compress, .medicine, .meal, .reminder: false
    }
  }
}

extension PlacedSession {
  /// The session of the day that a measure lies next to, the earlier of two; `nil` where there is none.
  fileprivate func host(among sessions: [PlacedSession]) -> PlacedSession? {
    guard let minute = start?.minuteNumber else { return sessions.first }
    return sessions.min { one, other in
      abs((one.start?.minuteNumber ?? minute) - minute)
        < abs((other.start?.minuteNumber ?? minute) - minute)
    }
  }
}
