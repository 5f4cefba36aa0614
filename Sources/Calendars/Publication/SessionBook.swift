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

  /// The past sessions, by identity.
  private(set) var past = [Session.ID: PlacedSession]()
  /// The past sessions, and those ahead, by where they lie; several of one spot by their numbers.
  private(set) var pastSpots = [Spot: [PlacedSession]]()
  private(set) var spotsAhead = [Spot: [PlacedSession]]()

  /// The sessions of a schedule, as of a moment.
  init(_ schedule: Schedule, at now: CivilDateTime) {
    for placed in schedule.planned {
      // A series holds it at the hour that the clock skips.
      let places = Set([PublishedPlace(placed), placed.inSeries])
      let spots = places.map {
        Spot(activity: placed.session.id.activity, date: $0.date, start: $0.start)
      }
      // An item of the whole day is past when the day is over.
      let isPast = placed.start.map { $0 < now } ?? (placed.date < now.date)
      if isPast {
        past[placed.session.id] = placed
        for spot in spots { pastSpots[spot, default: []].append(placed) }
      } else {
        for spot in spots { spotsAhead[spot, default: []].append(placed) }
      }
    }
  }
}
