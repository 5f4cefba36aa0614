import ICalendar
import Rehabilitation
import Wording

extension PublishedEntry {
  /// Whether a calendar can be written with it: every number of it is safe to reckon with.
  package var isPossible: Bool {
    let days = [date, start?.date, recurrence?.until.date].compactMap { $0 }
    guard days.allSatisfy(FactRange.days.contains), FactRange.session.contains(session.ordinal),
      (-1000...100_000).contains(week), minutes.map({ (0...10_080).contains($0) }) ?? true,
      zone.map({ (try? ZoneRules.named($0)) != nil }) ?? true
    else { return false }
    return (recurrence?.isPossible(from: date) ?? true) && (text?.isPossible ?? true)
  }
}

extension PublishedEntry.Recurrence {
  fileprivate func isPossible(from date: CivilDate) -> Bool {
    guard (0...3660).contains(date.days(to: until.date)) else { return false }
    return switch rule {
    case .daily(let interval): (1...366).contains(interval)
    case .weekly(let weekdays): !weekdays.isEmpty
    }
  }
}

extension PublishedText {
  fileprivate var isPossible: Bool {
    let last = CalendarOptions.alarms.upperBound
    return (alarm.map { (-last...last).contains($0) } ?? true)
      && (ordinals ?? []).allSatisfy(FactRange.session.contains)
  }
}
