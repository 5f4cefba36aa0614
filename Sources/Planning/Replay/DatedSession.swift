import Rehabilitation

/// Where in a plan's programmes a session comes from.
struct SessionOrigin: Hashable {
  /// The programme, by its position in the plan from 0.
  let timeline: Int
  /// The phase stay, by its position among the programme's from 0.
  let stay: Int
  /// The dose history that the session's doses come from; `nil` for a goal check or a reminder.
  let doseHistory: DoseHistory.Key?
  /// The week of the phase stay, from 1.
  let week: Int
}

/// A session on its day, with where it comes from.
struct DatedSession {
  /// The session in its place.
  var placed: PlacedSession
  /// Where it comes from.
  let origin: SessionOrigin
  /// The doses of its prescriptions; empty as long as it has none.
  var doses = [ProjectedDose]()

  /// The start; midnight for an item of the whole day.
  var start: CivilDateTime { placed.start ?? CivilDateTime(placed.date, TimeOfDay(0)) }

  /// The moment from which it counts as past: its start, or the last minute of its day for an item of the
  /// whole day.
  var moment: CivilDateTime {
    placed.start ?? CivilDateTime(placed.date, TimeOfDay(0)).advanced(byMinutes: 1439)
  }
}
