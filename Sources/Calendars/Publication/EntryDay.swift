import Planning
import Rehabilitation
import Wording

/// What one entry of a calendar holds on one day: a session, or a habit with its times, and what rides on it
/// (DESIGN 7).
public struct EntryDay: Hashable, Sendable {
  /// The session as the entry shows it: of a habit the first one, without an hour, and as all of them stand
  /// together.
  public let shown: PlacedSession
  /// All sessions that it stands for, in order: the times of a habit, and what rides on it; at least one.
  public let members: [PlacedSession]
  /// Whether its times are told in words, in one item of the whole day.
  public let isHabit: Bool

  /// A session alone, or with what rides on it.
  init(_ placed: PlacedSession, riders: [PlacedSession] = []) {
    shown = placed
    members = [placed] + riders
    isHabit = false
  }

  /// The sessions of a habit on one day, in order, with what rides on it; `nil` without any of its own.
  init?(habit times: [PlacedSession], riders: [PlacedSession] = []) {
    guard let first = times.first else { return nil }
    var session = first.session
    session.status = times.sharedStatus
    shown = PlacedSession(session: session, date: first.date, start: nil, note: first.note)
    members = times + riders
    isHabit = true
  }

  /// A past day as it was published, with the sessions of the plan that it stands for.
  init(past shown: PlacedSession, members: [PlacedSession], isHabit: Bool) {
    self.shown = shown
    let riders = members.filter { $0.session.id.activity != shown.session.id.activity }
    self.members = isHabit && !members.isEmpty ? members : [shown] + riders
    self.isHabit = isHabit
  }

  /// The activity of the session that it shows.
  var activity: String { shown.session.id.activity }

  /// The sessions of a habit; the one session of anything else.
  private var own: [PlacedSession] {
    isHabit ? members.filter { $0.session.id.activity == activity } : [shown]
  }

  /// What rides on it, in order.
  var riders: [PlacedSession] {
    members.filter { $0.session.id.activity != activity }
  }

  /// The times of a habit, without those that are left out; empty for anything else.
  var times: [TimeOfDay] {
    guard isHabit else { return [] }
    return own.filter { $0.session.status != .skipped }.compactMap { $0.start?.time }
  }

  /// The activities all of whose sessions of the day it stands for; `nil` for a session alone.
  var gathered: [String]? {
    let activities = (isHabit ? members : riders).map(\.session.id.activity)
    return activities.isEmpty ? nil : Set(activities).sorted()
  }

  /// What it says.
  var content: EntryContent {
    EntryContent(shown.session, times: times, of: own.map(\.session), riders: riders)
  }
}

extension [PlacedSession] {
  /// How the sessions of a habit stand together: open while one is; done where one was done.
  fileprivate var sharedStatus: Session.Status {
    let all = map(\.session.status)
    return all.first(where: \.isOpen) ?? all.first { $0 == .done } ?? all.first { $0 == .missed }
      ?? all.first ?? .confirmed
  }
}
