import Planning
import Rehabilitation

/// The sessions of a schedule, past ones and those ahead, as earlier entries look them up.
struct SessionBook {
  /// A day of an activity, with the time that its session has.
  struct Spot: Hashable {
    let activity: String
    let date: CivilDate
    let start: CivilDateTime?
  }

  /// A day of an activity.
  private struct ActivityDay: Hashable {
    let activity: String
    let date: CivilDate
  }

  /// The past sessions, by identity.
  private(set) var past = [Session.ID: PlacedSession]()
  /// The past sessions by where they lie; several of one spot by their numbers.
  private(set) var pastSpots = [Spot: [PlacedSession]]()
  /// What entries ahead hold, by where it lies.
  private(set) var spotsAhead = [Spot: [EntryDay]]()
  private var days = [ActivityDay: [PlacedSession]]()

  /// The sessions of a schedule, as of a moment.
  init(_ schedule: Schedule, at now: CivilDateTime) {
    for placed in schedule.planned {
      days[
        ActivityDay(activity: placed.session.id.activity, date: placed.date), default: []
      ].append(placed)
      guard placed.isPast(at: now) else { continue }
      past[placed.session.id] = placed
      for spot in placed.spots { pastSpots[spot, default: []].append(placed) }
    }
  }

  /// The sessions of some activities on a day, in order.
  func sessions(on date: CivilDate, of activities: [String]) -> [PlacedSession] {
    activities.flatMap { days[ActivityDay(activity: $0, date: date)] ?? [] }.sorted()
  }

  /// Takes up what entries ahead hold, as of a moment.
  mutating func add(_ ahead: [EntryDay], at now: CivilDateTime) {
    for day in ahead where !day.shown.isPast(at: now) {
      for spot in day.shown.spots { spotsAhead[spot, default: []].append(day) }
    }
  }
}

extension PlacedSession {
  /// Whether it is past; an item of the whole day is when the day is over.
  fileprivate func isPast(at now: CivilDateTime) -> Bool {
    start.map { $0 < now } ?? (date < now.date)
  }

  /// Where it lies: a series holds it at the hour that the clock skips.
  fileprivate var spots: [SessionBook.Spot] {
    Set([PublishedPlace(self), inSeries]).map {
      SessionBook.Spot(activity: session.id.activity, date: $0.date, start: $0.start)
    }
  }
}

extension PublishedEntry {
  /// Where it lies on one of its days.
  func spot(on date: CivilDate) -> SessionBook.Spot {
    SessionBook.Spot(activity: session.activity, date: date, start: start(on: date))
  }
}
