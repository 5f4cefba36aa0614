import Calendars
import JournalStore
import Rehabilitation

extension OpenPlan {
  /// An instant on the wall clock of where the person is.
  ///
  /// In another zone the clock can be set back, but what was logged stays logged: the moment is never before
  /// that of an entry which was recorded by then.
  static func moment(
    at stamp: Stamp, home: PlanZone, after entries: [StoredEntry]
  ) throws(RegainError) -> CivilDateTime {
    let undone = Set(entries.compactMap(\.entry.reversed))
    var timeZonePeriods = [TimeZonePeriod]()
    for entry in entries.map(\.entry) where !undone.contains(entry.number) {
      if case .adjustment(.zone(let zone, let from, let to)) = entry.fact {
        timeZonePeriods.add(TimeZonePeriod(zone: zone, from: from, to: to))
      }
    }
    var moment = home.wallClock(at: stamp.secondsSinceEpoch)
    guard !timeZonePeriods.isEmpty else { return moment }
    for timeZonePeriod in timeZonePeriods where timeZonePeriod.from <= moment.date {
      let there = try PlanZone(reading: timeZonePeriod.zone).wallClock(
        at: stamp.secondsSinceEpoch)
      guard timeZonePeriod.to.map({ there.date <= $0 }) ?? true else { continue }
      moment = there
      break
    }
    let recorded = entries.filter { $0.recorded <= stamp.secondsSinceEpoch }.map(\.entry.moment)
    return max(moment, recorded.max() ?? moment)
  }
}
