import Rehabilitation

/// The pain that was reported of whole days, 0-10, apart from any session: one reading of a day, wherever
/// it was typed.
///
/// A morning's pain comes before the day's sessions. Pain that was measured after a session began is that
/// session's reaction, as the next morning's is.
struct DayPains: Hashable {
  /// Which part of a day a reading is of.
  enum Part: Hashable {
    /// The morning.
    case morning
    /// The time at which it was measured; `nil` where it was reported on a later day.
    case measured(TimeOfDay?)
  }

  private struct Reading: Hashable {
    let pain: Int
    let part: Part
  }

  /// The readings of each day, in the order in which they were reported.
  private var readings = [CivilDate: [Reading]]()

  /// Adds a reading of a day.
  mutating func add(_ pain: Int, of part: Part, on date: CivilDate) {
    readings[date, default: []].append(Reading(pain: pain, part: part))
  }

  /// Whether pain was measured on a day, apart from its morning.
  func hasMeasured(on date: CivilDate) -> Bool {
    readings[date]?.contains { $0.part != .morning } ?? false
  }

  /// The pain of a day before its first session of exercise, which began at a time; `nil` where none was
  /// reported, or the day had no session.
  func morning(on date: CivilDate, before start: TimeOfDay?) -> Int? {
    readings[date]?.last { !$0.part.isAfter(start) }?.pain
  }

  /// The pain of a day after a session that began at a time.
  func evening(on date: CivilDate, after start: TimeOfDay) -> Int? {
    readings[date]?.last { $0.part.isAfter(start) }?.pain
  }
}

extension DayPains.Part {
  /// Whether it is after a session that began at a time; `nil` for none.
  ///
  /// What was reported on a later day, with no time, is of the whole day, and so of the session as well.
  fileprivate func isAfter(_ start: TimeOfDay?) -> Bool {
    guard let start, case .measured(let time) = self else { return false }
    return time.map { $0 >= start } ?? true
  }
}
