import Rehabilitation

extension Phase {
  /// The weeks that begin within the phase.
  var weekCount: Int { (days + 6) / 7 }

  /// The longest stay in days.
  var mostDays: Int { max(days, longestDays ?? days) }
}

extension Activity {
  /// About how many sessions `days` days of a phase hold, never too few.
  func sessionCount(in days: Int) -> Int {
    let count = possibleSessions(in: days)
    return min(count, frequency.total ?? count)
  }

  /// About how many sessions `days` days have room for, whatever a course counts in all.
  func possibleSessions(in days: Int) -> Int {
    let days = max(0, days - (firstDay ?? 1) + 1)
    let weekCount = (days + 6) / 7
    let activeDays = frequency.daysAWeek.map { min(days, $0 * weekCount) } ?? days
    switch frequency.rhythm {
    case .perWeek(let times): return times.lowerBound * weekCount
    case .perDay(let times): return times.lowerBound * activeDays
    case .everyDays(let interval): return (days + interval - 1) / interval
    case .everyMinutes(let interval, let from, let to):
      return activeDays * ((to.minutes - from.minutes) / interval + 1)
    case .once: return 1
    }
  }
}
